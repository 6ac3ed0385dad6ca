import { addDays, daysBetween, plainDate, type PlainDate } from '@gongkai/kernel';
import { dayOfWeek, dayState, type Calendar, type DayState } from './calendar.ts';

export type CalendarDate = DayState & { readonly date: PlainDate };

/** Years already laid out, by calendar: tens of thousands of deadlines walk over the same few hundred days. */
const LAID_OUT = new WeakMap<Calendar, Map<number, readonly CalendarDate[]>>();

function layOut(calendar: Calendar, year: number): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  let date = plainDate(`${String(year).padStart(4, '0')}-01-01`);
  const length = daysBetween(date, plainDate(`${date.slice(0, 4)}-12-31`)) + 1;
  let weekday = dayOfWeek(date);
  while (days.length < length) {
    days.push({ date, ...dayState(calendar, date, weekday) });
    weekday = (weekday + 1) % 7;
    if (days.length < length) date = addDays(date, 1);
  }
  return days;
}

function yearOfDays(calendar: Calendar, year: number): readonly CalendarDate[] {
  const years = LAID_OUT.get(calendar) ?? new Map<number, readonly CalendarDate[]>();
  if (years.size === 0) LAID_OUT.set(calendar, years);
  const found = years.get(year);
  if (found) return found;
  const days = layOut(calendar, year);
  years.set(year, days);
  return days;
}

/** Gives the days after a day, one a call, each with its state in the calendar. */
export function daysAfter(calendar: Calendar, start: PlainDate): () => CalendarDate {
  let year = Number(start.slice(0, 4));
  let days = yearOfDays(calendar, year);
  let index = daysBetween(plainDate(`${start.slice(0, 4)}-01-01`), start);
  return () => {
    index += 1;
    if (index === days.length) {
      year += 1;
      days = yearOfDays(calendar, year);
      index = 0;
    }
    const day = days[index];
    if (!day) throw new RangeError(`no day ${index} in ${year}`);
    return day;
  };
}
