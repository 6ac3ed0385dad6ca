import { isDigit } from '../read/characters.ts';
import { CHINESE_DIGITS, chineseNumeral } from './numeral.ts';
import { measureWordAt, NO_QUANTITY_AFTER, type QuantityKind } from './measure-words.data.ts';

/** A number of the narrative with its measure word. Places count units of the even text. */
export type Quantity = {
  readonly index: number;
  readonly kind: QuantityKind;
  /** As printed, 万 and 亿 multiplied out. */
  readonly value: number;
  /** What the wording allows: 12000余 is 12000 to 12999, 90%以上 has no upper end. */
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  /** Value of the last printed place: 1 for 28883, 0.1 for 40.4, 1000 for 1.2万. */
  readonly step: number;
  /** 10000 for 1.2万, 1 for 12000. */
  readonly scale: number;
  /** Approximate only because 万 hides the last places. */
  readonly cut: boolean;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Where the clause begins that the number stands in, or where the quantity before it ends. */
  readonly labelFrom: number;
  readonly clauseFrom: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** How many brackets stand open, and where the innermost opens (-1 for none). */
  readonly depth: number;
  readonly bracket: number;
  /** The year the words speak of, `last` for 去年, undefined where they leave it at the report's. */
  readonly year: Year;
};

export type Year = number | 'last' | undefined;

export type Sentence = { readonly from: number; readonly to: number; readonly paragraph: number };

export type Reading = { readonly quantities: readonly Quantity[]; readonly sentences: readonly Sentence[] };

/** The measure word with the 万 or 亿 that a figure divided by `scale` needs. */
export const measureOf = ({ unit }: Quantity, scale: number): string => (scale === 1e4 ? '万' : scale === 1e8 ? '亿' : '') + unit;

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const SEPARATORS = new Set([...',，;:。?!()\n、'].map((sign) => sign.charCodeAt(0)));
const CLAUSE_ENDS = ',，;:。?!()\n';
/** After these a number is a part of something else: 第10次, 〔2019〕, a name, an address on the web, a decimal. */
const NOT_AFTER = new Set([...'第〔[﹝/@._+-~№#&=*'].map((sign) => sign.charCodeAt(0)));
const NOT_BEFORE = new Set([...'-~/@_+〕]﹞&=*'].map((sign) => sign.charCodeAt(0)));

const [ORDINARY, DIGIT, CLAUSE_END, NAME_OPENS, NAME_CLOSES, NUMERAL, YEAR] = [0, 1, 2, 3, 4, 5, 6];

/** What each sign means to the reading; a table, because every sign of every report is looked up here. */
const KIND = new Uint8Array(0x10000);
/** Whether a sign may mean anything, by its last twelve bits: small enough to stay where a processor looks first. */
const MAY_MEAN = new Uint8Array(0x1000);
const mark = (signs: string, kind: number) => {
  for (let at = 0; at < signs.length; at += 1) {
    const code = signs.charCodeAt(at);
    KIND[code] = kind;
    MAY_MEAN[code & 0xfff] = 1;
  }
};
mark('0123456789', DIGIT);
mark(CLAUSE_ENDS, CLAUSE_END);
mark('《“「', NAME_OPENS);
mark('》”」', NAME_CLOSES);
mark(CHINESE_DIGITS, NUMERAL);
mark('年', YEAR);

const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const CHINESE_UNITS = new Set(['件', '件次', '条', '篇', '份', '期', '次', '起', '宗', '例', '人', '人次', '名', '场', '场次']);
/** 一件 at the end of a clause is a number, 一件事 or 一次办 is not. */
const CHINESE_ONE_UNITS = new Set(['件', '件次', '宗', '起', '例', '条']);
const NO_NUMERAL_AFTER = '第至每任某同单唯逐统这那哪另数几好上成其进万亿届';
/** 节约20%, 预约12次: the 约 is part of a verb. */
const YUE_IN_VERB = '节预签制违公合特契邀履';

