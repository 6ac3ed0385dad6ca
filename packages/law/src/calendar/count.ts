import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';
import { CALENDAR_BEGINS, versionsBetween, type Calendar, type DayReason } from './calendar.ts';
import { isFixedHoliday } from './fixed-holidays.data.ts';
import { daysAfter } from './year-of-days.ts';

/** A day after the start, in its order: with `nth` it counts, without it does not, and why. */
export type SpannedDay = {
  readonly date: PlainDate;
  readonly nth?: number;
  readonly reason: DayReason | 'paused';
  readonly name?: string;
  readonly layer?: string;
  readonly unknown?: true;
};

/** The n-th working day, and how it came about: the whole span day by day, from the one after the start to the last. */
export type Counted = {
  readonly due: PlainDate;
  /** A year of the span has no notice yet: the day will be counted again when it is out. */
  readonly provisional: boolean;
  /** The years without a notice. */
  readonly unknownYears: readonly number[];
  /** Where provisional: the day it cannot come before, as statutory days of the solar year are free in any case. */
  readonly notBefore?: PlainDate;
  readonly days: readonly SpannedDay[];
  /** The versions of the calendar by which the days were judged. */
  readonly calendar: readonly string[];
};

export type CountRefused = Failure<'calendar.before-first-year' | 'calendar.days-unusable'>;

/** More than any period of the law, and far less than the calendar of four figures could end in. */
export const MOST_DAYS = 10_000;

export const COUNTING_RULE = `${cite('civil-code', 201, { paragraph: 1 })}、${cite('civil-code', 203, { paragraph: 1 })}`;

/** Refuses a number of days that is no whole number from 1, and days of which no calendar is held. */
export function countable(start: PlainDate, n: number): Result<void, CountRefused> {
  if (!Number.isInteger(n) || n < 1 || n > MOST_DAYS)
    return fail({ code: 'calendar.days-unusable', params: { days: n, most: MOST_DAYS }, cites: cite('civil-code', 201) });
  if (start < CALENDAR_BEGINS || start >= '9900-01-01')
    return fail({
      code: 'calendar.before-first-year',
      params: { on: start, from: CALENDAR_BEGINS },
      cites: cite('civil-code', 201),
    });
  return ok(undefined);
}

/** Whether a day is taken out of the count for another reason than the calendar: a pause of the clock. */
export type IsPaused = (date: PlainDate) => boolean;
const NEVER: IsPaused = () => false;

/**
 * The n-th working day strictly after a day: the one count behind every deadline in working days, on servers, in browsers, in
 * commands and jobs. The start is not counted (民法典 art. 201); the end is a working day by itself (art. 203).
 *
 * @param n whole working days, 1 to 10,000
 * @param paused days that do not count although they are worked
 */
export function workingDayAfter(
  calendar: Calendar,
  start: PlainDate,
  n: number,
  paused: IsPaused = NEVER,
): Result<Counted, CountRefused> {
  const may = countable(start, n);
  if (!may.ok) return may;
  const days: SpannedDay[] = [];
  const unknownYears = new Set<number>();
  const next = daysAfter(calendar, start);
  let [due, nth] = [start, 0];
  while (nth < n) {
    const { working, ...day } = next();
    due = day.date;
    if (day.unknown) unknownYears.add(Number(due.slice(0, 4)));
    if (!working) days.push(day);
    else if (paused(due)) days.push({ ...day, reason: 'paused' });
    else {
      nth += 1;
      days.push({ ...day, nth });
    }
  }
  const provisional = unknownYears.size > 0;
  return ok({
    due,
    provisional,
    unknownYears: [...unknownYears],
    ...(provisional ? { notBefore: certainlyNotBefore(calendar, days, n, paused) } : {}),
    days,
    calendar: versionsBetween(calendar, start, due),
  });
}

/** The same count with the statutory days of unknown years left out; it goes on past the end where it must. */
function certainlyNotBefore(calendar: Calendar, days: readonly SpannedDay[], n: number, paused: IsPaused): PlainDate {
  const isFree = ({ date, unknown }: Pick<SpannedDay, 'date' | 'unknown'>) => unknown === true && isFixedHoliday(date);
  const last = days.at(-1);
  if (!last) throw new RangeError('a count without days');
  const next = daysAfter(calendar, last.date);
  let [date, nth] = [last.date, days.filter((day) => day.nth !== undefined && !isFree(day)).length];
  while (nth < n) {
    const day = next();
    date = day.date;
    if (day.working && !paused(date) && !isFree(day)) nth += 1;
  }
  return date;
}

/** Working days after one day up to and with another; negative where the second is the earlier. `from` itself is not counted. */
export function workingDaysBetween(calendar: Calendar, from: PlainDate, to: PlainDate, paused: IsPaused = NEVER): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from, paused);
  const next = daysAfter(calendar, from);
  let [date, count] = [from, 0];
  while (date < to) {
    const day = next();
    date = day.date;
    if (day.working && !paused(date)) count += 1;
  }
  return count;
}
