import type { Grid } from '../document.ts';
import type { Column } from '../edition.ts';
import { essentials } from './characters.ts';
import type { GridRow } from './grid-rows.ts';
import { BLANK, unreadable } from './printed-figure.ts';
import type { CellReading } from '../report.ts';
import type { Seen } from './observation.ts';

/** Ways to say which cells of a row are its figures; the table as a whole decides which one fits (grid-table.ts). */
export type Columns = (line: GridRow) => Seen;

/** The reading of one cell of a row by its place among them; -1 for a cell that is not there. */
const read = ({ cells, figures }: GridRow, at: number): CellReading =>
  at === -1 ? BLANK : (figures[at] ?? unreadable(cells[at]?.text.trim()));

const covering = (line: GridRow, col: number): number =>
  line.cells.findIndex((cell) => cell.col <= col && col < cell.col + cell.cols);

/** Where the heads of the columns stand, left to right; undefined unless all are there in order. */
export function headPlaces(grid: Grid, columns: readonly Column[], above: number): readonly number[] | undefined {
  const titles = columns.map((column) => essentials(column.title));
  const heads = grid.cells
    .filter((cell) => cell.row < above)
    .map((cell) => ({ cell, essence: essentials(cell.text) }))
    .filter(({ essence }) => essence !== '');
  const places: number[] = [];
  for (const title of titles) {
    const after = places.at(-1) ?? -1;
    const found = heads
      .filter(
        ({ cell, essence }) => cell.col > after && (essence === title || (essence.length >= 4 && title.startsWith(essence))),
      )
      .sort((a, b) => b.cell.row - a.cell.row || a.cell.col - b.cell.col)[0];
    if (!found) return undefined;
    places.push(found.cell.col);
  }
  return places;
}

/** Where the heads stand when they are all printed, each once and word for word, but in another order. */
export function reorderedPlaces(grid: Grid, columns: readonly Column[], above: number): readonly number[] | undefined {
  const heads = grid.cells.filter((cell) => cell.row < above).map((cell) => ({ col: cell.col, essence: essentials(cell.text) }));
  const places: number[] = [];
  for (const { title } of columns) {
    const wanted = essentials(title);
    const cols = new Set(heads.filter(({ essence }) => essence === wanted).map(({ col }) => col));
    const [col] = cols;
    if (col === undefined || cols.size > 1) return undefined;
    places.push(col);
  }
  return new Set(places).size === places.length ? places : undefined;
}

/** By the heads above: the cell that covers each head's column. */
export const byHeads =
  (places: readonly number[]): Columns =>
  (line) => {
    const figures = line.cells.slice(line.headed);
    const last = Math.max(...places);
    // Two figures a column (this year's and last year's) under heads that were not widened: nothing says which is whose.
    if (
      figures.length >= 2 * places.length &&
      figures.some((cell, index) => cell.col > last && line.figures[line.headed + index]?.state === 'printed')
    )
      return { kind: 'crowded', raw: figures.map((cell) => cell.text.trim()).join(' ') };
    return { kind: 'slots', readings: places.map((col) => read(line, covering(line, col))) };
  };

/** By counting from the label: for tables whose spans were lost, so that empty cells trail each row (鞍山 2019 as pipes). */
export const fromLabel =
  (count: number): Columns =>
  (line) =>
    counted(line, line.headed, count);

/** By counting from the right edge: for rows with empty label cells before the figures (洪泽 2024). */
export const fromRight =
  (count: number): Columns =>
  (line) => {
    const from = Math.max(line.headed, line.cells.length - count);
    // What is left out must be empty: other figures beside the row's own leave open which are which.
    const empty = line.cells.slice(line.headed, from).every((cell) => cell.text.trim() === '');
    return counted(line, empty ? from : line.headed, count);
  };

/** The cells of a row from one on, as `count` figures. */
function counted(line: GridRow, from: number, count: number): Seen {
  const cells = line.cells.slice(from);
  const readings = cells.map((_, index) => read(line, from + index));
  if (readings.length === count) return { kind: 'slots', readings };
  const shown = readings.filter((reading) => reading.state !== 'blank');
  if (readings.length > count) {
    if (readings.slice(count).every((reading) => reading.state === 'blank'))
      return { kind: 'slots', readings: readings.slice(0, count) };
    if (shown.length === count) return { kind: 'slots', readings: shown };
    return { kind: 'crowded', raw: cells.map((cell) => cell.text.trim()).join(' ') };
  }
  return { kind: 'loose', readings: shown };
}
