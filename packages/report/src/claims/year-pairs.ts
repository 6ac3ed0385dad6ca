import { bareLabel, likeness } from './likeness.ts';
import type { List } from './lists.ts';
import type { Count, Passage } from './passage.ts';
import { fits, sumOf } from './readings.ts';

/** One thing counted for a year and for the year before. */
export type YearPair = {
  readonly now: Count;
  readonly before: Count;
  /** The totals that both are parts of, where they stand in two like lists. */
  readonly totals: readonly [Count, Count] | undefined;
};

const MOST = 120;

const yearOf = ({ year }: Count, reportYear: number | null): number | undefined => {
  if (year !== 'last') return year ?? reportYear ?? undefined;
  return reportYear === null ? undefined : reportYear - 1;
};

export const isYearBefore = (before: Count, now: Count, reportYear: number | null): boolean => {
  const [one, other] = [yearOf(before, reportYear), yearOf(now, reportYear)];
  return one !== undefined && other !== undefined && one === other - 1;
};

/** Pairs by like labels of one measure, and by their places in two like lists. */
export function yearPairs(passage: Passage, lists: readonly List[], reportYear: number | null): readonly YearPair[] {
  const members = passage.counts.filter(({ member }) => member);
  if (members.length > MOST * 4) return [];
  const last = members
    .filter((count) => count.year !== undefined && (reportYear === null || count.year !== reportYear))
    .slice(0, MOST);
  if (last.length === 0) return [];
  const pairs: YearPair[] = [];
  const bare = new Map(members.map((count) => [count, bareLabel(count.label)]));
  for (const before of last) {
    for (const now of members) {
      if (now.unit !== before.unit || !isYearBefore(before, now, reportYear)) continue;
      if (likeness(bare.get(now) ?? '', bare.get(before) ?? '') < 0.6) continue;
      pairs.push({ now, before, totals: totalsOf(lists, now, before) });
    }
  }
  for (const [one, other] of twins(lists, reportYear)) {
    pairs.push({ now: one.total, before: other.total, totals: undefined });
  }
  return pairs;
}

const listOf = (lists: readonly List[], count: Count): List | undefined =>
  lists.find(({ parts }) => parts.some((part) => part.count.order === count.order));

function totalsOf(lists: readonly List[], now: Count, before: Count): readonly [Count, Count] | undefined {
  const [one, other] = [listOf(lists, now), listOf(lists, before)];
  return one && other ? [one.total, other.total] : undefined;
}

function twins(lists: readonly List[], reportYear: number | null): readonly (readonly [List, List])[] {
  const few = lists.slice(0, MOST);
  return few.flatMap((one) =>
    few
      .filter(
        (other) =>
          isYearBefore(other.total, one.total, reportYear) &&
          other.opener === one.opener &&
          other.total.unit === one.total.unit &&
          other.parts.length === one.parts.length &&
          other.parts.every(
            ({ count }, at) => likeness(bareLabel(count.label), bareLabel(one.parts[at]?.count.label ?? '')) >= 0.6,
          ),
      )
      .map((other) => [one, other] as const),
  );
}

/** 12000余 beside 16883 in a list of 28883 can only be 12000: what the other parts leave. */
export function pinned(lists: readonly List[], count: Count): { readonly low: number; readonly high: number } {
  const list = listOf(lists, count);
  if (!count.approximate || !list || list.total.approximate) return count;
  const others = list.parts.filter((part) => part.count.order !== count.order).map((part) => part.count);
  const rest = sumOf(others);
  const left = list.total.value - rest.value;
  return rest.exact && fits(count, { value: left, low: left, high: left }) ? { low: left, high: left } : count;
}
