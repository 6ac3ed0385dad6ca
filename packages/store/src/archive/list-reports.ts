import { sql } from 'kysely';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { EditionId } from '@gongkai/report';
import type { Db, Tx } from '../database/database.ts';
import { fromCursor, keysOfYear, toCursor, type ListKey } from './lists.ts';
import { toSummary } from './report-rows.ts';
import type { Region, ReportSummary, Worst } from './report-record.ts';
import type { SiteId } from './site.ts';

export type Page = {
  /** 1 to 100. */
  readonly size: number;
  /** Goes on after the page that gave this, or back before it. */
  readonly after?: string;
  readonly before?: string;
};

export type ReportPage = {
  readonly reports: readonly ReportSummary[];
  /** To ask for the next page and the one before; absent where there is none. */
  readonly after?: string;
  readonly before?: string;
};

export type BadCursor = Failure<'list.bad-cursor'>;

export type PageAsk = Page & {
  readonly year?: number;
  /** Looked at row by row: for lists that are short by nature, such as those of a search. */
  readonly sieve?: { readonly edition?: EditionId; readonly worst?: Worst };
};

type At = { readonly after?: string; readonly before?: string };

/**
 * The statement behind a page: a walk along the key of `report_listing`, and for each entry its report. Written so that the
 * planner cannot turn it around: right after an import its counts are old, and it would start from all reports.
 * One row more than asked is read, to see whether more follow.
 */
export function pageQuery(db: Db | Tx, site: SiteId, lists: readonly ListKey[], ask: PageAsk, at: At) {
  const direction = at.before === undefined ? 'asc' : 'desc';
  const entries = entriesOf(db, site, lists, ask, at);
  // A sieve has to see every entry; its lists are short.
  const walk = ask.sieve === undefined ? entries.orderBy('sort_key', direction).limit(ask.size + 1) : entries;
  const { edition, worst } = ask.sieve ?? {};
  return db
    .selectFrom(walk.as('entry'))
    .innerJoinLateral(
      (on) =>
        on
          .selectFrom('report')
          .selectAll()
          .where('site_id', '=', site)
          .whereRef('id', '=', 'entry.report_id')
          .$if(edition !== undefined, (query) => query.where('edition', '=', edition ?? ''))
          .$if(worst !== undefined, (query) => query.where(worstSql, '=', worst ?? 'none'))
          .limit(1)
          .as('report'),
      (join) => join.onTrue(),
    )
    .selectAll('report')
    .orderBy('entry.sort_key', direction)
    .limit(ask.size + 1);
}

function entriesOf(db: Db | Tx, site: SiteId, lists: readonly ListKey[], { year }: PageAsk, { after, before }: At) {
  const [only] = lists;
  let query = db.selectFrom('report_listing').select(['sort_key', 'report_id']).where('site_id', '=', site);
  query =
    lists.length === 1 && only !== undefined
      ? query.where('list', '=', only)
      : query.where(sql<boolean>`list = any(${[...lists]}::text[])`);
  if (year !== undefined) {
    const bounds = keysOfYear(year);
    query = query.where('sort_key', '>=', bounds.from).where('sort_key', '<', bounds.below);
  }
  if (after !== undefined) query = query.where('sort_key', '>', after);
  if (before !== undefined) query = query.where('sort_key', '<', before);
  return query;
}

const worstSql = sql<Worst>`case when errors > 0 then 'error' when warnings > 0 then 'warning' when infos > 0 then 'info' else 'none' end`;

/** One page of the reports in any of the lists, newest year first, then by name. */
export async function listPage(
  db: Db | Tx,
  site: SiteId,
  lists: readonly ListKey[],
  ask: PageAsk,
): Promise<Result<ReportPage, BadCursor>> {
  const given = ask.before ?? ask.after;
  const from = given === undefined ? undefined : fromCursor(given);
  if (given !== undefined && from === undefined) return fail({ code: 'list.bad-cursor' });
  const backwards = ask.before !== undefined;
  const at = from === undefined ? {} : backwards ? { before: from } : { after: from };
  const rows = await pageQuery(db, site, lists, ask, at).execute();
  const more = rows.length > ask.size;
  const shown = rows.slice(0, ask.size);
  if (backwards) shown.reverse();
  const [first, last] = [shown[0], shown.at(-1)];
  const hasNext = backwards || more;
  const hasBefore = backwards ? more : from !== undefined;
  return ok({
    reports: shown.map(toSummary),
    ...(hasNext && last ? { after: toCursor(last.sort_key) } : {}),
    ...(hasBefore && first ? { before: toCursor(first.sort_key) } : {}),
  });
}

/** Reports a year in each of the lists, without counting any: `null` is the year of those whose year is not known. */
export type ListSize = { readonly list: ListKey; readonly year: number | null; readonly reports: number };

export async function listSizes(db: Db | Tx, site: SiteId, lists: readonly ListKey[]): Promise<readonly ListSize[]> {
  const rows = await db
    .selectFrom('report_list_size')
    .select(['list', 'year', 'reports'])
    .where('site_id', '=', site)
    .where(sql<boolean>`list = any(${[...lists]}::text[])`)
    .orderBy('list')
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ list, year, reports }) => ({ list, year: year === 0 ? null : year, reports }));
}

/** How many reports break each rule that any report breaks. */
export async function ruleSizes(
  db: Db | Tx,
  site: SiteId,
): Promise<readonly { readonly rule: string; readonly reports: number }[]> {
  const rows = await db
    .selectFrom('report_list_size')
    .select(['list', sql<number>`sum(reports)::integer`.as('reports')])
    .where('site_id', '=', site)
    .where('list', '>=', 'rule:')
    .where('list', '<', 'rule;')
    .groupBy('list')
    .orderBy('list')
    .execute();
  return rows.map(({ list, reports }) => ({ rule: list.slice('rule:'.length), reports }));
}

/** Divisions right below another, or the outermost ones, by code. */
export async function regionsUnder(db: Db | Tx, site: SiteId, parent: string | null): Promise<readonly Region[]> {
  return db
    .selectFrom('region')
    .select(['code', 'name'])
    .where('site_id', '=', site)
    .where('parent', parent === null ? 'is' : '=', parent)
    .orderBy('code')
    .execute();
}

/** The divisions with these codes, by code. */
export async function regionsOf(db: Db | Tx, site: SiteId, codes: readonly string[]): Promise<readonly Region[]> {
  return db
    .selectFrom('region')
    .select(['code', 'name'])
    .where('site_id', '=', site)
    .where(sql<boolean>`code = any(${[...codes]}::text[])`)
    .orderBy('code')
    .execute();
}
