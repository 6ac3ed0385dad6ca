import { addDays, daysInMonth, plainDate, plainDateOf, type PlainDate } from '@gongkai/kernel';
import { dayOfWeek } from './calendar.ts';
import type { SpannedDay } from './count.ts';

/** What a day of a span is: the start, which does not count, the due day, or counted or not and why. */
export const DAY_MARKS = ['start', 'due', 'counted', 'makeUp', 'weekend', 'holiday', 'paused'] as const;
export type DayMark = (typeof DAY_MARKS)[number];

export type MarkedDay = {
  readonly date: PlainDate;
  readonly day: number;
  /** Absent: outside the span. */
  readonly mark?: DayMark;
  /** The holiday, where the day is free or made up for one. */
  readonly name?: string;
};

/** A month as calendars on walls show it: weeks from Monday, `undefined` where another month's days would stand. */
export type SpanMonth = {
  readonly year: number;
  readonly month: number;
  readonly weeks: readonly (readonly (MarkedDay | undefined)[])[];
};

/** The months of a span, each day of it marked; page, letter and command draw the same. */
export function spanMonths(start: PlainDate, days: readonly SpannedDay[]): readonly SpanMonth[] {
  const last = days.at(-1);
  const spanned = new Map(days.map((day) => [day.date, day]));
  const marked = (date: PlainDate): MarkedDay => {
    const [day, found] = [Number(date.slice(8)), spanned.get(date)];
    if (date === start) return { date, day, mark: 'start' };
    if (!found) return { date, day };
    const { reason, name } = found;
    const mark = date === last?.date ? 'due' : reason === 'weekday' ? 'counted' : reason;
    return { date, day, mark, ...(name === undefined ? {} : { name }) };
  };
  const months: SpanMonth[] = [];
  for (let first = plainDate(`${start.slice(0, 7)}-01`); first <= (last?.date ?? start);) {
    const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
    const length = daysInMonth(year, month);
    const lead = (dayOfWeek(first) + 6) % 7;
    const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, index) => {
      const date = plainDateOf(year, month, index - lead + 1);
      return index < lead || date === undefined ? undefined : marked(date);
    });
    months.push({
      year,
      month,
      weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
    });
    first = addDays(first, length);
  }
  return months;
}

/** The marks that occur, in their fixed order, for a legend. */
export function marksIn(months: readonly SpanMonth[]): readonly DayMark[] {
  const there = new Set(months.flatMap(({ weeks }) => weeks.flatMap((week) => week.flatMap((day) => day?.mark ?? []))));
  return DAY_MARKS.filter((mark) => there.has(mark));
}
