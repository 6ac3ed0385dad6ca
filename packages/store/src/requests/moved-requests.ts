import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { Appointment } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { within } from '../units/within.ts';
import type { DueMove } from './request-due.ts';

export type MovedSieve = {
  /** The count that moved them. */
  readonly movedAt: Date;
  /** Only those that moved from and to the same days. */
  readonly pair?: Pick<DueMove, 'before' | 'after'>;
  readonly reach: { readonly appointments: readonly Appointment[]; readonly on: PlainDate };
};

export type MovedRequest = DueMove & { readonly unit: string; readonly number?: string };

/**
 * Requests whose due days one count moved, in the order of their ids.
 *
 * @param at `after`: behind which of them the page begins
 */
export async function movedRequests(
  db: Db | Tx,
  site: SiteId,
  { movedAt, pair, reach }: MovedSieve,
  { after = '', most }: { readonly after?: string; readonly most: number },
): Promise<readonly MovedRequest[]> {
  let query = db
    .selectFrom('due_move as m')
    .innerJoin('request_due as d', (join) => join.onRef('d.site_id', '=', 'm.site_id').onRef('d.request_id', '=', 'm.request_id'))
    .innerJoin('request_case as c', (join) => join.onRef('c.site_id', '=', 'm.site_id').onRef('c.id', '=', 'm.request_id'))
    .select(['m.request_id', 'm.before_day', 'm.after_day', 'd.unit_id', 'c.number'])
    .where('m.site_id', '=', site)
    .where('m.moved_at', '=', movedAt)
    .where('m.request_id', '>', after)
    .where(({ or }) =>
      or([
        within(site, 'd.unit_id', reach.appointments, reach.on),
        within(site, 'd.handling_unit_id', reach.appointments, reach.on),
      ]),
    );
  if (pair)
    query = query.where(
      sql<boolean>`m.before_day is not distinct from ${pair.before ?? null}::date and m.after_day is not distinct from ${pair.after ?? null}::date`,
    );
  const rows = await query.orderBy('m.request_id').limit(most).execute();
  return rows.map((row) => ({
    request: row.request_id,
    unit: row.unit_id,
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.before_day === null ? {} : { before: row.before_day as PlainDate }),
    ...(row.after_day === null ? {} : { after: row.after_day as PlainDate }),
  }));
}
