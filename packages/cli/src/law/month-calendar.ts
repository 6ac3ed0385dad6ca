import { addDays, daysInMonth, plainDate, plainDateOf, type PlainDate } from '@gongkai/kernel';
import { dayOfWeek, type SpannedDay } from '@gongkai/law';
import { CALENDAR_TEXTS, LAW_COMMAND_TEXTS, type CalendarMark } from '@gongkai/wording';
import { padLeft, padRight } from '../io.ts';

const CELL = 5;
/** A year of months is what a person can still look over. */
const MOST_MONTHS = 12;

/** What a day of the span is marked with; a day outside has no mark. */
export function marksOf(start: PlainDate, days: readonly SpannedDay[]): ReadonlyMap<PlainDate, CalendarMark> {
  const marks = new Map<PlainDate, CalendarMark>([[start, 'start']]);
  for (const { date, reason } of days) marks.set(date, reason === 'weekday' ? 'counted' : reason);
  const last = days.at(-1);
  if (last) marks.set(last.date, 'due');
  return marks;
}

function monthsOf(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = [];
  for (let month = plainDate(`${from.slice(0, 7)}-01`); month <= to;) {
    months.push(month);
    month = addDays(month, daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))));
  }
  return months;
}

function monthLines(first: PlainDate, marks: ReadonlyMap<PlainDate, CalendarMark>): readonly string[] {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  // Weeks begin on Monday, as on the calendars that offices hang up.
  const lead = (dayOfWeek(first) + 6) % 7;
  const cells = Array.from({ length: daysInMonth(year, month) }, (_, index) => {
    const mark = marks.get(plainDateOf(year, month, index + 1) ?? first);
    return padRight(padLeft(String(index + 1), 2) + (mark === undefined ? '' : CALENDAR_TEXTS.marks[mark]), CELL);
  });
  const padded = [...Array.from({ length: lead }, () => ' '.repeat(CELL)), ...cells];
  const weeks = Array.from({ length: Math.ceil(padded.length / 7) }, (_, week) => padded.slice(week * 7, week * 7 + 7).join(''));
  const head = CALENDAR_TEXTS.weekdays.map((name) => padRight(name, CELL)).join('');
  return [CALENDAR_TEXTS.month(year, month), head, ...weeks].map((line) => line.trimEnd());
}

/** The months of a span with a mark at each of its days, and what the marks mean. */
export function calendarLines(start: PlainDate, days: readonly SpannedDay[]): readonly string[] {
  const last = days.at(-1);
  if (!last) return [];
  const months = monthsOf(start, last.date);
  if (months.length > MOST_MONTHS) return [LAW_COMMAND_TEXTS.tooLongForCalendar];
  const marks = marksOf(start, days);
  const used = new Set(marks.values());
  const legend = (Object.keys(CALENDAR_TEXTS.legend) as CalendarMark[])
    .filter((mark) => used.has(mark))
    .map((mark) => `${CALENDAR_TEXTS.marks[mark]} ${CALENDAR_TEXTS.legend[mark]}`);
  return [...months.flatMap((month) => [...monthLines(month, marks), '']), legend.join('　')];
}
