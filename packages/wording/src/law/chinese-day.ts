import type { PlainDate } from '@gongkai/kernel';
import { letterDate } from '@gongkai/requests';

const parts = (date: PlainDate): readonly [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

/** 2026年3月2日, as letters are dated. */
export const chineseDay = letterDate;

/** As short as it can be beside another day: without the year, or without year and month, that both share. */
export function chineseDayAfter(earlier: PlainDate, date: PlainDate): string {
  const [year, month, day] = parts(date);
  const [earlierYear, earlierMonth] = parts(earlier);
  if (year !== earlierYear) return chineseDay(date);
  return month === earlierMonth ? `${day}日` : `${month}月${day}日`;
}

/** 2026年2月15日至23日; one day alone is that day. */
export const chineseSpan = (from: PlainDate, to: PlainDate): string =>
  from === to ? chineseDay(from) : `${chineseDay(from)}至${chineseDayAfter(from, to)}`;
