import { isIdeograph } from '../read/characters.ts';
import { simplified } from '../read/script.ts';
import type { SectionId } from '../edition.ts';
import type { Section } from '../report.ts';

/**
 * Narrative made even for reading: simplified script, half-width digits and signs, no spaces, lines that a printer
 * wrapped joined again. `\n` parts paragraphs. The printed text stays at hand for quotes and places.
 */
export type Prose = {
  readonly section: SectionId;
  readonly original: string;
  readonly text: string;
  /** For every unit of `text`, and for its end, the place in `original`. */
  readonly origin: Uint32Array;
};

const [SPACE, LINE_END, WORD] = [1, 2, 3];

/** Every sign as it is read: half-width for full-width, one dash for all. Tables, because each sign of each report passes here. */
const EVEN = new Uint16Array(0x10000);
const KIND = new Uint8Array(0x10000);
for (let code = 0; code < EVEN.length; code += 1) EVEN[code] = code;
for (let code = 0xff01; code <= 0xff5e; code += 1) EVEN[code] = code - 0xfee0;
// `，` stays apart from `,`: only the latter can group the thousands of a number.
EVEN[0xff0c] = 0xff0c;
for (const dash of [0x2010, 0x2011, 0x2013, 0x2014, 0x2015]) EVEN[dash] = 0x2d;
EVEN[0xfe6a] = 0x25;
for (const space of [0x09, 0x20, 0xa0, 0x202f, 0x2060, 0x3000, 0xfeff]) KIND[space] = SPACE;
for (let code = 0x2000; code <= 0x200d; code += 1) KIND[code] = SPACE;
for (const end of [0x0a, 0x0d, 0x2028, 0x2029]) KIND[end] = LINE_END;
for (const [from, to] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
] as const) {
  for (let code = from; code <= to; code += 1) KIND[code] = WORD;
}

const isLineEnd = (code: number): boolean => KIND[code] === LINE_END;

const ENDS_SENTENCE = /[。！？!?…][”’"'）)]?$/;
const ENDS = new Set([...'。！？!?…'].map((sign) => sign.charCodeAt(0)));
const STARTS_ITEM =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d)|第[一二三四五六七八九十]+[、，,])/;
const STARTS_YEAR = /^(?:19|20)\d\d\s?年/;
const RUNNING = /[，,。；;]/;

/**
 * Whether a line goes on in the next one. Text cut from PDF wraps anywhere (宿迁 2023: `泗洪` | `县874件`, also over a page break
 * with a blank line), while elsewhere each line is a paragraph and headings have no full stop.
 */
function goesOn(line: string, next: string, blank: boolean): boolean {
  if (ENDS_SENTENCE.test(line) || STARTS_ITEM.test(next)) return false;
  if (!RUNNING.test(line)) return !blank && line.length >= 24 && !STARTS_YEAR.test(next);
  return line.length >= (blank ? 30 : 18) && !(blank && STARTS_YEAR.test(next));
}

const TAIL = 60;

/** Looks at most `TAIL` units to either side, so that a text of nothing but line ends stays cheap. */
function wraps(text: string, from: number, to: number, blank: boolean): boolean {
  // Most lines end a sentence; they are told without cutting anything out.
  if (ENDS.has(text.charCodeAt(from - 1))) return false;
  let start = from;
  while (start > 0 && from - start < TAIL && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && end - to < TAIL && !isLineEnd(text.charCodeAt(end))) end += 1;
  return goesOn(text.slice(start, from).trim(), text.slice(to, end).trim(), blank);
}

/** `traditional`: whether the report is in traditional script (贺兰's of 2022 was mirrored so); then it is read in simplified. */
export function proseOf({ id, text: original }: Section, traditional: boolean): Prose {
  const { text: script, toOriginal } = traditional ? simplified(original, true) : { text: original, toOriginal: undefined };
  const origin = new Uint32Array(script.length + 1);
  let text = '';
  let length = 0;
  /** The unit before, and where the run begins that stays as printed and is not taken over yet. */
  let [before, run] = [0, 0];
  let gap = false;
  for (let index = 0; index < script.length; index += 1) {
    const code = script.charCodeAt(index);
    // Most of a text is ideographs, which stay as they are; the tables of all signs do not fit where a processor looks first.
    if (isIdeograph(code)) {
      gap = false;
      origin[length++] = index;
      before = code;
      continue;
    }
    const kind = KIND[code];
    if (kind === SPACE) {
      text += script.slice(run, index);
      run = index + 1;
      gap = true;
      continue;
    }
    if (kind === LINE_END) {
      const { to, lines } = lineEnds(script, index);
      text += script.slice(run, index);
      run = to;
      if (length > 0 && to < script.length && before !== 0x0a) {
        if (wraps(script, index, to, lines > 1)) gap = true;
        else {
          origin[length++] = index;
          text += '\n';
          before = 0x0a;
        }
      }
      index = to - 1;
      continue;
    }
    const unit = EVEN[code] ?? code;
    if (gap) {
      gap = false;
      // A blank between two numbers or words is all that keeps them apart.
      if (length > 0 && KIND[unit] === WORD && KIND[before] === WORD) {
        origin[length++] = index - 1;
        text += ' ';
      }
    }
    origin[length++] = index;
    before = unit;
    if (unit === code) continue;
    text += script.slice(run, index) + String.fromCharCode(unit);
    run = index + 1;
  }
  text += script.slice(run);
  if (toOriginal) for (let at = 0; at < length; at += 1) origin[at] = toOriginal(origin[at] ?? 0);
  origin[length] = original.length;
  return { section: id, original, text, origin: origin.subarray(0, length + 1) };
}

/** The end of a run of line ends and blanks, and how many lines it closes. */
function lineEnds(script: string, from: number): { readonly to: number; readonly lines: number } {
  let to = from + 1;
  let lines = 1;
  for (; to < script.length; to += 1) {
    const code = script.charCodeAt(to);
    const kind = KIND[code];
    if (kind !== LINE_END && kind !== SPACE) break;
    if (code === 0x0a) lines += 1;
  }
  return { to, lines };
}

/** Place and quote of a stretch of the even text in the printed one. */
export function placeOf(prose: Prose, from: number, to: number) {
  const start = prose.origin[from] ?? 0;
  const last = prose.origin[to - 1] ?? start;
  const end = Math.min(prose.original.length, Math.max(last + 1, start));
  return { kind: 'text' as const, section: prose.section, from: start, to: end, quote: prose.original.slice(start, end) };
}
