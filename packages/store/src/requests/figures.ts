import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { OutcomeId, Route } from '@gongkai/law';
import type { ApplicantType, CellSieve, FigureGroup, Period, Rating } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { within } from '../units/within.ts';

/** Whose requests are counted: a unit's, or its own and those of all below it, as the tree stands at the end of the period. */
export type FigureScope = { readonly unit: string; readonly below: boolean };

export const inScope = (site: SiteId, { unit, below }: FigureScope, { to }: Period): RawBuilder<SqlBool> =>
  within(site, 'c.unit_id', [{ role: 'inspector', unit, scope: below ? 'ownAndBelow' : 'ownUnit' }], to);

const touching = ({ from, to }: Period): RawBuilder<SqlBool> =>
  sql<SqlBool>`c.received_on <= ${to} and (c.closed_on is null or c.closed_on >= ${from})`;

type GroupRow = {
  readonly applicant_type: string;
  readonly carried: boolean;
  readonly outcome: string | null;
  readonly count: number;
};

/** The requests of a period in groups that are alike in what table three asks for; each stands for a first and a last day of the period. */
export async function figureGroups(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
): Promise<readonly FigureGroup[]> {
  const { from, to } = period;
  const grouped = await sql<GroupRow>`
    select c.applicant_type, c.received_on < ${from} as carried,
           case when c.closed_on <= ${to} then c.outcome end as outcome, count(*)::integer as count
    from disclosure_request c
    where c.site_id = ${site} and ${touching(period)} and ${inScope(site, scope, period)}
    group by 1, 2, 3`.execute(db);
  return grouped.rows.map(({ applicant_type, carried, outcome, count }) => ({
    count,
    like: {
      applicantType: applicant_type as ApplicantType,
      receivedOn: carried ? BEFORE_ALL : from,
      ...(outcome === null ? {} : { closed: { on: to, outcome: outcome as OutcomeId } }),
    },
  }));
}

/** Earlier than any period that is asked for. */
export const BEFORE_ALL = '1900-01-01' as PlainDate;

/** A request behind a cell. */
export type CellCase = {
  readonly request: string;
  readonly unit: string;
  readonly number: string;
  readonly applicantType: ApplicantType;
  readonly receivedOn: PlainDate;
  readonly closedOn?: PlainDate;
  readonly outcome?: OutcomeId;
};

export type CellCases = { readonly cases: readonly CellCase[]; readonly next: string | null };

const CURSOR = /^(\d{4}-\d{2}-\d{2})[.]([\w-]{1,64})$/;

/** One page of the requests that a cell counts, in the order of their receipt. */
export async function casesOfCell(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
  { applicantType, came, became, outcomes }: CellSieve,
  { after, size }: { readonly after?: string; readonly size: number },
): Promise<Result<CellCases, Failure<'list.bad-cursor'>>> {
  let query = db
    .selectFrom('disclosure_request as c')
    .select(['c.id', 'c.unit_id', 'c.number', 'c.applicant_type', 'c.received_on', 'c.closed_on', 'c.outcome'])
    .where('c.site_id', '=', site)
    .where(touching(period))
    .where(inScope(site, scope, period));
  if (applicantType !== undefined) query = query.where('c.applicant_type', '=', applicantType);
  if (came !== undefined) query = query.where('c.received_on', came === 'new' ? '>=' : '<', period.from);
  if (became === 'closed') query = query.where('c.closed_on', '<=', period.to);
  if (became === 'open')
    query = query.where(({ or, eb }) => or([eb('c.closed_on', 'is', null), eb('c.closed_on', '>', period.to)]));
  if (outcomes !== undefined) query = query.where('c.outcome', 'in', [...outcomes]);
  if (after !== undefined) {
    const [, day, id] = CURSOR.exec(after) ?? [];
    if (day === undefined) return fail({ code: 'list.bad-cursor' });
    query = query.where(sql<boolean>`(c.received_on, c.id) > (${day}::date, ${id})`);
  }
  const rows = await query
    .orderBy('c.received_on')
    .orderBy('c.id')
    .limit(size + 1)
    .execute();
  const cases = rows.slice(0, size).map((row): CellCase => ({
    request: row.id,
    unit: row.unit_id,
    number: row.number ?? '',
    applicantType: row.applicant_type as ApplicantType,
    receivedOn: row.received_on as PlainDate,
    ...(row.closed_on === null ? {} : { closedOn: row.closed_on as PlainDate }),
    ...(row.outcome === null ? {} : { outcome: row.outcome as OutcomeId }),
  }));
  const last = cases.at(-1);
  return ok({ cases, next: rows.length > size && last ? `${last.receivedOn}.${last.request}` : null });
}

