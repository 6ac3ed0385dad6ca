import type { Grid, GridCell } from '../document.ts';

/** A cell as a file format gives it: its text and how far it reaches; its place follows from the cells before it. */
export type SpannedCell = { readonly text: string; readonly cols: number; readonly rows: number };

const MOST_CELLS = 40_000;

/**
 * Puts rows of spanned cells on a grid, as a browser lays out a table: a cell takes the first free column of its row.
 * Undefined for a table without cells.
 */
export function gridOf(rows: readonly (readonly SpannedCell[])[]): Grid | undefined {
  const cells: GridCell[] = [];
  const busyUntil: number[] = []; // for each column, the first row below that is free
  let width = 0;
  let taken = 0;
  rows.forEach((row, at) => {
    let col = 0;
    for (const cell of row) {
      while ((busyUntil[col] ?? 0) > at) col += 1;
      const down = Math.min(cell.rows, rows.length - at);
      taken += cell.cols * down;
      if (taken > MOST_CELLS) return;
      cells.push({ text: cell.text, row: at, col, rows: down, cols: cell.cols });
      for (let over = col; over < col + cell.cols; over += 1) busyUntil[over] = at + down;
      col += cell.cols;
      width = Math.max(width, col);
    }
  });
  return cells.length === 0 ? undefined : { kind: 'grid', rows: rows.length, cols: width, cells };
}
