import { addDays, plainDate, type PlainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, isWorkingDay, type Calendar } from './calendar.ts';
import { workingDayAfter, workingDaysBetween, type Counted } from './count.ts';
import type { CalendarDay } from './layer.ts';
import { monthsAfter, naturalDaysAfter } from './natural-days.ts';

const FIRST = plainDate('2020-01-01');
const dayOfYears = fc.integer({ min: 0, max: 800 }).map((n) => addDays(FIRST, n));

/** Any notices for two of three years, so that spans also run into a year that has none. */
const anyCalendar: fc.Arbitrary<Calendar> = fc
  .array(
    fc.record({
      date: fc.integer({ min: 0, max: 730 }).map((n) => addDays(FIRST, n)),
      kind: fc.constantFrom<CalendarDay['kind']>('off', 'worked'),
      name: fc.constantFrom('春节', '国庆节'),
    }),
    { maxLength: 60 },
  )
  .map((days) =>
    calendarOf(
      [2020, 2021].map((year) => ({
        id: `national-${year}`,
        level: 'national',
        year,
        notice: 'generated',
        knownFrom: FIRST,
        days: days.filter(({ date }) => date.startsWith(String(year))),
      })),
    ),
  );
const anyCount = fc.integer({ min: 1, max: 60 });

const counted = (calendar: Calendar, start: PlainDate, n: number): Counted => {
  const found = workingDayAfter(calendar, start, n);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
};

describe('the n-th working day, over any calendar', () => {
  test('is a working day, with exactly n of them after the start', () => {
    fc.assert(
      fc.property(anyCalendar, dayOfYears, anyCount, (calendar, start, n) => {
        const { due } = counted(calendar, start, n);
        let found = 0;
        for (let date = addDays(start, 1); date <= due; date = addDays(date, 1)) if (isWorkingDay(calendar, date)) found += 1;
        expect([found, isWorkingDay(calendar, due), workingDaysBetween(calendar, start, due)]).toEqual([n, true, n]);
      }),
    );
  });

  test('is later for more days, and the longer explanation begins with the shorter', () => {
    fc.assert(
      fc.property(anyCalendar, dayOfYears, anyCount, fc.integer({ min: 1, max: 20 }), (calendar, start, n, more) => {
        const [shorter, longer] = [counted(calendar, start, n), counted(calendar, start, n + more)];
        expect(longer.due > shorter.due).toBe(true);
        expect(longer.days.slice(0, shorter.days.length)).toEqual(shorter.days);
      }),
    );
  });

  test('never comes earlier for a later start', () => {
    fc.assert(
      fc.property(anyCalendar, dayOfYears, anyCount, (calendar, start, n) => {
        expect(counted(calendar, addDays(start, 1), n).due >= counted(calendar, start, n).due).toBe(true);
      }),
    );
  });

  test('explains every day of its span once', () => {
    fc.assert(
      fc.property(anyCalendar, dayOfYears, anyCount, (calendar, start, n) => {
        const { days, due } = counted(calendar, start, n);
        days.forEach(({ date, nth }, index) => {
          expect(date).toBe(addDays(start, index + 1));
          expect(nth !== undefined).toBe(isWorkingDay(calendar, date));
        });
        expect([days.at(-1)?.date, days.at(-1)?.nth]).toEqual([due, n]);
      }),
    );
  });

  test('is provisional exactly when a day of its span lies in a year without notice', () => {
    fc.assert(
      fc.property(anyCalendar, dayOfYears, anyCount, (calendar, start, n) => {
        const { provisional, due, unknownYears, notBefore } = counted(calendar, start, n);
        expect(provisional).toBe(due >= '2022-01-01');
        expect(unknownYears).toEqual(provisional ? [2022] : []);
        expect(notBefore === undefined || notBefore >= due).toBe(true);
      }),
    );
  });

  test('one more free day of the span moves the end by one working day, one outside moves nothing', () => {
    fc.assert(
      fc.property(anyCalendar, dayOfYears, anyCount, fc.nat(), (calendar, start, n, pick) => {
        const { days, due } = counted(calendar, start, n);
        const worked = days.filter(({ nth }) => nth !== undefined);
        const gone = worked[pick % worked.length]?.date;
        const without = workingDayAfter(calendar, start, n, (date) => date === gone);
        expect(without.ok && without.value.due).toBe(counted(calendar, start, n + 1).due);
        const untouched = workingDayAfter(calendar, start, n, (date) => date > due || date <= start);
        expect(untouched.ok && untouched.value.due).toBe(due);
      }),
    );
  });
});

test('natural days and months end on a working day, never before their number', () => {
  fc.assert(
    fc.property(anyCalendar, dayOfYears, fc.integer({ min: 1, max: 24 }), (calendar, start, n) => {
      for (const found of [naturalDaysAfter(calendar, start, n), monthsAfter(calendar, start, n)]) {
        if (!found.ok) throw new Error(found.failure.code);
        const { due, nominal } = found.value;
        expect([isWorkingDay(calendar, due), due >= nominal]).toEqual([true, true]);
        for (let date = nominal; date < due; date = addDays(date, 1)) expect(isWorkingDay(calendar, date)).toBe(false);
      }
    }),
  );
});
