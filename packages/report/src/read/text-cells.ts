import type { FormRow } from '../edition.ts';
import type { CellReading } from '../report.ts';
import { isIdeograph } from './characters.ts';
import type { Seen } from './observation.ts';
import { BLANK, printedFigure, unreadable } from './printed-figure.ts';
import { cellReading, isMistyped, MISTYPED_TOKEN } from './spoilt-figure.ts';

/** The text between a row's label and the next label, with the number of cells it should hold. */
export type Area = {
  readonly form: FormRow;
  readonly text: string;
  /** No label of the table follows: the space behind belongs to the page. */
  readonly last?: boolean;
};

const TOKEN = new RegExp(
  `${MISTYPED_TOKEN}|(?:增加?|减少?|新增|净增|净减|[+−-])?\\d[\\d,]*(?:\\.\\d+)?(?:亿元|万元|元|人次|件|条|项|个|次|篇|人)?|[/—–-]+|无`,
  'g',
);
const UNIT = /^(?:——?|亿元|万元|元|人次|件|条|项|个|次|篇|人|份|%)$/;
const UNIT_END = /[亿万元次件条项个篇人份]$/;

/** The text is half-width already; a stray `?` is a blank that a mirror could not print (鞍山 2019). */
const plain = (text: string): string => (text.includes('?') ? text.replaceAll('?', ' ') : text);

const SINGLE_GAP = /\d (?=\d)/;
const SINGLE_GAP_ELSEWHERE = /\d (?=\d)(?!\d{3}(?!\d))|\d{4} (?=\d)/;
const DOUBLE_GAP = /\d {2,}\d/;

/** Where two blanks or more part the cells of all rows, a single one parts thousands: 1 234  0  56. */
function partsThousands(areas: readonly Area[]): boolean {
  if (!areas.some(({ text }) => SINGLE_GAP.test(text)) || !areas.some(({ text }) => DOUBLE_GAP.test(text))) return false;
  return areas.every(({ text }) => !SINGLE_GAP_ELSEWHERE.test(text));
}

const joined = (text: string): string => text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1');

export type Gaps = {
  readonly filled: number;
  readonly blank: number;
  /** A single blank between digits parts thousands. */
  readonly thousands?: boolean;
};

/** How many line feeds part two filled cells, and how many a blank cell adds (莱西 2020: 2 and 1; 灵武 2022: 1 and 1). */
const GAPS: readonly Gaps[] = [1, 2, 3, 4].flatMap((filled) => [1, 2].map((blank) => ({ filled, blank })));

type CutArea = Area & { readonly lines: Lines | undefined };

/** Figures that stand one a line, and the line feeds before each of them and behind the last. */
type Lines = { readonly readings: readonly CellReading[]; readonly feeds: readonly number[] };

const cuts = new WeakMap<Area, CutArea>();

/** Cut once, though looked at twice: for the habit of the document, and for the figures. */
function cutArea(area: Area): CutArea {
  let cut = cuts.get(area);
  if (!cut) {
    const text = beforeForeignText(plain(area.text));
    cut = { ...area, text, lines: /[|\t]/.test(text) ? undefined : linesOf(text) };
    cuts.set(area, cut);
  }
  return cut;
}

/** The habit of blank lines that fits most rows of a document; one table alone may fit a wrong one by chance. */
export function gapsOf(areas: readonly Area[]): Gaps {
  const lined = areas.map(cutArea).filter((area) => area.form.cells.length > 1 && area.lines);
  const fits = (gap: Gaps) => lined.filter((area) => blanksByLines(area, gap) !== undefined).length;
  const { gap } = GAPS.map((each) => ({ gap: each, rows: fits(each) })).reduce((a, b) => (b.rows > a.rows ? b : a));
  return partsThousands(areas) ? { ...gap, thousands: true } : gap;
}

/** What stands in one area of a table, whatever parts the cells: marks, line feeds or spaces. */
export function seenInArea(whole: Area, gap: Gaps): Seen {
  const area = cutArea(whole);
  if (area.text.includes('|')) return byMarks(area, '|');
  if (commas(area)) return byMarks(area, ',');
  if (area.text.includes('\t')) return byMarks(area, '\t');
  return byLines(area, gap) ?? byTokens(gap.thousands ? { ...area, text: joined(area.text) } : area);
}

/** Up to the first words that cannot be part of the row: a figure came, and then a heading or a sentence. */
function beforeForeignText(text: string): string {
  let run = 0;
  let figures = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) figures = true;
    run = isIdeograph(code) ? run + 1 : 0;
    if (figures && run === 4) return text.slice(0, index - 3);
  }
  return text;
}

/** Where the last row of a table ends: behind its last figure or mark, before the words that follow. */
export function endOfFigures(area: string): number {
  const last = /[\d|](?:[亿万]?元|[件条项个次篇人份])?(?=[^\d|]*$)/.exec(beforeForeignText(plain(area)));
  return last ? last.index + last[0].length : 0;
}

/** Within one line, spaces part cells; in a bounded cell they are the printer's. */
const PARTED = /\d\s+\d/;

const lineReading = (line: string): CellReading | undefined => {
  const trimmed = line.trim();
  return isMistyped(trimmed) ? unreadable(trimmed) : printedFigure(line);
};

/** One cell a line; undefined where a line holds more than one figure. */
function linesOf(text: string): Lines | undefined {
  const lines = text.split('\n');
  if (lines.length < 2) return undefined;
  const readings: CellReading[] = [];
  const feeds: number[] = [];
  let gap = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) gap += 1;
    if (line === '') continue;
    const reading = lineReading(line);
    if (reading === undefined ? /\d/.test(line) : PARTED.test(line)) return undefined;
    if (reading === undefined || reading.state === 'blank') continue;
    readings.push(reading);
    feeds.push(gap);
    gap = 0;
  }
  return { readings, feeds: [...feeds, gap] };
}

