import { plainDateOf, type PlainDate } from '@gongkai/kernel';
import { type Hit } from './datum.ts';
import { minorHits } from './identity-numbers.ts';
import { after, type Reading } from './reading.ts';

/** 1990年3月7日, 1990-03-07, 1990.3, 19900307, 1990年3月. */
const DATE = '(?:19|20)\\d{2}(?:年\\d{1,2}月(?:\\d{1,2}日?)?|[-./]\\d{1,2}(?:[-./]\\d{1,2})?|\\d{4})(?![0-9])';
/** 发生于 and 产生于 are no births. */
const LABELLED = new RegExp(`(?:出生(?:日期|年月日?|时间|于)?|生日|(?<![产发诞派衍滋催萌])生于)([:： 为是]{0,3})(${DATE})`, 'g');
const DATED = new RegExp(`(?<![0-9])(${DATE}) ?(?=出生|生人|生[,，。;；、)])`, 'g');

/** A day that exists and is not after `on`; without a day of the month, its last day counts (the younger age). */
export function birthdayOf(date: string, on: PlainDate): PlainDate | undefined {
  const parts = /^\d{8}$/.test(date) ? [date.slice(0, 4), date.slice(4, 6), date.slice(6)] : date.split(/\D+/).filter(Boolean);
  const [year, month, day] = parts.map(Number);
  if (year === undefined || month === undefined) return undefined;
  const days = day === undefined ? [31, 30, 29, 28] : [day];
  const birthday = days.map((each) => plainDateOf(year, month, each)).find((each) => each !== undefined);
  const beginning = plainDateOf(year, month, day ?? 1);
  return birthday !== undefined && beginning !== undefined && beginning <= on ? birthday : undefined;
}

/** P09 for one date that is known to be a birthday, with P16 when it is a minor's. */
export function birthdayHits(reading: Reading, from: number, date: string): readonly Hit[] {
  const to = from + date.length;
  const birth = birthdayOf(date, reading.on);
  if (birth === undefined || !reading.isFree(from, to)) return [];
  return [{ detector: 'P09', from, to, severity: 'warn', reason: 'privacy.birthday' }, ...minorHits(birth, from, to, reading.on)];
}

/** P09: a date right after or before a word of birth. 出生缺陷 and other prose about births has no date there. */
export function birthdays(reading: Reading): readonly Hit[] {
  const found = new Map<number, string>();
  for (const { 0: whole, 2: date = '', index } of reading.text.matchAll(LABELLED)) {
    // 2020年出生人口: a year of statistics is no date, but 生于2020年3月 followed by 的孩子 is one.
    if (!/^(?:人口|率|缺陷|医学)/.test(after(reading.text, index + whole.length, 2)))
      found.set(index + whole.length - date.length, date);
  }
  for (const { 0: whole, 1: date = '', index } of reading.text.matchAll(DATED)) {
    if (!/^出生(?:人口|率|缺陷|医学|登记|证明|的)/.test(after(reading.text, index + whole.length, 4))) found.set(index, date);
  }
  return [...found].flatMap(([from, date]) => birthdayHits(reading, from, date));
}
