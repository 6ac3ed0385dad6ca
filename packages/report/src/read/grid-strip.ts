import type { Grid, GridCell } from '../document.ts';
import type { Column, Table } from '../edition.ts';
import { tableRows } from '../form-cells.ts';
import { essentials } from './characters.ts';
import { gridRowsOf, type GridRow } from './grid-rows.ts';
import type { Observed } from './observation.ts';
import { BLANK, printedFigure, unreadable } from './printed-figure.ts';
import type { CellReading } from '../report.ts';

type Head = { readonly title: string; readonly cell: GridCell };

const GROUPS = new Map([
  ['行政复议', 'review'],
  ['未经复议直接起诉', 'suit_direct'],
  ['复议后起诉', 'suit_after_review'],
]);

const overlaps = (cell: GridCell, col: number): boolean => cell.col <= col && col < cell.col + cell.cols;

/** Heads of one table that name a column, left to right; each column's lowest head counts. */
function headsOf(grid: Grid, titles: ReadonlySet<string>): readonly Head[] {
  const lowest = new Map<number, Head>();
  // Table three stands above in the same grid where an office prints all tables as one; its 总计 is not ours.
  const first = Math.min(...grid.cells.filter((cell) => essentials(cell.text) === '结果维持').map((cell) => cell.row));
  for (const cell of grid.cells) {
    if (cell.row < first) continue;
    const title = essentials(cell.text);
    if (titles.has(title) && cell.row >= (lowest.get(cell.col)?.cell.row ?? 0)) lowest.set(cell.col, { title, cell });
  }
  return [...lowest.values()].sort((a, b) => a.cell.col - b.cell.col);
}

function groupOver(grid: Grid, head: Head): string | undefined {
  const over = grid.cells
    .filter((cell) => cell.row < head.cell.row && overlaps(cell, head.cell.col))
    .map((cell) => ({ cell, group: GROUPS.get(essentials(cell.text)) }))
    .filter(({ group }) => group !== undefined)
    .sort((a, b) => b.cell.row - a.cell.row);
  return over[0]?.group;
}

/** The row of figures: the first below the heads that holds figures and nothing else but a label in front. */
function figuresBelow(lines: readonly GridRow[], below: number): GridRow | undefined {
  return lines.find(
    (line) =>
      line.at > below &&
      line.cells.length - line.headed >= 3 &&
      line.cells.slice(line.headed).some((cell) => cell.text.trim() !== ''),
  );
}

/**
 * A table of one row of figures (表四), which offices print as one table of fifteen columns or as two or three tables.
 * Columns are found by their heads and the group above; where those are lost, by counting.
 */
export function observeStrip(table: Table, grids: readonly Grid[]): Observed | undefined {
  const columns = tableRows(table)[0]?.block.columns ?? [];
  const titles = new Set(columns.map((column) => essentials(column.title)));
  const byColumn = new Map<string, CellReading>();
  const inOrder: CellReading[] = [];
  let doubtful = false;
  for (const grid of grids) {
    const heads = headsOf(grid, titles);
    if (new Set(heads.map((head) => head.title)).size < 4) continue;
    const below = Math.max(...heads.map((head) => head.cell.row));
    const line = figuresBelow(gridRowsOf([grid]), below);
    if (!line) continue;
    const cells = line.cells.slice(line.headed);
    const readings = cells.map(readingOf);
    inOrder.push(...readings);
    const last = Math.max(...heads.map((head) => head.cell.col + head.cell.cols));
    const beyond = cells.some((cell) => cell.col >= last && cell.text.trim() !== '');
    const aligned = heads.every((head) => cells.some((cell) => overlaps(cell, head.cell.col)));
    if (!aligned || beyond || heads.length % 5 !== 0 || heads.length > cells.length) {
      doubtful = true;
      continue;
    }
    const whole =
      heads.length === columns.length && heads.every((head, index) => head.title === essentials(columns[index]?.title ?? ''));
    heads.forEach((head, index) => {
      const cell = cells.find((one) => overlaps(one, head.cell.col));
      const column = whole ? columns[index] : columnOf(columns, groupOver(grid, head), head.title);
      if (cell && column && !byColumn.has(column.id)) byColumn.set(column.id, readingOf(cell));
      else doubtful = true;
    });
  }
  if (inOrder.length === 0) return undefined;
  if (!doubtful) return { seen: { kind: 'slots', readings: columns.map((column) => byColumn.get(column.id) ?? BLANK) } };
  const shown = inOrder.filter((reading) => reading.state !== 'blank');
  if (inOrder.length === columns.length) return { seen: { kind: 'slots', readings: inOrder } };
  if (shown.length === columns.length) return { seen: { kind: 'slots', readings: shown } };
  if (shown.length > columns.length)
    return { seen: { kind: 'crowded', raw: shown.map((reading) => String(reading.value)).join(' ') } };
  return { seen: { kind: 'loose', readings: shown } };
}

const readingOf = (cell: GridCell): CellReading => printedFigure(cell.text) ?? unreadable(cell.text.trim());

/** The column of a head, by the group printed above it. */
function columnOf(columns: readonly Column[], group: string | undefined, title: string): Column | undefined {
  if (group === undefined) return undefined;
  return columns.find((column) => column.id.startsWith(`${group}.`) && essentials(column.title) === title);
}
