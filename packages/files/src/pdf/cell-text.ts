import { middleX, middleY, type Glyph } from './marks.ts';
import { firstFrom } from './ruling-lines.ts';
import type { RuledCell, RuledTable } from './ruled-tables.ts';
import { compactText, textLines, type TextLine } from './text-lines.ts';

/** A ruled table with its texts; `fills` says of a cell that its last line runs to the border, so that more may follow elsewhere. */
export type FilledCell = RuledCell & { readonly text: string; readonly fills: boolean };
export type FilledTable = {
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly cells: readonly FilledCell[];
};

/** Puts the characters of a page into the tables they stand in, by the middle of each; gives back what stands outside. */
export function fillTables(
  tables: readonly RuledTable[],
  glyphs: readonly Glyph[],
): { readonly tables: readonly FilledTable[]; readonly outside: readonly Glyph[] } {
  const taken = new Set<Glyph>();
  const filled = tables.flatMap((table): FilledTable[] => {
    const inCells = new Map<RuledCell, Glyph[]>(table.cells.map((cell) => [cell, []]));
    const cellAt = placesOf(table);
    const mine: Glyph[] = [];
    for (const glyph of glyphs) {
      if (taken.has(glyph)) continue;
      const cell = cellAt(middleX(glyph), middleY(glyph));
      if (!cell) continue;
      inCells.get(cell)?.push(glyph);
      mine.push(glyph);
    }
    const used = [...inCells.values()].filter((members) => members.length > 0).length;
    // One text in a ruled shape is a framed passage or a letterhead, whose text belongs to the page.
    if (used < 2) return [];
    for (const glyph of mine) taken.add(glyph);
    const written = table.cells.map((cell) => writtenCell(cell, table.xs, inCells.get(cell) ?? []));
    const margins = marginsOf(written);
    const cells = written.map((each): FilledCell => ({ ...each.cell, ...cellText(each, margins) }));
    const [top, bottom] = [table.ys[0] as number, table.ys.at(-1) as number];
    return [{ xs: table.xs, top, bottom, rows: table.ys.length - 1, cells }];
  });
  return { tables: filled, outside: glyphs.filter((glyph) => !taken.has(glyph)) };
}

function placesOf({ xs, ys, cells }: RuledTable): (x: number, y: number) => RuledCell | undefined {
  const cols = xs.length - 1;
  const at = new Map<number, RuledCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
      for (let col = cell.col; col < cell.col + cell.cols; col += 1) at.set(row * cols + col, cell);
    }
  }
  return (x, y) => {
    const [col, row] = [firstFrom(xs, x) - 1, firstFrom(ys, y) - 1];
    return col < 0 || col >= cols || row < 0 ? undefined : at.get(row * cols + col);
  };
}

type WrittenCell = {
  readonly cell: RuledCell;
  readonly width: number;
  readonly lines: readonly TextLine[];
  readonly downwards: string;
};

function writtenCell(cell: RuledCell, xs: readonly number[], glyphs: readonly Glyph[]): WrittenCell {
  const width = (xs[cell.col + cell.cols] ?? 0) - (xs[cell.col] ?? 0);
  const lines = textLines(glyphs.filter((glyph) => !glyph.upright));
  return { cell, width, lines, downwards: columnsOf(glyphs.filter((glyph) => glyph.upright)) };
}

const FIGURE_END = /[\d.,]$/;
const FIGURE_START = /^[\d.,]/;
/** Points that a cell keeps free beside its text, both sides together, where the table does not show it; no producer has more than twice that. */
const USUAL_MARGINS = 6;
const MOST_MARGINS = 14;

const free = ({ width }: WrittenCell, line: TextLine): number => width - (line.right - line.left);

/** What the fullest broken line of words in the table leaves free. */
function marginsOf(cells: readonly WrittenCell[]): number {
  const broken = cells.flatMap((cell) =>
    cell.lines
      .slice(0, -1)
      .filter(isWords)
      .map((line) => free(cell, line)),
  );
  return broken.length === 0 ? USUAL_MARGINS : Math.max(0, Math.min(MOST_MARGINS, ...broken));
}

const isWords = (line: TextLine): boolean => !FIGURE_END.test(compactText(line));

/**
 * The text of a cell. Where the next character had no room left, the line was broken in mid-word and the next one goes on.
 * That is reckoned to the point between two figures, since two figures in one cell are not one longer figure, and taken more easily between words.
 */
function cellText(cell: WrittenCell, margins: number): { readonly text: string; readonly fills: boolean } {
  let text = cell.downwards;
  let room = Infinity;
  for (const line of cell.lines) {
    const next = compactText(line);
    const figure = FIGURE_END.test(text) && FIGURE_START.test(next);
    const ease = figure ? 0 : line.size * 0.6;
    const broken = room < (line.glyphs[0]?.width ?? 0) + ease;
    text += (text === '' || broken ? '' : '\n') + next;
    room = free(cell, line) - margins;
  }
  const size = cell.lines.at(-1)?.size ?? 0;
  return { text, fills: room < size * 1.6 };
}

/** Lines that run downwards, the right one first. */
function columnsOf(glyphs: readonly Glyph[]): string {
  const columns: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => middleX(b) - middleX(a))) {
    const column = columns.at(-1);
    if (column && Math.abs(middleX(column[0] as Glyph) - middleX(glyph)) < glyph.size * 0.6) column.push(glyph);
    else columns.push([glyph]);
  }
  return columns
    .flatMap((column) => column.sort((a, b) => a.y - b.y))
    .map((glyph) => glyph.text)
    .join('');
}
