import { addDays, plainDate, type PlainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { calendarOf, changedDays, dayOfWeek, dayState, isWorkingDay, newlyKnownYears } from './calendar.ts';
import { NATIONAL_CALENDAR, NATIONAL_LAYERS, nationalCalendarKnownOn } from './national.ts';

/** Spec of working days §2, copied: off days, make-up days, working days in the year. */
const OFFICIAL = [
  [
    2019,
    '01-01; 02-04–02-10; 04-05–04-07; 05-01–05-04; 06-07–06-09; 09-13–09-15; 10-01–10-07',
    '02-02, 02-03, 04-28, 05-05, 09-29, 10-12',
    250,
  ],
  [
    2020,
    '01-01; 01-24–02-02; 04-04–04-06; 05-01–05-05; 06-25–06-27; 10-01–10-08',
    '01-19, 04-26, 05-09, 06-28, 09-27, 10-10',
    249,
  ],
  [
    2021,
    '01-01–01-03; 02-11–02-17; 04-03–04-05; 05-01–05-05; 06-12–06-14; 09-19–09-21; 10-01–10-07',
    '02-07, 02-20, 04-25, 05-08, 09-18, 09-26, 10-09',
    250,
  ],
  [
    2022,
    '01-01–01-03; 01-31–02-06; 04-03–04-05; 04-30–05-04; 06-03–06-05; 09-10–09-12; 10-01–10-07; 12-31',
    '01-29, 01-30, 04-02, 04-24, 05-07, 10-08, 10-09',
    249,
  ],
  [
    2023,
    '01-01–01-02; 01-21–01-27; 04-05; 04-29–05-03; 06-22–06-24; 09-29–10-06',
    '01-28, 01-29, 04-23, 05-06, 06-25, 10-07, 10-08',
    249,
  ],
  [
    2024,
    '01-01; 02-10–02-17; 04-04–04-06; 05-01–05-05; 06-10; 09-15–09-17; 10-01–10-07',
    '02-04, 02-18, 04-07, 04-28, 05-11, 09-14, 09-29, 10-12',
    251,
  ],
  [2025, '01-01; 01-28–02-04; 04-04–04-06; 05-01–05-05; 05-31–06-02; 10-01–10-08', '01-26, 02-08, 04-27, 09-28, 10-11', 248],
  [
    2026,
    '01-01–01-03; 02-15–02-23; 04-04–04-06; 05-01–05-05; 06-19–06-21; 09-25–09-27; 10-01–10-07',
    '01-04, 02-14, 02-28, 05-09, 09-20, 10-10',
    248,
  ],
] as const;

const daysOf = (year: number): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (let date = plainDate(`${year}-01-01`); date.startsWith(String(year)); date = addDays(date, 1)) days.push(date);
  return days;
};

const span = (year: number, text: string): readonly PlainDate[] => {
  const [from = '', to = from] = text.split('–').map((day) => `${year}-${day.trim()}`);
  const days: PlainDate[] = [];
  for (let date = plainDate(from); date <= to; date = addDays(date, 1)) days.push(date);
  return days;
};

describe('the official arrangements', () => {
  test.each(OFFICIAL)('%i: every day of the year', (year, off, worked, total) => {
    const free = new Set(off.split(';').flatMap((text) => span(year, text.trim())));
    const makeUp = new Set(worked.split(', ').map((day) => plainDate(`${year}-${day}`)));
    const wanted = daysOf(year).filter((date) => makeUp.has(date) || (!free.has(date) && ![0, 6].includes(dayOfWeek(date))));
    expect(daysOf(year).filter((date) => isWorkingDay(NATIONAL_CALENDAR, date))).toEqual(wanted);
    expect(wanted).toHaveLength(total);
  });

  test('every year from 2008 has its notice, known before it began, or in the year by its change', () => {
    const first = new Map(NATIONAL_LAYERS.toReversed().map((layer) => [layer.year, layer]));
    expect([...first.keys()].toSorted()).toEqual([...Array(19).keys()].map((n) => 2008 + n));
    for (const { year, knownFrom, days } of first.values()) {
      expect(knownFrom < plainDate(`${year}-01-01`)).toBe(true);
      expect(days.length).toBeGreaterThan(20);
    }
  });
});

test.each([
  ['a weekday', '2026-03-02', { working: true, reason: 'weekday' }],
  ['a Saturday', '2026-03-07', { working: false, reason: 'weekend' }],
  ['a holiday', '2026-02-17', { working: false, reason: 'holiday', name: '春节' }],
  ['a make-up Saturday', '2026-02-14', { working: true, reason: 'makeUp', name: '春节' }],
  [
    'the last day of 2022 is of the notice for 2023',
    '2022-12-31',
    { working: false, reason: 'holiday', layer: 'national-2023@2022-12-08' },
  ],
  ['a weekday of a year without notice', '2027-03-02', { working: true, reason: 'weekday', unknown: true }],
] as const)('%s', (_why, date, state) => expect(dayState(NATIONAL_CALENDAR, plainDate(date))).toMatchObject(state));

describe('what was known on a day', () => {
  const known = (on: string) => nationalCalendarKnownOn(plainDate(on));

  test('the May days of 2019 were one until 2019-03-22', () => {
    const [before, after] = [known('2019-03-21'), known('2019-03-22')];
    expect(changedDays(before, after)).toEqual(['2019-04-28', '2019-05-02', '2019-05-03', '2019-05-05']);
    expect([isWorkingDay(before, plainDate('2019-05-02')), isWorkingDay(after, plainDate('2019-05-02'))]).toEqual([true, false]);
  });

  test('Spring Festival of 2020 grew on 2020-01-26, and its make-up Saturday was cancelled', () => {
    expect(changedDays(known('2020-01-25'), known('2020-01-26'))).toEqual(['2020-01-31', '2020-02-01']);
  });

  test('the anniversary of 2015 was not yet arranged in January', () => {
    expect(changedDays(known('2015-05-12'), known('2015-05-13'))).toEqual(['2015-09-03', '2015-09-04', '2015-09-06']);
  });

  test('before its notice a year is unknown', () => {
    expect(newlyKnownYears(known('2025-11-03'), known('2025-11-04'))).toEqual([2026]);
    expect(known('2025-11-03').national.has(2026)).toBe(false);
  });
});

test('a region’s festivals hold in its divisions alone', () => {
  const festival = {
    id: 'region-45-2026',
    level: 'region',
    year: 2026,
    notice: '三月三',
    knownFrom: plainDate('2026-01-01'),
    region: '45',
    days: [{ date: plainDate('2026-04-20'), kind: 'off', name: '壮族三月三' }],
  } as const;
  const inside = calendarOf([...NATIONAL_LAYERS, festival], { region: '450103' });
  const outside = calendarOf([...NATIONAL_LAYERS, festival], { region: '320105' });
  expect([inside, outside].map((calendar) => isWorkingDay(calendar, plainDate('2026-04-20')))).toEqual([false, true]);
});
