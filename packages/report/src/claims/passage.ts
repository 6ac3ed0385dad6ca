import { isIdeograph } from '../read/characters.ts';
import { readQuantities, type Quantity, type Sentence } from './quantities.ts';
import type { Prose } from './prose.ts';
import { sharesOf, type Share } from './shares.ts';

/** A number of things or of money that may be a total, a part of one, or stand alone. */
export type Count = Quantity & {
  /** Order among the counts of the passage. */
  readonly order: number;
  /** What is counted, as far as the words before the number say it: 通过门户网站主动公开信息. */
  readonly label: string;
  /** What stands between the count before and this one, shares and separators included. */
  readonly lead: string;
  /** Words behind the measure word in the same clause, for numbers that come first (12件申请). */
  readonly tail: string;
  /** May be a total or a part; not a difference, the base of a comparison, or 四级, 26个领域 that count kinds. */
  readonly member: boolean;
};

/** A section with its quantities in reading order. */
export type Passage = {
  readonly prose: Prose;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly counts: readonly Count[];
  /** Counts by the index of their quantity. */
  readonly countOf: ReadonlyMap<number, Count>;
  /** Shares by the order of the count that they belong to. */
  readonly shares: ReadonlyMap<number, Share>;
};

const LONGEST = 80;
const CONNECTORS = /^[、,，;和及与以并且另约“”"'‘’]+|[“”"'‘’]/g;
const LEADING = /^(?:[、,，;:()\s]|以及|并且|和|及|与)+/;
/** The ideographs that begin what LEADING and CONNECTORS take away. */
const LEADS = new Set([...'和及与以并且另约'].map((sign) => sign.charCodeAt(0)));
const [QUOTE, APOSTROPHE, FIRST_CURLY, LAST_CURLY] = [0x22, 0x27, 0x2018, 0x201d];

/** The words before a number that name what it counts. Behind another number of the same clause they belong to that one, up to 、 or 和. */
function labelOf(text: string, quantity: Quantity, before: Quantity | undefined): string {
  const from = Math.max(quantity.labelFrom, quantity.from - LONGEST);
  let label = text.slice(from, quantity.from);
  // 作其他处理(含申请人主动撤回申请)341件: a remark between the words and their number.
  if (text[from - 1] === ')') label = beforeBracket(text, from - 1, before?.to ?? 0) + label;
  if (before && before.to === quantity.labelFrom && from === before.to && !LEADING.test(label)) {
    // 4个综合窗口、6大功能分区: what follows the first number is its own noun.
    const cut = Math.max(label.lastIndexOf('、'), label.lastIndexOf('及'), label.lastIndexOf('和'));
    if (cut >= 0) label = label.slice(cut + 1);
  }
  return isBare(label) ? label : label.replace(LEADING, '').replace(CONNECTORS, '');
}

/** Whether a label certainly has nothing to take away, as most have not. */
function isBare(label: string): boolean {
  const first = label.charCodeAt(0);
  if (label !== '' && (!isIdeograph(first) || LEADS.has(first))) return false;
  for (let at = 1; at < label.length; at += 1) {
    const code = label.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE || (code >= FIRST_CURLY && code <= LAST_CURLY)) return false;
  }
  return true;
}

function beforeBracket(text: string, closing: number, floor: number): string {
  const opening = text.lastIndexOf('(', closing);
  if (opening < floor || closing - opening > LONGEST || /^[一二三四五六七八九十\d]*$/.test(text.slice(opening + 1, closing)))
    return '';
  // 予以公开(含部分公开)75件: the remark changes what is counted.
  if (/含|包括/.test(text.slice(opening, closing)) && /公开|处理|提供|维持|纠正/.test(text.slice(opening, closing))) return '';
  let from = opening;
  while (from > floor && opening - from < LONGEST && !CLAUSE_END.test(text[from - 1] ?? ',')) from -= 1;
  return text.slice(from, opening);
}

const CLAUSE_END = /[,，;:。?!()\n]/;
const TAIL_ENDS = new Set([...',，;:。?!()\n、'].map((sign) => sign.charCodeAt(0)));

function tailOf(text: string, quantity: Quantity, next: Quantity | undefined): string {
  const to = Math.min(quantity.to + 40, next?.from ?? Infinity);
  let end = quantity.to;
  while (end < to && end < text.length && !TAIL_ENDS.has(text.charCodeAt(end))) end += 1;
  return text.slice(quantity.to, end);
}

/** 增加5095条, 多下放25项: a difference, which is no part of any total. 新增 and 增设 count things. */
const DIFFERENCE =
  /(?:(?<![新])(?:增加|增长|增多|上升|提高|减少|下降|降低|缩减|压缩|精简|净增)|[增减多少降])(?:了|约|近|达|下放|公开|发布)*$/;

/** The last signs of all that DIFFERENCE matches: most labels end otherwise, and a search for an ending tries every beginning. */
const ENDS_DIFFERENCE = '加长多升高少降低减缩简增了约近达放开布';

const isDifference = (label: string): boolean => ENDS_DIFFERENCE.includes(label.at(-1) ?? '-') && DIFFERENCE.test(label);

const BASE = /^(?:比|较|相比|相较|与|同比)/;

/** 较下达的15项, 比上年150件: what something is compared with. */
export const isBase = (words: string): boolean => BASE.test(words);

function isMember(label: string, unit: string, tail: string): boolean {
  if (unit === '大' || unit === '方面' || unit === '领域') return false;
  return !isDifference(label) && !isBase(label) && !(unit === '个' && /^(?:领域|方面|类别|环节)/.test(tail));
}

export function passageOf(prose: Prose): Passage {
  const { text } = prose;
  const { quantities, sentences } = readQuantities(text);
  const counts: Count[] = [];
  quantities.forEach((quantity, index) => {
    if (quantity.kind !== 'count' && quantity.kind !== 'money') return;
    const label = labelOf(text, quantity, quantities[index - 1]);
    const tail = tailOf(text, quantity, quantities[index + 1]);
    counts.push({
      ...quantity,
      order: counts.length,
      label,
      lead: text.slice(counts.at(-1)?.to ?? 0, quantity.from),
      tail,
      member: isMember(label, quantity.unit, tail),
    });
  });
  const countOf = new Map(counts.map((count) => [count.index, count]));
  return { prose, text, sentences, quantities, counts, countOf, shares: sharesOf({ text, quantities }, counts) };
}

export const shareOf = (passage: Passage, count: Count): Share | undefined => passage.shares.get(count.order);

/** From the first word of what is counted to the end of the measure word: what a finding quotes. */
export function wordsOf(passage: Passage, count: Quantity): { readonly from: number; readonly to: number } {
  let from = Math.max(count.labelFrom, count.from - LONGEST);
  while (from < count.from && '、,，;:()'.includes(passage.text[from] ?? ' ')) from += 1;
  return { from, to: count.to };
}

/** Index of the first of an ascending row that lies at `place` or beyond. */
function firstFrom(row: readonly { readonly from: number }[], place: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.from ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The counts whose numbers begin between two places. */
export const countsBetween = ({ counts }: Passage, from: number, to: number): readonly Count[] =>
  counts.slice(firstFrom(counts, from), firstFrom(counts, to));

/** The sentence that holds a place. */
export const sentenceAt = ({ sentences }: Passage, place: number): Sentence | undefined =>
  sentences[firstFrom(sentences, place + 1) - 1];