type Bound = 'more' | 'less' | 'about' | undefined;

/** The last signs of the words that open a bound, and the first ones of those that close it. */
const [ENDS_BOUND, STARTS_BOUND] = ['于过破少足到近约为超逾', '以之左上余'];

function boundBefore(text: string, at: number): { readonly bound: Bound; readonly from: number } {
  const one = text[at - 1] ?? '';
  if (!ENDS_BOUND.includes(one)) return { bound: undefined, from: at };
  const two = text.slice(Math.max(0, at - 2), at);
  const three = text.slice(Math.max(0, at - 3), at);
  if (three === '不少于' || three === '不低于') return { bound: 'more', from: at - 3 };
  if (two === '超过' || two === '突破' || two === '至少') return { bound: 'more', from: at - 2 };
  if (two === '不足' || two === '不到' || two === '接近' || two === '将近') return { bound: 'less', from: at - 2 };
  if (two === '大约' || two === '约为') return { bound: 'about', from: at - 2 };
  if (one === '超' || one === '逾') return { bound: 'more', from: at - 1 };
  if (one === '近' && two !== '最近' && two !== '附近') return { bound: 'less', from: at - 1 };
  if (one === '约' && !YUE_IN_VERB.includes(text[at - 2] ?? '-')) return { bound: 'about', from: at - 1 };
  return { bound: undefined, from: at };
}

function boundAfter(text: string, at: number): { readonly bound: Bound; readonly to: number } {
  if (!STARTS_BOUND.includes(text[at] ?? '')) return { bound: undefined, to: at };
  const two = text.slice(at, at + 2);
  if (two === '以上' || two === '之多') return { bound: 'more', to: at + 2 };
  if (two === '以下' || two === '以内') return { bound: 'less', to: at + 2 };
  if (two === '左右' || two === '上下') return { bound: 'about', to: at + 2 };
  if (two[0] === '余') return { bound: 'more', to: at + 1 };
  return { bound: undefined, to: at };
}

/** Place of the last figure that is not 0, at least ten: 12000余 leaves open what the thousands hide. */
function openPlace(value: number): number {
  let place = 10;
  while (place < value && value % (place * 10) === 0) place *= 10;
  return place;
}

/** Without the dust of binary fractions. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

function range(value: number, step: number, bound: Bound, rounded: boolean): readonly [number, number] {
  if (bound === 'more') return [value, value + openPlace(value) - 1];
  if (bound === 'less') return [tidy(value * 0.8), value];
  if (bound === 'about') return [tidy(value * 0.9), tidy(value * 1.1)];
  return rounded ? [value - step / 2, value + step / 2] : [value, value];
}

type Parsed = {
  readonly value: number;
  readonly step: number;
  readonly scale: number;
  readonly to: number;
  readonly more: boolean;
  readonly rounded: boolean;
};

/** Three digits and no fourth. */
const isGroup = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));

/** A number from its first digit: digits, thousands in groups, decimals, 余 and 万. */
function numberAt(text: string, at: number): Parsed {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to += 1;
  let digits = text.slice(at, to);
  if (to - at <= 3) {
    while (text[to] === ',' && isGroup(text, to + 1)) {
      digits += text.slice(to + 1, to + 4);
      to += 4;
    }
  }
  let decimals = 0;
  if (text[to] === '.' && isDigit(text.charCodeAt(to + 1))) {
    const from = to;
    to += 1;
    while (isDigit(text.charCodeAt(to))) to += 1;
    digits += text.slice(from, to);
    decimals = to - from - 1;
  }
  let more = false;
  let factor = 1;
  if ('余多'.includes(text[to] ?? '-')) {
    more = true;
    to += 1;
  }
  const multiplier = MULTIPLIERS[text[to] ?? ''];
  if (multiplier !== undefined && text.slice(to, to + 2) !== '百分' && text.slice(to, to + 2) !== '千米') {
    factor = multiplier;
    to += 1;
    if (multiplier === 1e4 && text[to] === '亿') {
      factor = 1e12;
      to += 1;
    }
    if ('余多'.includes(text[to] ?? '-')) {
      more = true;
      to += 1;
    }
  }
  const value = Math.round(Number(digits) * factor * 1e6) / 1e6;
  return { value, step: factor / 10 ** decimals, scale: factor >= 1e4 ? factor : 1, to, more, rounded: factor >= 1e4 };
}

