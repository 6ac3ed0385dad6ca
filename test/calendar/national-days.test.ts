import { createRequire } from 'node:module';
import { NATIONAL_CALENDAR, isWorkingDay } from '@gongkai/law';
import { addDays, plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { nationalDaysSource, writtenSource } from './write-national-days.ts';

const { isWorkday } = createRequire(import.meta.url)('chinese-days') as { readonly isWorkday: (day: string) => boolean };

test('the table is the one that the package gives today', () => {
  expect(writtenSource()).toBe(nationalDaysSource());
});

test('every day of 2008–2026 is what the package says, asked another way', () => {
  const different: string[] = [];
  for (let date = plainDate('2008-01-01'); date < '2027-01-01'; date = addDays(date, 1))
    if (isWorkingDay(NATIONAL_CALENDAR, date) !== isWorkday(date)) different.push(date);
  expect(different).toEqual([]);
});
