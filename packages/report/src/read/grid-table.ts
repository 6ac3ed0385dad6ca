import type { Grid } from '../document.ts';
import type { CellId, Column, FormRow, Table } from '../edition.ts';
import { equationsOf, once, tableRows } from '../form-cells.ts';
import { byHeads, fromLabel, fromRight, headPlaces, reorderedPlaces, type Columns } from './grid-columns.ts';
import { alignRows, fillBetween, gridRowsOf, strayRows, type GridRow } from './grid-rows.ts';
import { labelsOf, likeness } from './label.ts';
import { NOT_SEEN, type Observed } from './observation.ts';

type Placed = { readonly form: FormRow; readonly line: GridRow; readonly misprinted: boolean; readonly stray: boolean };

/** How the figures of a block are found, and whether its columns stand in another order than the form's. */
type Way = { readonly columns: Columns; readonly reordered: boolean };

/** What a table of the form says in the tables of a document; undefined where they do not hold it. */
export function observeGrids(table: Table, grids: readonly Grid[]): readonly Observed[] | undefined {
  const rows = tableRows(table);
  const lines = gridRowsOf(grids);
  const chosen = alignRows(rows, lines);
  if (chosen.size < Math.min(3, rows.length * 0.4)) return undefined;
  const stray = strayRows(rows, lines, chosen);
  const filled = fillBetween(rows, lines, new Map([...chosen, ...stray]));
  const placed = rows.map((form, index): Placed | undefined => {
    const at = chosen.get(index) ?? stray.get(index) ?? filled.get(index);
    const line = at === undefined ? undefined : lines[at];
    return line && { form, line, stray: stray.has(index), misprinted: filled.has(index) || !wellPrinted(form, line) };
  });
  const wayOf = new Map<string, Way>();
  const known = placed.filter((one) => one !== undefined);
  return placed.map((one): Observed => {
    if (!one) return NOT_SEEN;
    const block = `${grids.indexOf(one.line.grid)} ${table.blocks.indexOf(one.form.block)}`;
    let way = wayOf.get(block);
    if (!way) {
      const peers = known.filter((other) => other.line.grid === one.line.grid && other.form.block === one.form.block);
      way = bestWay(table, peers, grids);
      wayOf.set(block, way);
    }
    const printed = one.line.cells.slice(0, one.line.headed).map((cell) => cell.text);
    return {
      seen: way.columns(one.line),
      ...(one.misprinted ? { misprinted: printed.join(' ') } : {}),
      ...(one.stray || way.reordered ? { reordered: { row: one.stray, columns: way.reordered } } : {}),
    };
  });
}

const wellPrinted = (form: FormRow, line: GridRow): boolean =>
  labelsOf(form.row).some((wording) => line.labels.some((label) => likeness(wording, label) >= 0.9));

/**
 * Heads first, then counting from the label, then from the right. The first way stands unless another leaves fewer
 * rows unbalanced: lost spans shift whole tables, and the row sums show it.
 */
function bestWay(table: Table, peers: readonly Placed[], grids: readonly Grid[]): Way {
  const first = peers[0] as Placed;
  const columns = first.form.block.columns;
  const places = headsFor(first, columns, grids);
  const others = places ? undefined : reorderedPlaces(first.line.grid, columns, first.line.at);
  // Heads in another order say whose figures they are, whatever adds up; but lost spans shift heads too, and then hardly a row does.
  if (others && unbalanced(table, peers, byHeads(others)) <= peers.length / MOST_FAULTS)
    return { columns: byHeads(others), reordered: true };
  const ways = [...(places ? [byHeads(places)] : []), fromLabel(columns.length), fromRight(columns.length)];
  let best = ways[0] as Columns;
  let fewest = Infinity;
  for (const way of ways) {
    const faults = unbalanced(table, peers, way);
    if (faults < fewest) [best, fewest] = [way, faults];
    if (faults === 0) break;
  }
  return { columns: best, reordered: false };
}

/** Of so many rows one may not add up where heads stand in another order. */
const MOST_FAULTS = 4;

/** Heads in the same table, or, after a page break without repeated heads, in an earlier one of the same width. */
function headsFor(first: Placed, columns: readonly Column[], grids: readonly Grid[]): readonly number[] | undefined {
  const here = headPlaces(first.line.grid, columns, first.line.at);
  if (here) return here;
  const earlier = grids.slice(0, grids.indexOf(first.line.grid)).reverse();
  for (const grid of earlier) {
    const there = grid.cols === first.line.grid.cols ? headPlaces(grid, columns, grid.rows) : undefined;
    if (there) return there;
  }
  return undefined;
}

type RowSum = { readonly left: readonly number[]; readonly right: readonly number[] };

/** The sums that must hold within a row, by the places of their cells in it. */
const rowSums = once((table: Table): ReadonlyMap<FormRow, readonly RowSum[]> => {
  const within = equationsOf(table).filter((equation) => equation.along !== undefined);
  return new Map(
    tableRows(table).map((form) => {
      const places = (ids: readonly CellId[]) => ids.map((id) => form.cells.findIndex((cell) => cell.id === id));
      const sums = within
        .filter((equation) => equation.along === form.row.id)
        .map(({ left, right }): RowSum => ({ left: places(left), right: places(right).filter((at) => at !== -1) }));
      return [form, sums.filter(({ left }) => !left.includes(-1))];
    }),
  );
});

/** Rows that do not add up, plus cells that hold no figure, under a way to find the columns. */
function unbalanced(table: Table, peers: readonly Placed[], columns: Columns): number {
  const sums = rowSums(table);
  let faults = 0;
  for (const { form, line } of peers) {
    const seen = columns(line);
    if (seen.kind !== 'slots') {
      faults += 1;
      continue;
    }
    for (const reading of seen.readings) if (reading.state === 'unreadable') faults += 1;
    const undecided = (at: number) => seen.readings[at]?.state === 'unreadable';
    const sum = (places: readonly number[]) => places.reduce((total, at) => total + (seen.readings[at]?.value ?? 0), 0);
    for (const { left, right } of sums.get(form) ?? []) {
      if (left.some(undecided) || right.some(undecided)) continue;
      if (sum(left) !== sum(right)) faults += 1;
    }
  }
  return faults;
}
