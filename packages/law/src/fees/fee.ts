import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';
import { FEE_SCHEDULES, type FeeBand, type FeeSchedule } from './fees.data.ts';

/** What fell into one band. */
export type FeeLine = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly price: number;
  readonly amount: number;
};

export type Fee = {
  /** Whole 元. */
  readonly amount: number;
  readonly by: 'items' | 'pages';
  /** How many were charged for, and how many the applicant had before in the month. */
  readonly count: number;
  readonly before: number;
  readonly lines: readonly FeeLine[];
  readonly cites: string;
};

export type FeeRefused = Failure<'fee.count-unusable' | 'fee.no-standard'>;

/** More than any office could answer in a month, or copy for a request. */
const MOST = 1_000_000;

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= MOST;

function scheduleOn(on: PlainDate): Result<FeeSchedule, FeeRefused> {
  const schedule = FEE_SCHEDULES.find(({ from }) => on >= from);
  const first = FEE_SCHEDULES.at(-1);
  return schedule
    ? ok(schedule)
    : fail({ code: 'fee.no-standard', params: { on, from: first?.from ?? '' }, cites: cite('disclosure', 42) });
}

/** The bands as far as a count reaches: those of the row, then as many further ones as it takes. */
function bandsOf({ items, further }: FeeSchedule, count: number): readonly FeeBand[] {
  const bands = [...items];
  for (let last = bands.at(-1); last?.to !== undefined && last.to < count; last = bands.at(-1))
    bands.push({ from: last.to + 1, to: last.to + further.width, price: last.price + further.step });
  return bands;
}

/** What lies of first…last in each band; bands in which nothing lies have no line. */
const linesOf = (bands: readonly FeeBand[], first: number, last: number): readonly FeeLine[] =>
  bands.flatMap((band) => {
    const [from, to] = [Math.max(band.from, first), Math.min(band.to ?? last, last)];
    const count = to - from + 1;
    return count < 1 ? [] : [{ from, to, count, price: band.price, amount: count * band.price }];
  });

const total = (lines: readonly FeeLine[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);

/**
 * The fee for items of one applicant in a calendar month, over those he had before: each item at the price of its number, like
 * brackets of a tax. Every outcome counts, refusals too.
 *
 * @param on the day of receipt, which says the standard in force and the month
 * @param before items of the month before these
 * @param items items now, smallest units of “one matter, one request”
 */
export function feeByItems(on: PlainDate, before: number, items: number): Result<Fee, FeeRefused> {
  const schedule = scheduleOn(on);
  if (!schedule.ok) return schedule;
  const cites = schedule.value.citesItems;
  if (!isCount(before) || !isCount(items) || before + items > MOST)
    return fail({ code: 'fee.count-unusable', params: { count: items, before, most: MOST }, cites });
  const lines = linesOf(bandsOf(schedule.value, before + items), before + 1, before + items);
  return ok({ amount: total(lines), by: 'items', count: items, before, lines, cites });
}

/**
 * The fee for the pages of one request: a side of A4 or smaller is a page [unverified].
 *
 * @param before pages of the month before these, where pages of several requests are added up (setting `feePagesCountedPer`)
 */
export function feeByPages(on: PlainDate, pages: number, before = 0): Result<Fee, FeeRefused> {
  const schedule = scheduleOn(on);
  if (!schedule.ok) return schedule;
  const cites = schedule.value.citesPages;
  if (!isCount(before) || !isCount(pages) || before + pages > MOST)
    return fail({ code: 'fee.count-unusable', params: { count: pages, before, most: MOST }, cites });
  const lines = linesOf(schedule.value.pages, before + 1, before + pages);
  return ok({ amount: total(lines), by: 'pages', count: pages, before, lines, cites });
}
