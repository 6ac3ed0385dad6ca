import { sql, type Selectable } from 'kysely';
import type { Outlet } from '@gongkai/messages';
import type { SiteId } from '../archive/site.ts';
import type { Db } from '../database/database.ts';
import type { OutboxMessageTable } from '../schema/schema.data.ts';
import { toMessage, type Message } from './message-record.ts';

/** One outlet of one government. */
export type Lane = { readonly site: SiteId; readonly outlet: Outlet };

/** Lanes with something that is due. The work grows with the number of governments, not with what waits. */
export async function dueLanes(db: Db, outlets: readonly Outlet[], now: Date): Promise<readonly Lane[]> {
  const { rows } = await sql<Lane>`
    select site.id as site, lane.outlet
    from site cross join unnest(${sql.val([...outlets])}::text[]) as lane (outlet)
    where exists (
      select from outbox_message m
      where m.site_id = site.id and m.outlet = lane.outlet collate "C" and m.state in ('waiting', 'maybe-sent') and m.due_at <= ${now})
    order by site.id, lane.outlet`.execute(db);
  return rows;
}

/**
 * Takes the next message of a lane for one try: nobody else gets it until the lease has run out by the clock of the database, and
 * nobody but its holder can say what became of the try. Urgent ones first; one that must leave in order waits for those before it.
 *
 * @param quiet only what is urgent
 * @returns undefined where nothing is due
 */
export async function takeMessage(
  db: Db,
  { site, outlet }: Lane,
  ask: { readonly now: Date; readonly leaseSeconds: number; readonly quiet: boolean },
): Promise<Message | undefined> {
  const { rows } = await sql<Selectable<OutboxMessageTable>>`
    with next as materialized (
      select m.site_id, m.id from outbox_message m
      where m.site_id = ${site} and m.outlet = ${outlet} and m.state in ('waiting', 'maybe-sent') and m.due_at <= ${ask.now}
        ${ask.quiet ? sql`and m.urgent` : sql``}
        and (m.in_order_with is null or not exists (
          select from outbox_message earlier
          where earlier.site_id = m.site_id and earlier.outlet = m.outlet and earlier.in_order_with = m.in_order_with
            and earlier.state in ('waiting', 'sending', 'maybe-sent') and (earlier.queued_at, earlier.id) < (m.queued_at, m.id)))
      order by m.urgent desc, m.due_at, m.id
      limit 1
      for update of m skip locked
    )
    update outbox_message taken
    set state = 'sending', attempts = taken.attempts + 1,
        lease_until = clock_timestamp() + make_interval(secs => ${ask.leaseSeconds})
    from next where taken.site_id = next.site_id and taken.id = next.id
    returning taken.*`.execute(db);
  const [row] = rows;
  return row && toMessage(row);
}
