import type { Paragraph } from '@gongkai/report';
import { compactText, hasColumns, spacedText, type TextLine } from './text-lines.ts';

/** A line and the page it stands on. */
export type PlacedLine = { readonly line: TextLine; readonly page: number };

/** Left and right edge of the text of a page. */
type Edges = { readonly left: number; readonly right: number };

/**
 * What is known of the text of a whole document: the edges on every page, points to one column of spaced text, type size of
 * the body.
 */
export type TextMeasure = { readonly edges: ReadonlyMap<number, Edges>; readonly unit: number; readonly size: number };

/** Type size of the body: the one in the middle of all lines. */
export function textMeasure(lines: readonly PlacedLine[]): TextMeasure {
  const sizes = lines.map(({ line }) => line.size).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? 10;
  return { edges: edgesByPage(lines), unit: Math.max(2, size / 2), size };
}

const ENDS = /[。！？；：!?;:]$/;
const BEGINS =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、．]|\d{1,2}\.(?!\d)|[①-⑳]|第[一二三四五六七八九十]+[条章节部])/;
const WORDS_MEET = /[A-Za-z]$/;
const WORD = /^[A-Za-z]/;
const TOKEN = /^[\u0021-\u007e]$/;

/** Room, in type sizes, that a line may leave free though the next word had to go down: punctuation keeps to its word. */
const SLACK = 0.9;
/** Less than a first-line indent (two characters), more than what justification moves. */
const INDENT = 0.9;
/** Farther in than any first line. */
const AWAY = 2.6;

/**
 * Lines that follow each other, as paragraphs. A line is carried on by the next where the next one's first word had no room
 * left in it and the next one is not indented; in doubt a line stays a line, for a wrong join hides a heading.
 */
export function paragraphs(lines: readonly PlacedLine[], measure: TextMeasure): readonly Paragraph[] {
  const { edges, unit } = measure;
  const done: string[] = [];
  let open: PlacedLine | undefined;
  for (const [index, placed] of lines.entries()) {
    const { line, page } = placed;
    const edge = edges.get(page) ?? { left: line.left, right: line.right };
    const columns =
      hasColumns(line) || standsInColumns(placed, lines[index - 1], edge) || standsInColumns(placed, lines[index + 1], edge);
    const text = columns ? spacedText(line, edge.left, unit) : compactText(line);
    const before = done.at(-1);
    if (open && before !== undefined && !columns && carriesOn(open, placed, measure, text)) {
      done[done.length - 1] = before + (WORDS_MEET.test(before) && WORD.test(text) ? ' ' : '') + text;
    } else {
      done.push(text);
    }
    open = columns ? undefined : placed;
  }
  return done.map((text): Paragraph => ({ kind: 'paragraph', text }));
}

/** A word alone above or below columns, away from the edge: the rest of a head or label whose place tells its column. */
function standsInColumns({ line, page }: PlacedLine, neighbour: PlacedLine | undefined, edge: Edges): boolean {
  if (neighbour?.page !== page || !hasColumns(neighbour.line) || line.left - edge.left < AWAY * line.size) return false;
  return Math.abs(neighbour.line.top - line.top) < 2.6 * line.size;
}

function carriesOn(before: PlacedLine, next: PlacedLine, measure: TextMeasure, text: string): boolean {
  const { edges } = measure;
  const [above, below] = [before.line, next.line];
  if (isTitle(before, measure) && isTitle(next, measure) && above.size === below.size) return true;
  const [edgeAbove, edgeBelow] = [edges.get(before.page), edges.get(next.page)];
  if (!edgeAbove || !edgeBelow) return false;
  if (Math.abs(above.size - below.size) > 0.15 * above.size) return false;
  if (before.page === next.page && below.top - above.top > 2.6 * above.size) return false;
  if (below.left - edgeBelow.left > INDENT * below.size) return false;
  if (ENDS.test(compactText(above)) && BEGINS.test(text)) return false;
  const room = edgeAbove.right - above.right;
  return room < firstWord(below) + SLACK * above.size;
}

/** Width of what cannot be broken at the head of a line: a number or word, or one Chinese character. */
function firstWord({ glyphs, left }: TextLine): number {
  let right = left;
  for (const [index, glyph] of glyphs.entries()) {
    const solid = TOKEN.test(glyph.text) && glyph.x - right < glyph.size * 0.2;
    if (index > 0 && !solid) break;
    right = glyph.x + glyph.width;
    if (!TOKEN.test(glyph.text)) break;
  }
  return right - left;
}

/** The edges that the lines of a page keep to; those of the whole document for a page with few lines. */
function edgesByPage(lines: readonly PlacedLine[]): ReadonlyMap<number, Edges> {
  const pages = new Map<number, TextLine[]>();
  for (const { line, page } of lines) {
    if (hasColumns(line)) continue;
    const own = pages.get(page);
    if (own) own.push(line);
    else pages.set(page, [line]);
  }
  const together = [...pages.values()].flat();
  const all = edgesOf(together) ?? extent(together);
  return new Map([...pages].map(([page, own]) => [page, (own.length >= 8 ? edgesOf(own) : undefined) ?? all]));
}

function edgesOf(lines: readonly TextLine[]): Edges | undefined {
  if (lines.length < 3) return undefined;
  const reach = Math.max(4, (lines[0] as TextLine).size * 0.7);
  const left = kept(
    lines.map((line) => line.left).sort((a, b) => a - b),
    reach,
  );
  const right = kept(
    lines.map((line) => line.right).sort((a, b) => b - a),
    reach,
  );
  if (left === undefined || right === undefined || right <= left) return undefined;
  return { left, right };
}

function extent(lines: readonly TextLine[]): Edges {
  return { left: Math.min(...lines.map((line) => line.left)), right: Math.max(...lines.map((line) => line.right)) };
}

/** The outermost place where several lines begin or end, within a character; undefined where no two agree. */
function kept(rising: readonly number[], reach: number): number | undefined {
  const enough = Math.max(2, rising.length * 0.1);
  for (const from of rising.keys()) {
    const within = rising.slice(from).filter((at) => Math.abs(at - (rising[from] as number)) <= reach);
    if (within.length >= enough) return within[within.length >> 1];
  }
  return undefined;
}

/** A line of the title: on the first page, larger than the body, in the middle of its column. A title is broken where it sounds well. */
function isTitle({ line, page }: PlacedLine, { edges, size }: TextMeasure): boolean {
  const edge = edges.get(page);
  if (page !== 0 || !edge || line.size < size * 1.15) return false;
  return Math.abs(line.left - edge.left - (edge.right - line.right)) < 3 * line.size;
}
