import type { CellId, FormRow, Table } from '../edition.ts';
import { equationsOf, tableRows } from '../form-cells.ts';
import type { CellReading, Problem } from '../report.ts';
import { cuts, placements, type Candidate } from './candidates.ts';
import type { Observed, Seen } from './observation.ts';
import { MISSING, unreadable } from './printed-figure.ts';
import { viable } from './row-balance.ts';

export type Placed = { readonly cells: ReadonlyMap<CellId, CellReading>; readonly problems: readonly Problem[] };

/**
 * Gives the figures seen to the cells of a table. Where blanks were dropped or borders lost, the balance rules decide, blanks
 * counted as 0: a cell is taken (`inferred`) when every placement that satisfies them agrees on it; otherwise it stays null,
 * with a problem. Nothing is guessed.
 */
export function placeFigures(table: Table, observed: readonly Observed[]): Placed {
  const rows = tableRows(table);
  const options = rows.map((form, index) => optionsOf(table, form, observed[index]?.seen ?? { kind: 'missing' }));
  narrow(table, rows, options);
  const cells = new Map<CellId, CellReading>();
  const problems: Problem[] = [];
  rows.forEach((form, index) => {
    const seen = observed[index]?.seen ?? { kind: 'missing' };
    const ids = form.cells.map((cell) => cell.id);
    const readings = readingsOf(seen, options[index], form.cells.length);
    readings.forEach((reading, at) => cells.set(ids[at] as CellId, reading));
    if (seen.kind === 'missing' || readings.some((reading) => reading.state === 'unreadable'))
      problems.push(problemOf(table, ids, seen, readings));
  });
  return { cells, problems };
}

/** What a row may be; undefined where nothing can be said of it. */
type Options = readonly Candidate[] | undefined;

function optionsOf(table: Table, form: FormRow, seen: Seen): Options {
  const count = form.cells.length;
  switch (seen.kind) {
    case 'slots':
      return seen.readings.some((reading) => reading.state === 'unreadable')
        ? undefined
        : [seen.readings.map((reading) => reading.value)];
    case 'missing':
      // A row the office left out counts as nothing in the sums; its cells stay missing.
      return [form.cells.map(() => null)];
    case 'crowded':
    case 'spoilt':
      return undefined;
    case 'loose':
      return balanced(table, form, placements(seen.readings, count));
    case 'squashed': {
      const found = balanced(table, form, cuts(seen.runs, count));
      const certain = equationsOf(table).length > 0 || seen.runs.every((run) => /^0+$/.test(run));
      return certain ? found : undefined;
    }
  }
}

/** Keeps the candidates under which the equations inside this row hold. */
function balanced(table: Table, form: FormRow, candidates: readonly Candidate[] | undefined): Options {
  const place = new Map(form.cells.map((cell, index) => [cell.id, index]));
  const inside = equationsOf(table).filter((equation) => [...equation.left, ...equation.right].every((id) => place.has(id)));
  const sum = (ids: readonly CellId[], candidate: Candidate) =>
    ids.reduce((total, id) => total + (candidate[place.get(id) ?? -1] ?? 0), 0);
  return candidates?.filter((candidate) =>
    inside.every((equation) => sum(equation.left, candidate) === sum(equation.right, candidate)),
  );
}

/** Strikes out what the sums over rows exclude, until nothing more falls. A sum that cannot hold at all strikes out nothing. */
function narrow(table: Table, rows: readonly FormRow[], options: Options[]): void {
  const sums = table.balances.filter((balance) => balance.each === 'column');
  const index = new Map(rows.map((form, at) => [form.row.id, at]));
  for (let changed = true; changed;) {
    changed = false;
    for (const { left, right } of sums) {
      const at = [...left, ...right].map((id) => index.get(id) as number);
      const each = at.map((row) => options[row]);
      if (each.some((one) => one === undefined || one.length === 0) || each.every((one) => one?.length === 1)) continue;
      const lists = each as (readonly Candidate[])[];
      const kept = viable({ left: lists.slice(0, left.length), right: lists.slice(left.length) }, rows[0]?.cells.length ?? 0);
      if (!kept) continue;
      [...kept.left, ...kept.right].forEach((list, position) => {
        const row = at[position] as number;
        if (list.length < (options[row]?.length ?? 0)) {
          options[row] = list;
          changed = true;
        }
      });
    }
  }
}

function readingsOf(seen: Seen, options: Options, count: number): readonly CellReading[] {
  if (seen.kind === 'slots') return seen.readings;
  if (seen.kind === 'missing') return Array.from({ length: count }, () => MISSING);
  return Array.from({ length: count }, (_, at): CellReading => {
    const values = new Set(options?.map((candidate) => candidate[at]));
    if (values.size !== 1) return unreadable();
    const [value] = values;
    return value === null || value === undefined ? { state: 'blank', value: null } : { state: 'inferred', value };
  });
}

function problemOf(table: Table, ids: readonly CellId[], seen: Seen, readings: readonly CellReading[]): Problem {
  if (seen.kind === 'missing') return { code: 'row.missing', table: table.id, cells: ids };
  const doubtful = ids.filter((_, at) => readings[at]?.state === 'unreadable');
  const unread =
    seen.kind === 'slots' ? seen.readings.flatMap(({ state, raw }) => (state === 'unreadable' && raw ? [raw] : [])) : [];
  const printed = seen.kind === 'spoilt' ? seen.raw : [...new Set(unread)].join('”“');
  const raw = seen.kind === 'squashed' ? seen.runs.join(' ') : seen.kind === 'crowded' ? seen.raw : undefined;
  const placed = readings.filter((reading) => reading.value !== null).length;
  const params = {
    ...(raw === undefined ? {} : { raw }),
    ...(printed === '' ? {} : { printed }),
    // Figures that stand in the row and have no certain cell.
    ...(seen.kind === 'loose' ? { unplaced: seen.readings.filter((one) => one.value !== null).length - placed } : {}),
  };
  const code = {
    slots: 'cells.not-a-figure',
    loose: 'cells.too-few',
    squashed: 'cells.squashed',
    crowded: 'cells.too-many',
    spoilt: 'cells.not-a-figure',
  } as const;
  return { code: code[seen.kind], table: table.id, cells: doubtful, params };
}
