import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { workingDayAfter, workingDaysBetween, type Counted } from './count.ts';
import { calendarOf } from './calendar.ts';
import { NATIONAL_CALENDAR, NATIONAL_LAYERS, nationalCalendarKnownOn } from './national.ts';

const counted = (start: string, n: number, calendar = NATIONAL_CALENDAR): Counted => {
  const found = workingDayAfter(calendar, plainDate(start), n);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
};

/** Spec of working days §4. */
test.each([
  ['no holiday', '2026-03-02', 20, '2026-03-30'],
  ['ends before 清明', '2026-03-06', 20, '2026-04-03'],
  ['ends before Spring Festival', '2026-01-30', 7, '2026-02-10'],
  ['crosses Spring Festival and both make-up Saturdays', '2026-01-30', 20, '2026-03-05'],
  ['Sat 02-14 and Sat 02-28 count', '2026-02-13', 7, '2026-03-02'],
  ['Sun 01-04 counts', '2025-12-31', 20, '2026-01-29'],
  ['a start on an off day, same due day as above', '2026-01-03', 20, '2026-01-29'],
  ['a start on a make-up day', '2026-02-14', 1, '2026-02-24'],
  ['Sat 05-09 counts', '2026-04-30', 15, '2026-05-25'],
  ['Sun 09-20 and Sat 10-10 count; 中秋 and 国庆', '2026-09-18', 20, '2026-10-22'],
  ['over 国庆', '2026-09-30', 20, '2026-11-03'],
  ['Sat 09-14 counts', '2024-09-13', 7, '2024-09-25'],
  ['the extended Spring Festival', '2020-01-20', 20, '2020-02-25'],
  ['twenty and the whole extension', '2026-03-02', 40, '2026-04-28'],
  ['notice to correct over 端午', '2026-06-15', 7, '2026-06-25'],
  ['after the corrected text', '2026-07-03', 20, '2026-07-31'],
  ['publication of a document formed before two holidays', '2026-09-24', 20, '2026-10-29'],
] as const)('%s', (_why, start, n, due) => {
  expect(counted(start, n)).toMatchObject({ due, provisional: false, unknownYears: [] });
});

test('a year without notice is provisional, says which, and the day it cannot come before', () => {
  const { due, provisional, unknownYears, notBefore } = counted('2026-12-10', 20);
  expect({ due, provisional, unknownYears, notBefore }).toEqual({
    due: '2027-01-07',
    provisional: true,
    unknownYears: [2027],
    notBefore: '2027-01-08',
  });
});

test('where the statutory day falls on a weekend the earliest day is the same', () => {
  // 2028-01-01 is a Saturday.
  expect(counted('2027-12-30', 3)).toMatchObject({ due: '2028-01-04', notBefore: '2028-01-04', provisional: true });
});

test('the end of the last known year is not provisional', () => {
  expect(counted('2026-12-10', 15)).toMatchObject({ due: '2026-12-31', provisional: false });
});

test('what was known then: by the first notice of 2020 the festival was shorter', () => {
  const then = nationalCalendarKnownOn(plainDate('2020-01-20'));
  // 02-01 was to be worked, 01-31 was a Friday like others.
  expect(counted('2020-01-20', 20, then)).toMatchObject({ due: '2020-02-21' });
  expect(counted('2020-01-20', 20).calendar).toEqual(['national-2020@2020-01-26']);
  expect(counted('2020-01-20', 20, then).calendar).toEqual(['national-2020@2019-11-21']);
});

describe('the explanation', () => {
  const { days } = counted('2026-02-11', 4);

  test('holds each day of the span once, in order, and why it counts or not', () => {
    const line = days.map(({ date, nth, reason, name }) => `${date.slice(5)} ${nth ?? '-'} ${reason} ${name ?? ''}`.trim());
    expect(line).toEqual([
      '02-12 1 weekday',
      '02-13 2 weekday',
      '02-14 3 makeUp 春节',
      ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((day) => `02-${day} - holiday 春节`),
      '02-24 4 weekday',
    ]);
  });

  test('names the version of the notice for the days that it arranges', () => {
    expect(days.find(({ date }) => date === '2026-02-17')?.layer).toBe('national-2026@2025-11-04');
  });
});

describe('refused', () => {
  test.each([
    ['no days', '2026-03-02', 0, 'calendar.days-unusable'],
    ['negative', '2026-03-02', -5, 'calendar.days-unusable'],
    ['half a day', '2026-03-02', 1.5, 'calendar.days-unusable'],
    ['no number', '2026-03-02', Number.NaN, 'calendar.days-unusable'],
    ['more than any period', '2026-03-02', 10_001, 'calendar.days-unusable'],
    ['before any arrangement that is held', '2007-12-31', 20, 'calendar.before-first-year'],
    ['at the end of time', '9999-12-30', 20, 'calendar.before-first-year'],
  ])('%s', (_why, start, n, code) => {
    const refused = workingDayAfter(NATIONAL_CALENDAR, plainDate(start), n);
    expect(refused).toMatchObject({ ok: false, failure: { code } });
    expect(!refused.ok && refused.failure.cites).toContain('民法典');
  });
});

test.each([
  ['over a weekend', '2026-03-06', '2026-03-09', 1],
  ['the same day', '2026-03-06', '2026-03-06', 0],
  ['backwards', '2026-03-09', '2026-03-06', -1],
  ['over Spring Festival', '2026-02-13', '2026-02-24', 2],
])('working days between: %s', (_why, from, to, days) => {
  expect(workingDaysBetween(NATIONAL_CALENDAR, plainDate(from), plainDate(to))).toBe(days);
});

test('days of a region and of an office lie over the national ones', () => {
  const day = (date: string, kind: 'off' | 'worked', name: string) => ({ date: plainDate(date), kind, name });
  const layers = [
    ...NATIONAL_LAYERS,
    {
      id: 'region-64-2026',
      level: 'region',
      year: 2026,
      notice: '宁夏回族自治区开斋节放假安排',
      knownFrom: plainDate('2026-01-10'),
      region: '64',
      days: [day('2026-03-20', 'off', '开斋节')],
    },
    {
      id: 'own-2026-storm',
      level: 'own',
      year: 2026,
      notice: '某市关于台风停工的通告',
      knownFrom: plainDate('2026-03-10'),
      days: [day('2026-03-11', 'off', '台风停工'), day('2026-03-14', 'worked', '补班')],
    },
  ] as const;
  const at = (region: string | undefined, knownOn: string) =>
    counted('2026-03-02', 20, calendarOf(layers, { ...(region === undefined ? {} : { region }), knownOn: plainDate(knownOn) }));
  expect(at(undefined, '2026-03-02').due).toBe('2026-03-30');
  expect(at('640105', '2026-03-02').due).toBe('2026-03-31');
  expect(at('450102', '2026-03-02').due).toBe('2026-03-30');
  // One day away, one made up.
  expect(at('640105', '2026-03-11').due).toBe('2026-03-31');
  expect(at('640105', '2026-03-11').calendar).toEqual([
    'national-2026@2025-11-04',
    'region-64-2026@2026-01-10',
    'own-2026-storm@2026-03-10',
  ]);
});