/** How many blank cells stand before each figure and behind the last; undefined when the count of cells does not come out. */
function blanksByLines({ form, lines, last }: CutArea, { filled, blank }: Gaps): readonly number[] | undefined {
  if (!lines) return undefined;
  const { feeds } = lines;
  const figures = lines.readings.length;
  const found: number[] = [];
  let left = form.cells.length - figures;
  for (let index = 0; index < figures; index += 1) {
    const extra = ((feeds[index] ?? 0) - filled) / blank;
    if (!Number.isInteger(extra) || extra < 0 || extra > left) return undefined;
    left -= extra;
    found.push(extra);
  }
  if (left < 0) return undefined;
  // Blanks at the end of a row are told from the space before the next label by the same count.
  if (left > 0) {
    const behind = feeds[figures] ?? 0;
    const extra = ((last ? Math.min(behind, filled + left * blank) : behind) - filled) / blank;
    if (extra !== left) return undefined;
  }
  return [...found, left];
}

/** Counts line feeds between figures. */
function byLines(area: CutArea, gaps: Gaps): Seen | undefined {
  const blanks = blanksByLines(area, gaps);
  if (!blanks) return undefined;
  const readings: CellReading[] = [];
  for (const [index, count] of blanks.entries()) {
    for (let blank = 0; blank < count; blank += 1) readings.push(BLANK);
    const figure = area.lines?.readings[index];
    if (figure) readings.push(figure);
  }
  return { kind: 'slots', readings };
}

/** A row of a comma-separated file has as many commas as cells, the first right behind the label. Commas in 1,234 are fewer. */
function commas({ form, text }: Area): boolean {
  if (!text.includes(',')) return false;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(','));
  const pieces = (lines[at] ?? '').split(',');
  // The brackets and quotes that close a label are not part of it.
  return at === 0
    ? pieces.length > form.cells.length && /^[)”’"\]\s]*$/.test(pieces[0] ?? '')
    : pieces.length >= form.cells.length && form.cells.length > 1;
}

/** Cells parted by `|`, tabs or commas; copies without spans fill each row up with empty cells at its end. */
function byMarks({ form, text }: Area, mark: string): Seen {
  const count = form.cells.length;
  const line = mark === '|' ? rowOfFigures(text) : lineWith(text, mark);
  let pieces = line.text
    .replaceAll('"', '')
    .split(mark)
    .slice(line.labelled ? 1 : 0);
  while (pieces[0] !== undefined && UNIT.test(pieces[0].trim())) pieces = pieces.slice(1);
  const readings: CellReading[] = [];
  for (const piece of pieces) {
    const reading = cellReading(piece);
    if (reading === undefined) break;
    readings.push(reading);
  }
  pieces = pieces.slice(0, readings.length);
  const shown = readings.filter((reading) => reading.state !== 'blank');
  if (readings.length >= count && readings.slice(count).every((reading) => reading.state === 'blank')) {
    return { kind: 'slots', readings: readings.slice(0, count) };
  }
  if (shown.length === count) return { kind: 'slots', readings: shown };
  return shown.length > count ? { kind: 'crowded', raw: pieces.join(' ') } : { kind: 'loose', readings: shown };
}

type Line = {
  readonly text: string;
  /** What stands before its first mark belongs to a label, or is the row's own edge. */ readonly labelled: boolean;
};

/** Past rows of nothing but marks, such as the filled-up end of the heads of table four. */
function rowOfFigures(text: string): Line {
  const figure = text.search(/\d/);
  const start = figure === -1 ? -1 : text.lastIndexOf('\n|', figure);
  return { text: start > 0 && text.slice(0, start).replace(/[|\s]/g, '') === '' ? text.slice(start) : text, labelled: true };
}

/** The line of the row: the label's own, or, for the row of table four that has no label, the next. */
function lineWith(text: string, mark: string): Line {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(mark));
  return { text: lines[at] ?? text, labelled: at <= 0 };
}

/** Figures parted by spaces, in lines of text or in a layout drawn with spaces. */
function byTokens({ form, text }: Area): Seen {
  const tokens: string[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const before = text[match.index - 1];
    const after = text[match.index + token.length];
    const joinedBefore = before !== undefined && match.index > 0 && isIdeograph(before.charCodeAt(0)) && !UNIT_END.test(before);
    const struck = !/\d/.test(token);
    // `计1次` in a label is no figure, and neither is the stroke of 增/减; 条0 in a squashed row is one.
    if (joinedBefore || (struck && [before, after].some((sign) => sign !== undefined && !/\s/.test(sign)))) continue;
    tokens.push(token);
  }
  const count = form.cells.length;
  const runs = tokens.filter((token) => /^0\d/.test(token));
  const readings = tokens.map((token) => (isMistyped(token) ? unreadable(token) : printedFigure(token)));
  if (runs.length === 0 && tokens.length === count && readings.every((reading) => reading !== undefined)) {
    return { kind: 'slots', readings: readings };
  }
  if (tokens.some(isMistyped)) return { kind: 'spoilt', raw: tokens.join(' ') };
  if (tokens.length > count) return { kind: 'crowded', raw: tokens.join(' ') };
  // Digits without a break, as many as cells or more: borders were lost. A leading zero proves it.
  if (
    runs.length > 0 ||
    (tokens.length < count && count > 1 && tokens.some((token) => /^\d+$/.test(token) && token.length >= count))
  ) {
    return { kind: 'squashed', runs: tokens };
  }
  if (readings.some((reading) => reading === undefined)) return { kind: 'crowded', raw: tokens.join(' ') };
  return { kind: 'loose', readings: readings as readonly CellReading[] };
}
