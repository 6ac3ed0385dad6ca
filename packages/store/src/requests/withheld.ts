import { sql } from 'kysely';
import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { inScope, type FigureScope } from './figures.ts';

/** A request of which something is withheld on a ground of 条例 arts. 14–16, and since when nobody has looked at it. */
export type WithheldCase = {
  readonly request: string;
  readonly unit: string;
  readonly number: string;
  readonly since: PlainDate;
};

const CURSOR = /^(\d{4}-\d{2}-\d{2})[.]([\w-]{1,64})$/;

/** One page of what is withheld, the longest unlooked at first. */
export async function withheldCases(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  today: PlainDate,
  { after, size }: { readonly after?: string; readonly size: number },
): Promise<Result<{ readonly cases: readonly WithheldCase[]; readonly next: string | null }, Failure<'list.bad-cursor'>>> {
  let query = db
    .selectFrom('request_case as c')
    .select(['c.id', 'c.unit_id', 'c.number', 'c.withheld_since'])
    .where('c.site_id', '=', site)
    .where('c.withheld_since', 'is not', null)
    .where(inScope(site, scope, { from: today, to: today }));
  if (after !== undefined) {
    const [, day, id] = CURSOR.exec(after) ?? [];
    if (day === undefined) return fail({ code: 'list.bad-cursor' });
    query = query.where(sql<boolean>`(c.withheld_since, c.id) > (${day}::date, ${id})`);
  }
  const rows = await query
    .orderBy('c.withheld_since')
    .orderBy('c.id')
    .limit(size + 1)
    .execute();
  const cases = rows.slice(0, size).map((row): WithheldCase => ({
    request: row.id,
    unit: row.unit_id,
    number: row.number ?? '',
    since: row.withheld_since as PlainDate,
  }));
  const last = cases.at(-1);
  return ok({ cases, next: rows.length > size && last ? `${last.since}.${last.request}` : null });
}
