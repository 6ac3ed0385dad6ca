import { sql } from 'kysely';
import type { AfterFailure, FailedDelivery } from '@gongkai/messages';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Db, Tx } from '../database/database.ts';
import { addNote } from './notes.ts';
import { toMessage, type Message, type Try } from './message-record.ts';

/** Another sender has taken the message since, so that what became of this try no longer decides. */
export type TryOver = Failure<'message.try-over'>;

/**
 * The outlet has the message. Where the lease had run out meanwhile and nobody has taken the message since, this still holds: the
 * doubt is gone. Where another has taken it, it is only noted that there was one delivery more.
 */
export async function markSent(db: Db, at: Try, receipt: string, now: Date): Promise<Result<void, TryOver>> {
  const marked = await db
    .updateTable('outbox_message')
    .set((kept) => ({
      // The doubt of this very try, noted when its lease ran out, is settled.
      doubts: sql<number>`${kept.ref('doubts')} - case when ${kept.ref('state')} = 'sending' then 0 else 1 end`,
      state: 'sent',
      lease_until: null,
      settled_at: now,
      receipt,
      trouble: null,
      trouble_status: null,
    }))
    .where('site_id', '=', at.site)
    .where('id', '=', at.id)
    .where('attempts', '=', at.attempt)
    .where((test) =>
      // After a lease ran out the last note is a doubt about this try; after any other failure it has been settled already.
      test.or([
        test('state', '=', 'sending'),
        test.and([test('state', 'in', ['maybe-sent', 'held']), test('trouble', '=', 'sender.ended')]),
      ]),
    )
    .executeTakeFirst();
  if (marked.numUpdatedRows === 1n) return ok(undefined);
  await addNote(db, at, { kind: 'sent-late', attempt: at.attempt });
  return fail({ code: 'message.try-over', params: { attempt: at.attempt } });
}

/** What a failed try makes of a message; decided outside, written by the holder of the try only. */
export async function markFailed(
  tx: Tx,
  at: Try,
  { arrived, trouble, status }: FailedDelivery,
  after: AfterFailure,
  now: Date,
): Promise<Result<void, TryOver>> {
  const marked = await tx
    .updateTable('outbox_message')
    .set((kept) => ({
      state: after.state,
      lease_until: null,
      failures: sql<number>`${kept.ref('failures')} + 1`,
      ...(arrived === 'unknown' ? { doubts: sql<number>`${kept.ref('doubts')} + 1` } : {}),
      ...('afterSeconds' in after ? { due_at: new Date(now.getTime() + after.afterSeconds * 1000) } : { settled_at: now }),
      trouble,
      trouble_status: status,
    }))
    .where('site_id', '=', at.site)
    .where('id', '=', at.id)
    .where('attempts', '=', at.attempt)
    .where('state', '=', 'sending')
    .executeTakeFirst();
  if (marked.numUpdatedRows !== 1n) return fail({ code: 'message.try-over', params: { attempt: at.attempt } });
  const kind = arrived === 'unknown' ? 'in-doubt' : 'failed';
  await addNote(tx, at, { kind, attempt: at.attempt, trouble, status });
  return ok(undefined);
}

/** Messages whose sender has fallen silent: their lease has run out by the clock of the database. Locked until the transaction ends. */
export async function lockAbandoned(tx: Tx, most: number): Promise<readonly Message[]> {
  const rows = await tx
    .selectFrom('outbox_message')
    .selectAll()
    .where('state', '=', 'sending')
    .where('lease_until', '<', sql<Date>`clock_timestamp()`)
    .orderBy('lease_until')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(toMessage);
}
