import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { workingDaysBetween, type Route } from '@gongkai/law';
import { cellSieve, RATINGS, tableThreeOf, type Period, type Rating, type ReportForm } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import {
  answeredSpans,
  casesOfCell,
  countOverdue,
  figureGroups,
  figuresByRating,
  figuresByRoute,
  overdueCases,
  rectificationFigures,
  unitPath,
  type CellCases,
  type FigureScope,
  type OverdueCase,
  type RectificationFigures,
} from '@gongkai/store';
import { siteCalendar } from '../calendar/site-calendar.ts';
import { refusedTo, type Acting } from '../people/acting.ts';
import type { RequestDeps } from './request-deps.ts';

export type FiguresAsk = FigureScope & { readonly period: Period };
type FiguresDeps = Pick<RequestDeps, 'db'>;

/** Table three, live: cells by the identifiers of the interchange form; those without any request are absent and stand as 0. */
export async function tableThreeFigures(
  { db }: FiguresDeps,
  acting: Acting,
  ask: FiguresAsk & { readonly form: ReportForm },
): Promise<Result<ReadonlyMap<string, number>, PermissionRefused>> {
  const refused = await refusedScope(db, acting, ask);
  if (refused) return fail(refused);
  return ok(tableThreeOf(await figureGroups(db, acting.site, ask, ask.period), ask.period, ask.form));
}

/** The requests behind one cell of it, in pages. */
export async function requestsOfCell(
  { db }: FiguresDeps,
  acting: Acting,
  ask: FiguresAsk & { readonly form: ReportForm; readonly cell: string; readonly after?: string; readonly size?: number },
): Promise<Result<CellCases, PermissionRefused | Failure<'list.bad-cursor' | 'figures.no-such-cell'>>> {
  const refused = await refusedScope(db, acting, ask);
  if (refused) return fail(refused);
  const sieve = cellSieve(ask.cell, ask.form);
  if (!sieve) return fail({ code: 'figures.no-such-cell', params: { cell: ask.cell } });
  const size = Math.max(1, Math.min(ask.size ?? 50, 200));
  return casesOfCell(db, acting.site, ask, ask.period, sieve, { size, ...(ask.after === undefined ? {} : { after: ask.after }) });
}

export type HandlingFigures = {
  /** Answered in the period, and of these after their due day. */
  readonly closed: number;
  readonly late: number;
  /** From the receipt to the letter; absent where nothing was answered. */
  readonly averageWorkingDays?: number;
  /** Open and past due today. */
  readonly overdue: number;
  /** How content applicants are with the answers of the period, where they have said so; the best first. */
  readonly byRating: readonly { readonly rating: Rating; readonly requests: number }[];
  /** Absent where nobody has said. */
  readonly averageRating?: number;
  /** Records that were to be rectified (art. 41): in none of the figures above, nor in table three. */
  readonly rectifications: RectificationFigures;
  readonly byRoute: readonly { readonly route: Route; readonly received: number; readonly closed: number }[];
};

/** How requests were handled in a period: how many, how fast, by which route they came. */
export async function handlingFigures(
  { db }: FiguresDeps,
  acting: Acting,
  ask: FiguresAsk,
): Promise<Result<HandlingFigures, PermissionRefused>> {
  const { site, today } = acting;
  const refused = await refusedScope(db, acting, ask);
  if (refused) return fail(refused);
  const { calendar } = await siteCalendar(db, site);
  const spans = await answeredSpans(db, site, ask, ask.period);
  const closed = spans.reduce((sum, { count }) => sum + count, 0);
  const late = spans.reduce((sum, span) => sum + (span.late ? span.count : 0), 0);
  const days = spans.reduce((sum, span) => sum + span.count * workingDaysBetween(calendar, span.receivedOn, span.closedOn), 0);
  return ok({
    closed,
    late,
    ...(closed === 0 ? {} : { averageWorkingDays: days / closed }),
    overdue: await countOverdue(db, site, ask, today),
    ...ratingFigures(await figuresByRating(db, site, ask, ask.period)),
    rectifications: await rectificationFigures(db, site, ask, ask.period),
    byRoute: await figuresByRoute(db, site, ask, ask.period),
  });
}

function ratingFigures(counted: ReadonlyMap<Rating, number>): Pick<HandlingFigures, 'byRating' | 'averageRating'> {
  const byRating = RATINGS.toReversed().map((rating) => ({ rating, requests: counted.get(rating) ?? 0 }));
  const rated = byRating.reduce((sum, { requests }) => sum + requests, 0);
  const points = byRating.reduce((sum, { rating, requests }) => sum + rating * requests, 0);
  return { byRating, ...(rated === 0 ? {} : { averageRating: points / rated }) };
}

/** More are not worked off from a list of figures; the inbox has them all. */
const MOST_OVERDUE = 500;

/** Open requests past due today, those that have waited longest first, at most five hundred. */
export async function overdueRequests(
  { db }: FiguresDeps,
  acting: Acting,
  ask: FigureScope,
): Promise<Result<readonly OverdueCase[], PermissionRefused>> {
  const refused = await refusedScope(db, acting, ask);
  return refused ? fail(refused) : ok(await overdueCases(db, acting.site, ask, acting.today, MOST_OVERDUE));
}

/** Figures of a unit are for whoever may list its requests; with those below for whoever reaches them. */
export async function refusedScope(
  db: RequestDeps['db'],
  acting: Acting,
  { unit, below }: FigureScope,
): Promise<PermissionRefused | undefined> {
  const path = await unitPath(db, acting.site, unit, acting.today);
  const { person } = acting;
  const wide =
    below && person
      ? { ...acting, person: { ...person, appointments: person.appointments.filter(({ scope }) => scope !== 'ownUnit') } }
      : acting;
  return refusedTo(wide, 'case.list', { unit, path });
}
