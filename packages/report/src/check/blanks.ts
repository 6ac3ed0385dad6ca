import type { CellId, Table } from '../edition.ts';
import { tableCells } from '../form-cells.ts';
import type { Finding } from '../finding.ts';
import type { CellState } from '../report.ts';
import { finding, reading, type Check, type Context } from './context.ts';

/** R8: cells without a figure, one finding a table. 0 must be printed as 0; blank, `/` and a dropped row all leave the reader guessing. */
export const blanks: Check = (context) => context.edition.tables.flatMap((table) => blanksOf(context, table));

function blanksOf(context: Context, table: Table): readonly Finding[] {
  const { report, edition } = context;
  const problem = (code: string) => report.problems.find((one) => one.code === code && one.table === table.id);
  const severity = edition.id === '2008' ? { severity: 'info' as const } : {};
  if (problem('table.missing'))
    return [finding('R8', 'table-missing', { kind: 'table', table: table.id }, { ...severity, params: { table: table.id } })];
  if (problem('edition.local-form')) return [];
  const cells = tableCells(table);
  const within: Record<CellState, CellId[]> = {
    printed: [],
    blank: [],
    slash: [],
    missing: [],
    inferred: [],
    unreadable: [],
  };
  for (const { id } of cells) {
    const { state } = reading(report, id);
    // Nearly all are, and nobody asks which.
    if (state !== 'printed') within[state].push(id);
  }
  const { blank, slash, missing } = within;
  const dropped = problem('cells.too-few') ? within.unreadable : [];
  const all = [...blank, ...slash, ...missing, ...dropped];
  if (all.length === 0) return [];
  const printed = cells.length - all.length;
  const at = { kind: 'table', table: table.id, cells: all } as const;
  const params = {
    table: table.id,
    cells: cells.length,
    printed,
    blank: blank.length,
    slash: slash.length,
    ...(slash.length === 0 ? {} : { marks: marksOf(context, slash) }),
    missing: missing.length,
  };
  return [
    dropped.length > 0
      ? finding('R8', 'fewer-figures', at, {
          ...severity,
          expected: cells.length,
          found: figuresIn(context, table),
          params: { ...params, dropped: dropped.length },
        })
      : finding('R8', 'blank-cells', at, { ...severity, expected: cells.length, found: printed, params }),
  ];
}

/** What is printed instead of figures, each once: “/”“无”. */
const marksOf = ({ report }: Context, cells: readonly CellId[]): string =>
  [...new Set(cells.map((id) => `“${reading(report, id).raw ?? '/'}”`))].join('');

/** How many figures stand in a table whose row lost some: the ones placed, and those that could not be. */
function figuresIn(context: Context, table: Table): number {
  const placed = tableCells(table).filter(({ id }) => reading(context.report, id).value !== null).length;
  const loose = context.report.problems
    .filter((one) => one.code === 'cells.too-few' && one.table === table.id)
    .reduce((sum, one) => sum + Number(one.params?.['unplaced'] ?? 0), 0);
  return placed + loose;
}
