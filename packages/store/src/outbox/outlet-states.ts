import { sql } from 'kysely';
import type { Outlet } from '@gongkai/messages';
import type { SiteId } from '../archive/site.ts';
import type { Db } from '../database/database.ts';

/** How it stands with one outlet of a government. An outlet that nothing was ever given to has no row. */
export type OutletState = {
  readonly outlet: Outlet;
  /** On their way without anybody's doing, those that a sender has among them. */
  readonly open: number;
  /** Stopped after too many failures or doubts: somebody has to look at them. */
  readonly held: number;
  /** Refused by the outlet for good. */
  readonly failed: number;
  /** Handed over of those that were queued within a day. */
  readonly sent: number;
  /** Seconds since the oldest that is due was queued; null where none is due. */
  readonly oldestSeconds: number | null;
};

const DAY_HOURS = 24;

/** The outlets of a government. Reads what has not left and what is of the last day, whatever has left before. */
export async function outletStates(db: Db, site: SiteId, now: Date): Promise<readonly OutletState[]> {
  const { rows } = await sql<OutletState>`
    select outlet,
           (count(*) filter (where state in ('waiting', 'sending', 'maybe-sent')))::integer as open,
           (count(*) filter (where state = 'held'))::integer as held,
           (count(*) filter (where state = 'failed'))::integer as failed,
           (count(*) filter (where state = 'sent'))::integer as sent,
           (max(extract(epoch from ${now}::timestamptz - queued_at))
             filter (where state in ('waiting', 'maybe-sent') and due_at <= ${now}))::float8 as "oldestSeconds"
    from outbox_message
    where site_id = ${site}
      and (state in ('waiting', 'sending', 'maybe-sent', 'held', 'failed')
        or (state = 'sent' and queued_at > ${now}::timestamptz - make_interval(hours => ${DAY_HOURS})))
    group by outlet`.execute(db);
  return rows;
}
