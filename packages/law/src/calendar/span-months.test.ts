import { plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { workingDayAfter } from './count.ts';
import { NATIONAL_CALENDAR } from './national.ts';
import { marksIn, spanMonths } from './span-months.ts';

const start = plainDate('2026-02-13');
const counted = workingDayAfter(NATIONAL_CALENDAR, start, 7);
const months = spanMonths(start, counted.ok ? counted.value.days : []);

test('weeks run from Monday, and a month has its own days only', () => {
  expect(months.map(({ year, month, weeks }) => [year, month, weeks.length])).toEqual([
    [2026, 2, 5],
    [2026, 3, 6],
  ]);
  // 2026-02-01 is a Sunday.
  expect(months[0]?.weeks[0]?.map((day) => day?.day)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ]);
  expect(months[0]?.weeks.flat().filter((day) => day !== undefined)).toHaveLength(28);
});

test('each day of the span is marked once, and none outside it', () => {
  const marked = months.flatMap(({ weeks }) =>
    weeks.flat().flatMap((day) => (day?.mark ? [`${day.date.slice(5)} ${day.mark}`] : [])),
  );
  expect(marked).toEqual([
    '02-13 start',
    '02-14 makeUp',
    ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => `02-${day} holiday`),
    ...['24', '25', '26', '27'].map((day) => `02-${day} counted`),
    '02-28 makeUp',
    '03-01 weekend',
    '03-02 due',
  ]);
  expect(months[0]?.weeks.flat().find((day) => day?.day === 17)?.name).toBe('春节');
  expect(marksIn(months)).toEqual(['start', 'due', 'counted', 'makeUp', 'weekend', 'holiday']);
});

test('without days there is the month of the start alone', () => {
  expect(spanMonths(start, []).map(({ month }) => month)).toEqual([2]);
});
