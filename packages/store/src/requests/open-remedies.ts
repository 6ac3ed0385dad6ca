import type { PlainDate } from '@gongkai/kernel';
import type { RemedyRoute } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { inScope, type FigureScope } from './figures.ts';

/** A review or suit that is not decided. */
export type OpenRemedy = {
  readonly request: string;
  readonly remedy: string;
  readonly unit: string;
  readonly number: string;
  readonly route: RemedyRoute;
  readonly filedOn: PlainDate;
};

/** Reviews and suits that are not decided: those that wait for the unit's reply first, then the others, the oldest of each first. */
export async function openRemedies(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  today: PlainDate,
  most: number,
): Promise<readonly OpenRemedy[]> {
  const rows = await db
    .selectFrom('request_remedy as c')
    .innerJoin('request_case as r', (join) => join.onRef('r.site_id', '=', 'c.site_id').onRef('r.id', '=', 'c.request_id'))
    .select(['c.request_id', 'c.id', 'c.unit_id', 'r.number', 'c.route', 'c.filed_on'])
    .where('c.site_id', '=', site)
    .where('c.decided_on', 'is', null)
    .where(inScope(site, scope, { from: today, to: today }))
    .orderBy(({ and, eb }) => and([eb('c.copy_on', 'is not', null), eb('c.replied_on', 'is', null)]), 'desc')
    .orderBy('c.copy_on')
    .orderBy('c.filed_on')
    .orderBy('c.id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    request: row.request_id,
    remedy: row.id,
    unit: row.unit_id,
    number: row.number ?? '',
    route: row.route as RemedyRoute,
    filedOn: row.filed_on as PlainDate,
  }));
}
