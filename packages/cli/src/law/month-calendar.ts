import type { PlainDate } from '@gongkai/kernel';
import { marksIn, spanMonths, type SpanMonth, type SpannedDay } from '@gongkai/law';
import { CALENDAR_TEXTS, LAW_COMMAND_TEXTS } from '@gongkai/wording';
import { padLeft, padRight } from '../io.ts';

const CELL = 5;
/** A year of months is what a person can still look over. */
const MOST_MONTHS = 12;

function monthLines({ year, month, weeks }: SpanMonth): readonly string[] {
  const head = CALENDAR_TEXTS.weekdays.map((name) => padRight(name, CELL)).join('');
  const lines = weeks.map((week) =>
    week
      .map((day) => {
        const mark = day?.mark === undefined ? '' : CALENDAR_TEXTS.marks[day.mark];
        return padRight(day === undefined ? '' : padLeft(String(day.day), 2) + mark, CELL);
      })
      .join(''),
  );
  return [CALENDAR_TEXTS.month(year, month), head, ...lines].map((line) => line.trimEnd());
}

/** The months of a span with a mark at each of its days, and what the marks mean. */
export function calendarLines(start: PlainDate, days: readonly SpannedDay[]): readonly string[] {
  if (days.length === 0) return [];
  // Before all is drawn: a span of ten thousand working days has forty years.
  if (days.length > MOST_MONTHS * 31) return [LAW_COMMAND_TEXTS.tooLongForCalendar];
  const months = spanMonths(start, days);
  if (months.length > MOST_MONTHS) return [LAW_COMMAND_TEXTS.tooLongForCalendar];
  const legend = marksIn(months).map((mark) => `${CALENDAR_TEXTS.marks[mark]} ${CALENDAR_TEXTS.legend[mark]}`);
  return [...months.flatMap((month) => [...monthLines(month), '']), legend.join('　')];
}