/** A Chinese numeral before a measure word that is seldom used loosely (收到申请一件, 召开会议两次). */
function numeralAt(text: string, at: number): Parsed | undefined {
  if (NO_NUMERAL_AFTER.includes(text[at - 1] ?? '-')) return undefined;
  let to = at;
  while (to - at < 8 && KIND[text.charCodeAt(to)] === NUMERAL) to += 1;
  const value = chineseNumeral(text.slice(at, to));
  if (value === undefined) return undefined;
  const more = '余多'.includes(text[to] ?? '-');
  if (more) to += 1;
  const word = measureWordAt(text, to)?.[0];
  if (word === undefined || !CHINESE_UNITS.has(word)) return undefined;
  // 十八届人大四次会议: the fourth session, not four of them.
  if (word === '次' && '会全'.includes(text[to + 1] ?? '-')) return undefined;
  const next = text.charCodeAt(to + word.length);
  if (value === 1 && (!CHINESE_ONE_UNITS.has(word) || !(Number.isNaN(next) || SEPARATORS.has(next)))) return undefined;
  return { value, step: 1, scale: 1, to, more, rounded: false };
}

const COMPARES = '比较与同和跟于至到从自由第是';

/** A longer row of digits is the number of a card or a file; nothing is counted or spent beyond it. */
const MOST = 1e15;

/** A section with more numbers than this is a table that lost its borders, or an attack; the rest of it is left alone. */
const MOST_QUANTITIES = 2000;