/** How long answers took: pairs of days with their number, few even for a year, for the calendar is not the database's to know. */
export type AnsweredSpan = {
  readonly receivedOn: PlainDate;
  readonly closedOn: PlainDate;
  readonly late: boolean;
  readonly count: number;
};

export async function answeredSpans(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
): Promise<readonly AnsweredSpan[]> {
  const { from, to } = period;
  const found = await sql<{ received_on: string; closed_on: string; late: boolean; count: number }>`
    select c.received_on, c.closed_on, coalesce(d.late, d.due_on < c.closed_on, false) as late, count(*)::integer as count
    from disclosure_request c left join request_due d on d.site_id = c.site_id and d.request_id = c.id
    where c.site_id = ${site} and c.closed_on between ${from} and ${to} and ${inScope(site, scope, period)}
    group by 1, 2, 3`.execute(db);
  return found.rows.map(({ received_on, closed_on, late, count }) => ({
    receivedOn: received_on as PlainDate,
    closedOn: closed_on as PlainDate,
    late,
    count,
  }));
}

/** Requests received in the period, and how many of all were answered in it, by route. */
export async function figuresByRoute(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
): Promise<readonly { readonly route: Route; readonly received: number; readonly closed: number }[]> {
  const { from, to } = period;
  const found = await sql<{ route: string; received: number; closed: number }>`
    select c.route, count(*) filter (where c.received_on >= ${from})::integer as received,
           count(*) filter (where c.closed_on <= ${to})::integer as closed
    from disclosure_request c
    where c.site_id = ${site} and ${touching(period)} and ${inScope(site, scope, period)}
    group by 1 order by 1`.execute(db);
  return found.rows.map(({ route, received, closed }) => ({ route: route as Route, received, closed }));
}

/** How content applicants are with the answers of the period: how many gave each rating. */
export async function figuresByRating(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
): Promise<ReadonlyMap<Rating, number>> {
  const { from, to } = period;
  const found = await sql<{ rating: Rating; count: number }>`
    select c.rating, count(*)::integer as count
    from disclosure_request c
    where c.site_id = ${site} and c.closed_on between ${from} and ${to} and c.rating is not null and ${inScope(site, scope, period)}
    group by 1`.execute(db);
  return new Map(found.rows.map(({ rating, count }) => [rating, count]));
}

/** An open request whose due day is past. */
export type OverdueCase = {
  readonly request: string;
  readonly unit: string;
  readonly number: string;
  readonly receivedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly handler?: string;
};

/** Open requests of the scope whose due day is before the day, those that have waited longest first. */
export async function overdueCases(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  today: PlainDate,
  most: number,
): Promise<readonly OverdueCase[]> {
  const rows = await db
    .selectFrom('request_due as d')
    .innerJoin('disclosure_request as c', (join) => join.onRef('c.site_id', '=', 'd.site_id').onRef('c.id', '=', 'd.request_id'))
    .select(['c.id', 'c.unit_id', 'c.number', 'c.received_on', 'd.due_on', 'd.handler'])
    .where('d.site_id', '=', site)
    .where('d.open', '=', true)
    .where('d.due_on', '<', today)
    .where(inScope(site, scope, { from: today, to: today }))
    .orderBy('d.due_on')
    .orderBy('c.id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    request: row.id,
    unit: row.unit_id,
    number: row.number ?? '',
    receivedOn: (row.received_on ?? row.due_on) as PlainDate,
    dueOn: row.due_on as PlainDate,
    ...(row.handler === null ? {} : { handler: row.handler }),
  }));
}

/** Open requests of the scope whose due day is before the day. */
export async function countOverdue(db: Db | Tx, site: SiteId, scope: FigureScope, today: PlainDate): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::integer as count
    from request_due d join disclosure_request c on c.site_id = d.site_id and c.id = d.request_id
    where d.site_id = ${site} and d.open and d.due_on < ${today} and ${inScope(site, scope, { from: today, to: today })}`.execute(
    db,
  );
  return found.rows[0]?.count ?? 0;
}
