import { addDays, daysInMonth, fail, ok, plainDateOf, type PlainDate, type Result } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';
import { dayState, versionsBetween, type Calendar } from './calendar.ts';
import { countable, type Counted, type CountRefused, type SpannedDay } from './count.ts';

/** The end of a period in days of the calendar or in months. `days` holds the free days at its end, and the day to which it moved. */
export type NaturalCounted = Omit<Counted, 'notBefore'> & {
  /** The last day before free days moved it; the same as `due` where none did. */
  readonly nominal: PlainDate;
};

/** A last day that is a holiday or a day of rest moves to the first working day after it (民法典 art. 203). */
function rolled(calendar: Calendar, nominal: PlainDate): NaturalCounted {
  const days: SpannedDay[] = [];
  let date = nominal;
  for (;;) {
    const { working, reason, name, layer, unknown } = dayState(calendar, date);
    days.push({
      date,
      reason,
      ...(name === undefined ? {} : { name }),
      ...(layer === undefined ? {} : { layer }),
      ...(unknown ? { unknown } : {}),
    });
    if (working) break;
    date = addDays(date, 1);
  }
  // Only the end hangs on the calendar: a year without notice in the middle of the period moves nothing.
  const unknownYears = [...new Set(days.filter(({ unknown }) => unknown).map((day) => Number(day.date.slice(0, 4))))];
  return {
    due: date,
    nominal,
    provisional: unknownYears.length > 0,
    unknownYears,
    days,
    calendar: versionsBetween(calendar, nominal, date),
  };
}

/**
 * The last of n days of the calendar after a day, which itself is not counted (民法典 art. 201); free days at the end move it.
 *
 * @param n whole days, 1 to 10,000
 */
export function naturalDaysAfter(calendar: Calendar, start: PlainDate, n: number): Result<NaturalCounted, CountRefused> {
  const may = countable(start, n);
  return may.ok ? ok(rolled(calendar, addDays(start, n))) : may;
}

/** A thousand months are more than any period; they end before the year 10,000. */
const MOST_MONTHS = 1200;

/**
 * The end of a period of n months: the day of the same number, else the last of the month (民法典 art. 202); free days at the end
 * move it.
 */
export function monthsAfter(calendar: Calendar, start: PlainDate, n: number): Result<NaturalCounted, CountRefused> {
  const may = countable(start, n);
  if (!may.ok) return may;
  if (n > MOST_MONTHS)
    return fail({ code: 'calendar.days-unusable', params: { days: n, most: MOST_MONTHS }, cites: cite('civil-code', 202) });
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const months = year * 12 + month - 1 + n;
  const [endYear, endMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const end = plainDateOf(endYear, endMonth, Math.min(day, daysInMonth(endYear, endMonth)));
  if (end === undefined) throw new RangeError(`no end ${n} months after ${start}`);
  return ok(rolled(calendar, end));
}
