import { middleX, middleY, type Glyph } from './marks.ts';
import { firstFrom } from './ruling-lines.ts';
import type { RuledCell, RuledTable } from './ruled-tables.ts';
import { compactText, textLines } from './text-lines.ts';

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
    const cells = table.cells.map((cell): FilledCell => {
      const [from, to] = [table.xs[cell.col] as number, table.xs[cell.col + cell.cols] as number];
      return { ...cell, ...cellText(inCells.get(cell) ?? [], from, to) };
    });
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

const FIGURE_END = /[\d.,]$/;
const FIGURE_START = /^[\d.,]/;

/**
 * The text of a cell. A line that runs up to the border was broken for want of room, and the next one goes on in mid-word.
 * Between two figures that must be beyond doubt: two figures in one cell are not one longer figure.
 */
export function cellText(glyphs: readonly Glyph[], from: number, to: number): { readonly text: string; readonly fills: boolean } {
  let text = columnsOf(glyphs.filter((glyph) => glyph.upright));
  let fills = false;
  let room = to - from;
  for (const line of textLines(glyphs.filter((glyph) => !glyph.upright))) {
    const next = compactText(line);
    const figure = FIGURE_END.test(text) && FIGURE_START.test(next);
    const broken = figure ? room < (line.glyphs[0]?.width ?? 0) : fills;
    text += (text === '' || broken ? '' : '\n') + next;
    room = to - from - (line.right - line.left) - LEAST_MARGINS;
    // Word keeps about half a character free at either side of a cell.
    fills = to - line.right < line.size * 1.6 && line.left - from < line.size * 2.6;
  }
  return { text, fills };
}

/** Points that even the tightest cell keeps free, both sides together. */
const LEAST_MARGINS = 2;

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
