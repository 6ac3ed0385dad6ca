import { plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { monthsAfter, naturalDaysAfter } from './natural-days.ts';
import { NATIONAL_CALENDAR } from './national.ts';

test.each([
  ['sixty days, the first not counted', '2026-03-02', 60, '2026-05-01', '2026-05-06'],
  ['an end on a working day stays', '2026-03-03', 30, '2026-04-02', '2026-04-02'],
  ['an end in 清明 moves to the day after it', '2026-03-06', 30, '2026-04-05', '2026-04-07'],
  ['an end on a make-up Saturday stays', '2026-01-30', 15, '2026-02-14', '2026-02-14'],
] as const)('%s', (_why, start, n, nominal, due) => {
  expect(naturalDaysAfter(NATIONAL_CALENDAR, plainDate(start), n)).toMatchObject({
    ok: true,
    value: { nominal, due, provisional: false },
  });
});

test.each([
  ['the day of the same number', '2026-03-02', 6, '2026-09-02', '2026-09-02'],
  ['a month without that day ends on its last', '2025-08-31', 6, '2026-02-28', '2026-02-28'],
  ['of a leap year', '2023-08-31', 6, '2024-02-29', '2024-02-29'],
  ['an end in 国庆 moves past it', '2026-04-01', 6, '2026-10-01', '2026-10-08'],
  ['over the end of a year', '2025-11-15', 2, '2026-01-15', '2026-01-15'],
] as const)('%s', (_why, start, n, nominal, due) => {
  expect(monthsAfter(NATIONAL_CALENDAR, plainDate(start), n)).toMatchObject({
    ok: true,
    value: { nominal, due, provisional: false },
  });
});

test('only an end in a year without notice is provisional', () => {
  expect(naturalDaysAfter(NATIONAL_CALENDAR, plainDate('2026-12-10'), 60)).toMatchObject({
    ok: true,
    value: { due: '2027-02-08', provisional: true, unknownYears: [2027] },
  });
  expect(monthsAfter(NATIONAL_CALENDAR, plainDate('2026-06-10'), 6)).toMatchObject({ ok: true, value: { provisional: false } });
});

test.each([
  ['no days', naturalDaysAfter(NATIONAL_CALENDAR, plainDate('2026-03-02'), 0)],
  ['half a month', monthsAfter(NATIONAL_CALENDAR, plainDate('2026-03-02'), 0.5)],
  ['a thousand years of months', monthsAfter(NATIONAL_CALENDAR, plainDate('2026-03-02'), 9999)],
])('%s is refused', (_why, refused) => expect(refused).toMatchObject({ ok: false, failure: { code: 'calendar.days-unusable' } }));
