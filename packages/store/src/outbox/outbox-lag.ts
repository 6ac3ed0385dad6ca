import { sql } from 'kysely';
import { OPEN_STATES, type MessageState } from '@gongkai/messages';
import type { Db } from '../database/database.ts';

export type OutboxLag = {
  /** Messages that have still to leave and are due, of all governments. */
  readonly due: number;
  /** Those whose time has not come: a later hour was said, or the last try has just failed. */
  readonly later: number;
  /** Senders have them right now. */
  readonly sending: number;
  /** Somebody has to look at them. */
  readonly held: number;
  /** Seconds since the oldest of those that are due was queued; 0 where none is. */
  readonly oldestSeconds: number;
};

/** How far the outbox is behind. Counts what has not left yet and no more, whatever has left before. */
export async function outboxLag(db: Db, now: Date): Promise<OutboxLag> {
  const counted: readonly MessageState[] = [...OPEN_STATES, 'held'];
  const { rows } = await sql<Record<keyof OutboxLag, number>>`
    select (count(*) filter (where waits and due_at <= ${now}))::integer as due,
           (count(*) filter (where waits and due_at > ${now}))::integer as later,
           (count(*) filter (where state = 'sending'))::integer as sending,
           (count(*) filter (where state = 'held'))::integer as held,
           coalesce(extract(epoch from ${now}::timestamptz - min(queued_at) filter (where waits and due_at <= ${now})), 0)::float8
             as "oldestSeconds"
    from (select state, due_at, queued_at, state in ('waiting', 'maybe-sent') as waits
          from outbox_message where state = any (${sql.val([...counted])}::text[])) as open`.execute(db);
  const [lag] = rows;
  if (lag === undefined) throw new Error('an aggregate without a row');
  return { ...lag, oldestSeconds: Math.max(0, lag.oldestSeconds) };
}
