import { Converter } from 'opencc-js/t2cn';
import { onceForWords } from './once-for-words.ts';

/** A text in simplified characters with Mainland words, and the way back into the text it came from. */
export type Simplified = { readonly text: string; readonly toOriginal: (offset: number) => number };

// The commonest characters of these reports that exist in traditional script only, and their simplified forms.
const TRADITIONAL = '開務報與關於數條單業處結請辦發區縣國規範屬訴訟複總計機構團體層級';
const SIMPLIFIED = '开务报与关于数条单业处结请办发区县国规范属诉讼复总计机构团体层级';
const [IS_TRADITIONAL, IS_SIMPLIFIED] = [1, 2];
const SCRIPT = new Uint8Array(0x10000);
for (const sign of SIMPLIFIED) SCRIPT[sign.charCodeAt(0)] = IS_SIMPLIFIED;
for (const sign of TRADITIONAL) SCRIPT[sign.charCodeAt(0)] = IS_TRADITIONAL;

/** Enough to tell; the script of a report does not change in its middle. */
const SAMPLE = 1500;

export function isTraditional(text: string): boolean {
  let [traditional, simple] = [0, 0];
  for (let at = 0; at < text.length && at < SAMPLE; at += 1) {
    const script = SCRIPT[text.charCodeAt(at)];
    if (script === IS_TRADITIONAL) traditional += 1;
    else if (script === IS_SIMPLIFIED) simple += 1;
  }
  return traditional > 12 && traditional > simple;
}

let convert: ((text: string) => string) | undefined;
// A copy that changed the script but not the words says 文件 and 查詢, which the dictionary of Taiwan words makes 文档 and 查找.
const SAME_WORDS = /(文件|查詢)/;
const KEPT: Readonly<Record<string, string>> = { 文件: '文件', 查詢: '查询' };
const toMainland = (text: string): string => {
  const change = (convert ??= Converter({ from: 'twp', to: 'cn' }));
  return SAME_WORDS.test(text)
    ? text
        .split(SAME_WORDS)
        .map((part) => KEPT[part] ?? change(part))
        .join('')
    : change(text);
};

/** Once for each, because the parts of a report are clauses of the text that it was read from. Pure, so that pages that read no report do without the dictionaries. */
const inMainland = /* @__PURE__ */ onceForWords(toMainland);

const CLAUSE = /[^，。；：、！？（）《》“”\s|]+|[，。；：、！？（）《》“”\s|]+/g;

/**
 * Traditional script to simplified, Taiwan words included (檔案 → 文件, 入口網站 → 门户网站; a mirror of 贺兰's report of 2022
 * was converted that way). Words change length, so each clause is converted alone and the offsets of its ends are kept.
 */
export function simplified(original: string, traditional = isTraditional(original)): Simplified {
  if (!traditional) return { text: original, toOriginal: (offset) => offset };
  const ends: { readonly now: number; readonly was: number }[] = [{ now: 0, was: 0 }];
  let text = '';
  let was = 0;
  for (const clause of original.match(CLAUSE) ?? []) {
    const now = inMainland(clause);
    if (now.length !== clause.length) {
      const same = commonEnds(clause, now);
      ends.push(
        { now: text.length + same.head, was: was + same.head },
        { now: text.length + now.length - same.tail, was: was + clause.length - same.tail },
      );
    }
    text += now;
    was += clause.length;
  }
  return { text, toOriginal: (offset) => originalOffset(ends, offset, original.length) };
}

/** How many characters at the head and the tail of a clause were converted one for one. */
function commonEnds(clause: string, now: string): { readonly head: number; readonly tail: number } {
  const alone = [...clause].map(inMainland).join('');
  const most = Math.min(alone.length, now.length);
  let head = 0;
  while (head < most && alone[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && alone[alone.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return { head, tail };
}

function originalOffset(ends: readonly { readonly now: number; readonly was: number }[], offset: number, length: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ends[middle]?.now ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const before = ends[low] ?? { now: 0, was: 0 };
  const next = ends[low + 1]?.was ?? length;
  return Math.min(before.was + (offset - before.now), next);
}