/** Reads the numbers of an even text in one pass. */
export function readQuantities(text: string): Reading {
  const quantities: Quantity[] = [];
  const sentences: Sentence[] = [];
  const brackets: { at: number; year: Year }[] = [];
  let clauseFrom = 0;
  let sentenceFrom = 0;
  let paragraph = 0;
  let previousTo = 0;
  let year: Year;
  /** Inside 《》 and quotation marks numbers belong to names. */
  let named = 0;

  const endSentence = (at: number) => {
    sentences.push({ from: sentenceFrom, to: at, paragraph });
    sentenceFrom = at + 1;
    named = 0;
  };

  const yearSaid = (at: number, after: number, said: Year) => {
    const before = text[at - 1] ?? '\n';
    const since = text.slice(at - 2, at);
    if (COMPARES.includes(before) && since !== '截至' && since !== '截止') return;
    const rest = text[after] === '度' ? after + 1 : after;
    // 2021年11月26日 is a day; 上年4000条 and 2022年125件 are numbers of a year.
    if (isDigit(text.charCodeAt(rest)) && /^\d{1,2}(?:月|-\d)/.test(text.slice(rest, rest + 5))) return;
    const next = text.slice(rest, rest + 2);
    if (next === '结转' || next === '转结' || next === '转入' || next === '同期' || next === '相比') return;
    year = said;
  };

  const add = (number: Parsed, at: number) => {
    const measure = measureWordAt(text, number.to);
    const [unit, kind]: readonly [string, QuantityKind] = measure ?? ['', 'bare'];
    const before = boundBefore(text, at);
    const after = boundAfter(text, number.to + unit.length);
    const bound = number.more ? 'more' : (after.bound ?? before.bound);
    const [low, high] = range(number.value, number.step, bound, number.rounded && kind !== 'money');
    quantities.push({
      index: quantities.length,
      kind,
      value: number.value,
      low,
      high,
      approximate: bound !== undefined || low !== high,
      step: number.step,
      scale: number.scale,
      cut: bound === undefined && low !== high,
      unit,
      from: before.from,
      to: after.to,
      labelFrom: Math.max(clauseFrom, previousTo),
      clauseFrom,
      sentence: sentences.length,
      paragraph,
      depth: brackets.length,
      bracket: brackets.at(-1)?.at ?? -1,
      year,
    });
    previousTo = after.to;
    return after.to;
  };

  /** Where reading goes on after the digits at `at`. */
  const digits = (at: number): number => {
    const number = numberAt(text, at);
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(number.to);
    const sign = text[number.to] ?? '';
    if (sign === '年' && number.to - at === 4 && number.value >= 1900 && number.value < 2100) {
      if (named === 0) yearSaid(at, number.to + 1, number.value);
      return number.to + 1;
    }
    const beside = text[at - 1] === ' ' && isDigit(text.charCodeAt(at - 2));
    const refused =
      named > 0 ||
      beside ||
      number.value > MOST ||
      isLetter(before) ||
      (before !== 0x2e ? NOT_AFTER.has(before) : true) ||
      isLetter(after) ||
      NOT_BEFORE.has(after);
    if (
      refused ||
      (sign === ':' && isDigit(text.charCodeAt(number.to + 1))) ||
      (sign === ' ' && isDigit(text.charCodeAt(number.to + 1)))
    ) {
      let to = number.to;
      while (isDigit(text.charCodeAt(to)) || isLetter(text.charCodeAt(to)) || ':-.~/@'.includes(text[to] ?? ' ')) to += 1;
      return to;
    }
    if (NO_QUANTITY_AFTER.includes(sign) && measureWordAt(text, number.to) === undefined) return number.to;
    const boundary = at === 0 || SEPARATORS.has(before);
    const numbering = number.to - at <= 2 && boundary && (sign === '.' || sign === '、' || sign === ')');
    if (numbering) return sign === ')' ? number.to : number.to + 1;
    return add(number, at);
  };

  const clauseEnd = (at: number, code: number) => {
    clauseFrom = at + 1;
    if (code === 0x28) brackets.push({ at, year });
    else if (code === 0x29) {
      const open = brackets.pop();
      if (open) year = open.year;
    } else if (code === 0x0a) {
      endSentence(at);
      brackets.length = 0;
      paragraph += 1;
      year = undefined;
    } else if ((code === 0x3002 || code === 0x21 || code === 0x3f) && brackets.length === 0) endSentence(at);
  };

  let at = 0;
  while (at < text.length && quantities.length < MOST_QUANTITIES) {
    const code = text.charCodeAt(at);
    const kind = MAY_MEAN[code & 0xfff] === 0 ? ORDINARY : KIND[code];
    if (kind === ORDINARY) {
      at += 1;
      continue;
    }
    if (kind === DIGIT) {
      at = Math.max(digits(at), at + 1);
      continue;
    }
    if (kind === CLAUSE_END) clauseEnd(at, code);
    else if (kind === NAME_OPENS) named += 1;
    else if (kind === NAME_CLOSES) named = Math.max(0, named - 1);
    else if (named === 0 && kind === YEAR) {
      const before = text[at - 1];
      if (before === '今' || before === '本') yearSaid(at - 1, at + 1, undefined);
      else if (before === '一' && text[at - 2] === '上') yearSaid(at - 2, at + 1, 'last');
      else if (before === '去' || before === '上') yearSaid(at - 1, at + 1, 'last');
    } else if (named === 0 && kind === NUMERAL) {
      const numeral = numeralAt(text, at);
      if (numeral) {
        at = add(numeral, at);
        continue;
      }
      while (at + 1 < text.length && KIND[text.charCodeAt(at + 1)] === NUMERAL) at += 1;
    }
    at += 1;
  }
  if (sentenceFrom < text.length) endSentence(text.length);
  return { quantities, sentences };
}
