import type { Ruling } from './marks.ts';
import { connectedRulings, firstFrom } from './ruling-lines.ts';

/** A cell between ruling lines, as places in the lists of column and row edges. */
export type RuledCell = { readonly row: number; readonly col: number; readonly rows: number; readonly cols: number };

/** A table as its ruling lines show it. Edges are in points, rising; one more than there are columns or rows. */
export type RuledTable = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
};

/** Edges nearer than this belong to one column or row whose lines do not quite meet. */
const SAME_EDGE = 3;
/** Share of a cell's side that a line must cover to be its border. */
const BORDER = 0.6;
/** More lines than any form: a drawing or a map. */
const MOST_LINES = 3000;
const MOST_CELLS = 20_000;

/** The tables that joined ruling lines frame; boxes without inner lines are frames around text and no tables. */
export function ruledTables(lines: readonly Ruling[]): readonly RuledTable[] {
  if (lines.length > MOST_LINES) return [];
  return connectedRulings(lines)
    .flatMap((group) => tableOf(group) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

function tableOf(lines: readonly Ruling[]): RuledTable | undefined {
  const across = lines.filter((line) => line.axis === 'h');
  const down = lines.filter((line) => line.axis === 'v');
  if (across.length === 0 || down.length === 0) return undefined;
  const places = (own: readonly Ruling[], other: readonly Ruling[]) =>
    edges([
      ...own.map((line) => line.at),
      Math.min(...other.map((line) => line.from)),
      Math.max(...other.map((line) => line.to)),
    ]);
  const [xs, ys] = [places(down, across), places(across, down)];
  const [cols, rows] = [xs.length - 1, ys.length - 1];
  if (cols < 2 || rows < 1 || cols * rows > MOST_CELLS) return undefined;
  const borders = { left: walls(down, xs, ys), above: walls(across, ys, xs) };
  const cells = rectangles(cols, rows, (row, col) => ({
    left: borders.left.has(col * rows + row),
    above: borders.above.has(row * cols + col),
  }));
  return cells.length > 1 ? { xs, ys, cells } : undefined;
}

/** Rising list of places, those within one edge's width taken as one at their middle. */
function edges(places: readonly number[]): readonly number[] {
  const groups: number[][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && place - (group[0] as number) <= SAME_EDGE) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => ((group[0] as number) + (group.at(-1) as number)) / 2);
}

/** Which pieces of which edges are drawn, as edge × number of pieces + piece. */
function walls(lines: readonly Ruling[], at: readonly number[], along: readonly number[]): ReadonlySet<number> {
  const drawn = new Set<number>();
  const pieces = along.length - 1;
  for (const line of lines) {
    const edge = nearest(at, line.at);
    for (let piece = Math.max(0, firstFrom(along, line.from) - 1); piece < pieces && along[piece]! < line.to; piece += 1) {
      const [from, to] = [along[piece]!, along[piece + 1]!];
      if (Math.min(to, line.to) - Math.max(from, line.from) >= BORDER * (to - from)) drawn.add(edge * pieces + piece);
    }
  }
  return drawn;
}

export function nearest(rising: readonly number[], value: number): number {
  const after = firstFrom(rising, value);
  if (after === 0) return 0;
  if (after === rising.length) return after - 1;
  return value - rising[after - 1]! <= rising[after]! - value ? after - 1 : after;
}

type Sides = (row: number, col: number) => { readonly left: boolean; readonly above: boolean };

/**
 * Cells row by row: each takes the columns to its right up to the next border, then the rows below for as long as no
 * border parts them over its whole width. A shape that is no rectangle (a line missing) falls into rectangles.
 */
function rectangles(cols: number, rows: number, sides: Sides): readonly RuledCell[] {
  const taken = new Set<number>();
  const cells: RuledCell[] = [];
  const free = (row: number, col: number) => !taken.has(row * cols + col);
  const openRow = (row: number, col: number, width: number): boolean => {
    for (let at = col; at < col + width; at += 1) {
      if (!free(row, at) || sides(row, at).above || (at > col && sides(row, at).left)) return false;
    }
    const [before, behind] = [sides(row, col).left || col === 0, col + width === cols || sides(row, col + width).left];
    return before && behind;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < cols; col += 1) {
      if (!free(row, col)) continue;
      let width = 1;
      while (col + width < cols && free(row, col + width) && !sides(row, col + width).left) width += 1;
      let height = 1;
      while (row + height < rows && openRow(row + height, col, width)) height += 1;
      for (let y = row; y < row + height; y += 1) for (let x = col; x < col + width; x += 1) taken.add(y * cols + x);
      cells.push({ row, col, rows: height, cols: width });
    }
  }
  return cells;
}
