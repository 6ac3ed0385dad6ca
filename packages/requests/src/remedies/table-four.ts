import type { PlainDate } from '@gongkai/kernel';
import type { Period } from '../figures/table-three.ts';
import { REMEDY_RESULTS, REMEDY_ROUTES, type RemedyResult, type RemedyRoute } from './remedy.ts';

/** What table four has to know of a review or suit. */
export type RemedyFigure = {
  readonly route: RemedyRoute;
  readonly filedOn: PlainDate;
  readonly decided?: { readonly on: PlainDate; readonly result: RemedyResult };
};

const TABLE_OF: Readonly<Record<RemedyRoute, string>> = {
  review: 'review',
  suitDirect: 'suit_direct',
  suitAfterReview: 'suit_after_review',
};

/**
 * The cells of table four that a review or suit is counted in (`t4.review.upheld`): its result, or 尚未审结 where it is not decided by the end, and
 * the total of its route. One that was decided before the period is in none; one that is pending at the end of a year and decided in the next is counted
 * in both, each time as it stood [unverified, setting `pendingCountedAgain`].
 */
export function tableFourCells(
  { route, filedOn, decided }: RemedyFigure,
  { from, to }: Period,
  pendingCountedAgain: boolean,
): readonly string[] {
  if (filedOn > to || (decided && decided.on < from) || (filedOn < from && !pendingCountedAgain)) return [];
  const result = decided && decided.on <= to ? decided.result : 'pending';
  return [`t4.${TABLE_OF[route]}.${result}`, `t4.${TABLE_OF[route]}.total`];
}

/** Reviews and suits that are alike in all that table four asks for, counted elsewhere. */
export type RemedyGroup = { readonly like: RemedyFigure; readonly count: number };

/** The figures of all of them; cells without any are absent, and stand as 0 in the form. */
export function tableFour(
  groups: Iterable<RemedyGroup>,
  period: Period,
  pendingCountedAgain = true,
): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { like, count } of groups)
    for (const cell of tableFourCells(like, period, pendingCountedAgain)) figures.set(cell, (figures.get(cell) ?? 0) + count);
  return figures;
}

/** Which reviews and suits a cell of table four counts. */
export type RemedySieve = { readonly route: RemedyRoute; readonly result?: RemedyResult | 'pending' };

/** The condition of a cell; undefined where the form has no such cell. */
export function remedySieve(cell: string): RemedySieve | undefined {
  const [, table, column] = /^t4[.]([a-z_]+)[.]([a-z]+)$/.exec(cell) ?? [];
  const route = REMEDY_ROUTES.find((each) => TABLE_OF[each] === table);
  if (!route || column === undefined) return undefined;
  if (column === 'total') return { route };
  const result = [...REMEDY_RESULTS, 'pending' as const].find((each) => each === column);
  return result && { route, result };
}
