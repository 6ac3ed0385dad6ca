import type { Count, Passage } from './passage.ts';

const SINCE_THE_BEGINNING = /历年|近[两二三四五\d]年|[两三四五]年来|以来|十[一二三四五]五”?(?:期间|时期)/;
const WITHIN_THE_YEAR = /全年|本年|今年|年度|年内/;
const PART_OF_THE_YEAR = /上半年|下半年|季度|(?:^|[^\d])[1-9]月|1[01]月|12月(?!31|底|末)|月份/;
/** 截至2025年1月20日, 截至报告发布日 */
const UP_TO = /截[至止]到?(?:本?报告|发稿|目前|((?:19|20)\d\d)年)/;
const WHOLE_YEAR = /1月(?:1日)?(?:起?至|到|-)(?:\d{4}年)?12月|1-12月|截[至止]到?(?:\d{4}年)?12月|今年以来|本年以来/g;
/** 对2023年12月31日前印发的55件: all that is older than a day. */
const BEFORE_A_DAY = /\d日(?:之|以)?前[^,，。;]*$/;
/** 去年同期收到申请80件, 较2023年收到的80件, 与上年收到申请80件相比: the number that this year's is held against. */
const LIKE_PERIOD = /(?:去|上|前)一?年(?:度)?同期[^,，。;]*$/;
const HELD_AGAINST = /(?:与|和|同|较|比|相对)于?((?:去|上|前)一?年|(?:19|20)\d\d年)(?:度)?(?:同期)?[^,，。;]*$/;

/** The words name months, quarters, or everything since some year. */
function namesOtherTime(words: string, count: Count, reportYear: number | null): boolean {
  if (!/[月季近日截]|半年|历年|年来|以来|累计|五”?[期时]/.test(words)) return false;
  const upTo = UP_TO.exec(words);
  if (upTo && upTo[1] !== String(reportYear)) return true;
  const even = words.replace(WHOLE_YEAR, '').replaceAll(`${reportYear}年以来`, '');
  if (PART_OF_THE_YEAR.test(even) || SINCE_THE_BEGINNING.test(even) || BEFORE_A_DAY.test(even)) return true;
  // 累计 is often said of one year; without a word for the year it may mean all years.
  return /累计/.test(words) && (count.year === undefined || words.includes('截至')) && !WITHIN_THE_YEAR.test(words);
}

/** Other years, months and quarters, and everything counted since some year: no figure of the year's tables. */
export function isOtherPeriod(words: string, count: Count, reportYear: number | null): boolean {
  return isOtherYear(words, count, reportYear) || namesOtherTime(words, count, reportYear);
}

function isOtherYear(words: string, count: Count, reportYear: number | null): boolean {
  if (count.year !== undefined && count.year !== reportYear) return true;
  // 2021年、2022年、2023年分别收到98件、120件、135件
  if (/分别/.test(words) && (words.match(/\d{4}年/g)?.length ?? 0) > 1) return true;
  return isHeldAgainst(words, reportYear);
}

function isHeldAgainst(words: string, reportYear: number | null): boolean {
  if (!words.includes('年')) return false;
  const year = HELD_AGAINST.exec(words)?.[1];
  return (year !== undefined && year !== `${reportYear}年`) || LIKE_PERIOD.test(words);
}

const FROM = /[由从](?:[^,，。;由从]*)$/;
const YEAR = /(?:19|20)\d\d年/;
const TO = /^[^,，。;\d]{0,8}(?:到|至|为|成)[^,，。;\d]{0,8}$/;

/** 行政复议由上年的12件减少到10件: the 12 are of before. */
function isLeftBehind({ text, quantities }: Passage, count: Count): boolean {
  const next = quantities[count.index + 1];
  if (next?.sentence !== count.sentence || next.unit !== count.unit || next.from - count.to > 20) return false;
  return (
    FROM.test(text.slice(Math.max(count.clauseFrom, count.labelFrom, count.from - 30), count.from)) &&
    TO.test(text.slice(count.to, next.from).replace(YEAR, ''))
  );
}

/** Follows what time a passage speaks of: 截至6月底,收到41件,已办结38件 says it once for both numbers. */
export class Times {
  readonly #passage: Passage;
  readonly #reportYear: number | null;
  /** The number whose words named another time last, good for its sentence and its bracket. */
  #named: Count | undefined;
  /** The last number of another time outside brackets: 较2023年收到的80件(自然人68件). */
  #last: Count | undefined;

  constructor(passage: Passage, reportYear: number | null) {
    this.#passage = passage;
    this.#reportYear = reportYear;
  }

  /** `words`: those that lead to the number from the one before. Numbers are asked for in their order. */
  isOther(count: Count, words: string): boolean {
    const other = this.#isOther(count, words);
    if (count.depth === 0) this.#last = other ? count : undefined;
    return other;
  }

  #isOther(count: Count, words: string): boolean {
    if (namesOtherTime(words, count, this.#reportYear)) {
      this.#named = count;
      return true;
    }
    if (isOtherYear(words, count, this.#reportYear) || isLeftBehind(this.#passage, count)) return true;
    const last = this.#last;
    if (last && count.depth > 0 && count.sentence === last.sentence && count.bracket - last.to < 3) return true;
    const named = this.#named;
    if (!named || named.sentence !== count.sentence || count.depth < named.depth) return false;
    if (named.depth > 0 && named.bracket !== count.bracket) return false;
    if (!WITHIN_THE_YEAR.test(words) && !words.includes(`${this.#reportYear}年`)) return true;
    this.#named = undefined;
    return false;
  }
}
