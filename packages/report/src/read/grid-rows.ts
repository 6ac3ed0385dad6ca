import type { Grid, GridCell } from '../document.ts';
import type { FormRow } from '../edition.ts';
import { once } from '../form-cells.ts';
import { labelOf, labelsOf, likeness, type Label } from './label.ts';
import { printedFigure } from './printed-figure.ts';
import type { CellReading } from '../report.ts';
import { isSpoilt } from './spoilt-figure.ts';

/** A row of a table in the document: the cells that begin in it, and what they may be labels of. */
export type GridRow = {
  readonly grid: Grid;
  readonly at: number;
  readonly cells: readonly GridCell[];
  readonly labels: readonly Label[];
  /** What each cell says as a figure; undefined for what is none. */
  readonly figures: readonly (CellReading | undefined)[];
  /** Number of cells up to and with the last label. */
  readonly headed: number;
};

const LEAST = 0.6;
const LEAST_STRAY = 4;

const rowsKnown = new WeakMap<Grid, readonly GridRow[]>();

/** All rows of all tables, in document order: offices split one table in two and put two into one. */
export const gridRowsOf = (grids: readonly Grid[]): readonly GridRow[] => grids.flatMap(rowsOf);

/** Rows of a table; kept, because each table of the form is looked for in them. */
function rowsOf(grid: Grid): readonly GridRow[] {
  let known = rowsKnown.get(grid);
  if (!known) {
    const rows: GridCell[][] = Array.from({ length: grid.rows }, () => []);
    for (const cell of grid.cells) rows[cell.row]?.push(cell);
    known = rows.map((cells, at): GridRow => {
      const figures = cells.map((cell) => printedFigure(cell.text));
      const texts = cells.filter((_, index) => figures[index] === undefined);
      const joined = texts.length > 1 ? [labelOf(texts.map((cell) => cell.text).join(''))] : [];
      return {
        grid,
        at,
        cells,
        labels: [...texts.map((cell) => labelOf(cell.text)), ...joined],
        figures,
        // A letter in place of a digit is no label: the figures before it stay figures.
        headed: cells.findLastIndex((cell, index) => figures[index] === undefined && !isSpoilt(cell.text)) + 1,
      };
    });
    rowsKnown.set(grid, known);
  }
  return known;
}

type Pairing = { readonly row: number; readonly seen: number; readonly score: number };

/** The rows of a form by their wordings. */
const rowsByWording = once((rows: readonly FormRow[]): ReadonlyMap<string, readonly number[]> => {
  const exact = new Map<string, number[]>();
  rows.forEach(({ row }, index) => {
    for (const { essence } of labelsOf(row)) exact.set(essence, [...(exact.get(essence) ?? []), index]);
  });
  return exact;
});

type Score = { readonly row: number; readonly score: number };

/** The rows of a form that a label may be of: those of the heads and of the other tables come back in every report. */
const scoresIn = once((rows: readonly FormRow[]) => once((label: Label) => scoresOf(rows, label)));

function scoresOf(rows: readonly FormRow[], label: Label): readonly Score[] {
  const same = rowsByWording(rows).get(label.essence);
  return (same ?? [...rows.keys()]).flatMap((row) =>
    labelsOf((rows[row] as FormRow).row).flatMap((wording): Score[] => {
      const score = likeness(wording, label);
      return same || score >= LEAST ? [{ row, score }] : [];
    }),
  );
}

/** For every form row the grid rows it may be, with how likely. Exact wordings are looked up; only the rest are compared letter by letter. */
function pairings(rows: readonly FormRow[], seen: readonly GridRow[]): readonly Pairing[] {
  const exact = rowsByWording(rows);
  const scores = scoresIn(rows);
  const found: Pairing[] = [];
  seen.forEach((line, at) => {
    if (line.cells.length < 2) return;
    const best = new Map<number, number>();
    const offer = (row: number, score: number) => {
      if (score >= 0.5 && score > (best.get(row) ?? 0)) best.set(row, score);
    };
    const known = line.labels.some((label) => exact.has(label.essence));
    for (const label of line.labels) {
      // A head row, or a group label beside a label that is known.
      if (!exact.has(label.essence) && (known || line.cells.length === line.headed)) continue;
      for (const { row, score } of scores(label)) offer(row, score);
    }
    for (const [row, score] of best) found.push({ row, seen: at, score });
  });
  return found;
}

/** The likeliest assignment that keeps both orders: rows of a form are never printed out of order, but may be left out. */
export function alignRows(rows: readonly FormRow[], seen: readonly GridRow[]): ReadonlyMap<number, number> {
  const found = [...pairings(rows, seen)].sort((a, b) => a.seen - b.seen || b.row - a.row);
  const best: { readonly score: number; readonly before: number }[] = [];
  let end = -1;
  found.forEach((pairing, index) => {
    let [score, before] = [0, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const other = found[earlier] as Pairing;
      const reached = best[earlier]?.score ?? 0;
      if (other.seen < pairing.seen && other.row < pairing.row && reached > score) [score, before] = [reached, earlier];
    }
    best.push({ score: score + pairing.score, before });
    if (end === -1 || score + pairing.score > (best[end]?.score ?? 0)) end = index;
  });
  const chosen = new Map<number, number>();
  for (let index = end; index !== -1; index = best[index]?.before ?? -1) {
    const pairing = found[index] as Pairing;
    chosen.set(pairing.row, pairing.seen);
  }
  return chosen;
}

/**
 * Rows that stand elsewhere than the form has them, known by exactly their own wording and number. 其他 and other short labels come
 * back in many places; a label that several lines carry, or one that was given to a row already, says nothing.
 */
export function strayRows(
  rows: readonly FormRow[],
  seen: readonly GridRow[],
  chosen: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const taken = new Set(chosen.values());
  const grids = new Set([...taken].map((at) => seen[at]?.grid));
  const free = seen
    .map((line, at) => ({ line, at }))
    .filter(({ line, at }) => !taken.has(at) && grids.has(line.grid) && line.cells.length > line.headed);
  const stray = new Map<number, number>();
  rows.forEach(({ row }, index) => {
    if (chosen.has(index)) return;
    const wordings = labelsOf(row).filter(({ essence }) => essence.length >= LEAST_STRAY);
    const found = free.filter(({ line }) =>
      wordings.some((wording) =>
        line.labels.some((label) => label.essence === wording.essence && label.number === wording.number),
      ),
    );
    const [only] = found;
    if (only && found.length === 1 && ![...stray.values()].includes(only.at)) stray.set(index, only.at);
  });
  return stray;
}

/** Rows whose label is beyond recognition but which stand alone between two rows that were recognised. */
export function fillBetween(
  rows: readonly FormRow[],
  seen: readonly GridRow[],
  chosen: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const filled = new Map<number, number>();
  rows.forEach((_, index) => {
    if (chosen.has(index)) return;
    const before = chosen.get(index - 1) ?? filled.get(index - 1);
    if (before === undefined) return;
    let next = index + 1;
    while (next < rows.length && !chosen.has(next)) next += 1;
    const after = chosen.get(next);
    if (after === undefined || after - before !== next - index + 1) return;
    const line = seen[before + 1];
    if (line && line.cells.length - line.headed >= 1) filled.set(index, before + 1);
  });
  return filled;
}
