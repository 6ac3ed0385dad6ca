import type { PlainDate } from '@gongkai/kernel';

type Dated = { readonly on: PlainDate };

/**
 * In the order of legal days, those of one day as they were recorded. What takes effect earlier may well be recorded later: the
 * paper that renames a unit from the first of the month arrives on the fifth.
 */
export const byDay = <E extends Dated>(events: readonly E[]): readonly E[] =>
  events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** A state and the days on which it holds: from the first, up to the day before `until`. */
export type Span<S> = { readonly from: PlainDate; readonly until?: PlainDate; readonly state: S };

/** The states after each day's events, one after the other without a gap; the last one has no end. */
export function spansOf<S>(steps: readonly { readonly on: PlainDate; readonly state: S }[]): readonly Span<S>[] {
  const lastOfDay = steps.filter(({ on }, at) => steps[at + 1]?.on !== on);
  return lastOfDay.map(({ on, state }, at) => {
    const next = lastOfDay[at + 1]?.on;
    return { from: on, ...(next === undefined ? {} : { until: next }), state };
  });
}

/** Does the time include the day? */
export const includes = ({ from, until }: Omit<Span<unknown>, 'state'>, day: PlainDate): boolean =>
  from <= day && (until === undefined || day < until);

/** Is there, from the day on for ever, always one of these times running? */
export function neverWithout(times: readonly Omit<Span<unknown>, 'state'>[], from: PlainDate): boolean {
  let reached: PlainDate | undefined = from;
  for (const { from: begins, until } of times.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (reached === undefined || begins > reached) break;
    if (until === undefined) reached = undefined;
    else if (until > reached) reached = until;
  }
  return reached === undefined;
}
