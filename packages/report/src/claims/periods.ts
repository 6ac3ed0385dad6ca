import type { Count } from './passage.ts';

const SINCE_THE_BEGINNING = /历年|近[两二三四五\d]年|[两三四五]年来|以来/;
const WITHIN_THE_YEAR = /全年|本年|今年|年度|年内/;
const PART_OF_THE_YEAR = /上半年|下半年|季度|(?:^|[^\d])[1-9]月|1[01]月|月份/;
const WHOLE_YEAR = /1月(?:1日)?(?:起?至|到|-)(?:\d{4}年)?12月|1-12月|截至12月|今年以来|本年以来/g;

/** Other years, months and quarters, and everything counted since some year: no figure of the year's tables. */
export function isOtherPeriod(words: string, count: Count, reportYear: number | null): boolean {
  if (count.year !== undefined && count.year !== reportYear) return true;
  // 2021年、2022年、2023年分别收到98件、120件、135件
  if (/分别/.test(words) && (words.match(/\d{4}年/g)?.length ?? 0) > 1) return true;
  if (!/[月季近]|半年|历年|年来|以来|累计/.test(words)) return false;
  const even = words.replace(WHOLE_YEAR, '').replaceAll(`${reportYear}年以来`, '');
  if (PART_OF_THE_YEAR.test(even) || SINCE_THE_BEGINNING.test(even)) return true;
  // 累计 is often said of one year; without a word for the year it may mean all years.
  return /累计/.test(words) && (count.year === undefined || words.includes('截至')) && !WITHIN_THE_YEAR.test(words);
}
