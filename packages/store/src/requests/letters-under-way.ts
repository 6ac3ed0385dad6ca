import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { Appointment } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { within } from '../units/within.ts';

/** A letter that was handed on and has not left, or has come back: whose turn it is its history says. */
export type LetterUnderWay = { readonly request: string; readonly letter: string };

/** Letters within reach that somebody has handed on, those that wait longest first. */
export async function lettersUnderWay(
  db: Db | Tx,
  site: SiteId,
  reach: { readonly appointments: readonly Appointment[]; readonly on: PlainDate },
  most: number,
): Promise<readonly LetterUnderWay[]> {
  const rows = await db
    .selectFrom('request_letter as l')
    .innerJoin('request_case as c', (join) => join.onRef('c.site_id', '=', 'l.site_id').onRef('c.id', '=', 'l.request_id'))
    .select(['l.request_id', 'l.id'])
    .where('l.site_id', '=', site)
    // One that came back is under way anew, whether anybody had to see it before it left or not; archived requests are closed for good.
    .where(({ or, and, eb }) =>
      or([
        and([eb('l.submitted_on', 'is not', null), eb('l.dispatched_on', 'is', null)]),
        and([eb('l.returned_on', 'is not', null), eb('l.delivered_on', 'is', null), eb('c.archived_on', 'is', null)]),
      ]),
    )
    .where('l.voided_on', 'is', null)
    .where(({ or }) =>
      or([
        within(site, 'l.unit_id', reach.appointments, reach.on),
        within(site, 'c.handling_unit_id', reach.appointments, reach.on),
      ]),
    )
    .orderBy(sql`coalesce(l.submitted_on, l.returned_on)`)
    .orderBy('l.id')
    .limit(most)
    .execute();
  return rows.map(({ request_id, id }) => ({ request: request_id, letter: id }));
}
