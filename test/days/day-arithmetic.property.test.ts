import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayInChina, daysBetween, plainDate, startOfDayInChina } from '@gongkai/kernel';

const date = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9000-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => plainDate(at.toISOString().slice(0, 10)));

test('days are added as the calendar of the machine adds them', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -100_000, max: 100_000 }), (from, days) => {
      const expected = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000);
      fc.pre(expected.getUTCFullYear() >= 0);
      expect(addDays(from, days)).toBe(expected.toISOString().slice(0, 10));
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test('the day in China is the one that its own calendar gives', () => {
  const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  fc.assert(
    fc.property(fc.date({ min: new Date('1992-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }), (at) => {
      const day = dayInChina(at.getTime());
      expect(day).toBe(shanghai.format(at));
      expect(startOfDayInChina(day)).toBeLessThanOrEqual(at.getTime());
      expect(startOfDayInChina(addDays(day, 1))).toBeGreaterThan(at.getTime());
    }),
  );
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2000-02-29', 366, '2001-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s %i days on', (from, days, to) => expect(addDays(plainDate(from), days)).toBe(to));

test('a day beyond the calendar is a bug', () => {
  expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
});
