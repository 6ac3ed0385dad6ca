import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { Period, RemedyGroup, RemedyResult, RemedyRoute, RemedySieve } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { BEFORE_ALL, inScope, type FigureScope } from './figures.ts';

/** Filed by the end, and not decided before the beginning. */
const touching = ({ from, to }: Period): RawBuilder<SqlBool> =>
  sql<SqlBool>`c.filed_on <= ${to} and (c.decided_on is null or c.decided_on >= ${from})`;

type GroupRow = { readonly route: string; readonly before: boolean; readonly result: string | null; readonly count: number };

/** The reviews and suits of a period in groups that are alike in what table four asks for. */
export async function remedyGroups(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
): Promise<readonly RemedyGroup[]> {
  const { from, to } = period;
  const grouped = await sql<GroupRow>`
    select c.route, c.filed_on < ${from} as before,
           case when c.decided_on <= ${to} then c.result end as result, count(*)::integer as count
    from request_remedy c
    where c.site_id = ${site} and ${touching(period)} and ${inScope(site, scope, period)}
    group by 1, 2, 3`.execute(db);
  return grouped.rows.map(({ route, before, result, count }) => ({
    count,
    like: {
      route: route as RemedyRoute,
      filedOn: before ? BEFORE_ALL : from,
      ...(result === null ? {} : { decided: { on: to, result: result as RemedyResult } }),
    },
  }));
}

/** A review or suit behind a cell. */
export type RemedyCase = {
  readonly request: string;
  readonly remedy: string;
  readonly unit: string;
  /** The registration number of the request. */
  readonly number: string;
  readonly route: RemedyRoute;
  readonly filedOn: PlainDate;
  readonly decidedOn?: PlainDate;
  readonly result?: RemedyResult;
};

export type RemedyCases = { readonly cases: readonly RemedyCase[]; readonly next: string | null };

const CURSOR = /^(\d{4}-\d{2}-\d{2})[.]([\w-]{1,64})[.]([\w-]{1,64})$/;

/** One page of the reviews and suits that a cell counts, in the order of their filing. */
export async function remediesOfCell(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
  { route, result }: RemedySieve,
  { after, size, again }: { readonly after?: string; readonly size: number; readonly again: boolean },
): Promise<Result<RemedyCases, Failure<'list.bad-cursor'>>> {
  let query = db
    .selectFrom('request_remedy as c')
    .innerJoin('request_case as r', (join) => join.onRef('r.site_id', '=', 'c.site_id').onRef('r.id', '=', 'c.request_id'))
    .selectAll('c')
    .select('r.number')
    .where('c.site_id', '=', site)
    .where('c.route', '=', route)
    .where(touching(period))
    .where(inScope(site, scope, period));
  if (!again) query = query.where('c.filed_on', '>=', period.from);
  if (result === 'pending')
    query = query.where(({ or, eb }) => or([eb('c.decided_on', 'is', null), eb('c.decided_on', '>', period.to)]));
  else if (result !== undefined) query = query.where('c.decided_on', '<=', period.to).where('c.result', '=', result);
  if (after !== undefined) {
    const [, day, request, remedy] = CURSOR.exec(after) ?? [];
    if (day === undefined) return fail({ code: 'list.bad-cursor' });
    query = query.where(sql<boolean>`(c.filed_on, c.request_id, c.id) > (${day}::date, ${request}, ${remedy})`);
  }
  const rows = await query
    .orderBy('c.filed_on')
    .orderBy('c.request_id')
    .orderBy('c.id')
    .limit(size + 1)
    .execute();
  const cases = rows.slice(0, size).map((row): RemedyCase => ({
    request: row.request_id,
    remedy: row.id,
    unit: row.unit_id,
    number: row.number ?? '',
    route: row.route as RemedyRoute,
    filedOn: row.filed_on as PlainDate,
    ...(row.decided_on === null ? {} : { decidedOn: row.decided_on as PlainDate }),
    ...(row.result === null ? {} : { result: row.result as RemedyResult }),
  }));
  const last = cases.at(-1);
  return ok({ cases, next: rows.length > size && last ? `${last.filedOn}.${last.request}.${last.remedy}` : null });
}
