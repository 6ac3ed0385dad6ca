import type { CellId, Equation, Table } from '../edition.ts';
import { equationsOf, tableCells } from '../form-cells.ts';
import type { Finding } from '../finding.ts';
import { atCell, finding, reading, type Check, type Context } from './context.ts';

/** Decimals of amounts must not make a false difference. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** `1+0` for few terms; long sums name only what is not 0. */
function terms({ report }: Context, ids: readonly CellId[]): string {
  const values = ids.map((id) => reading(report, id).value);
  const told = ids.length <= 2 ? values : values.filter((value) => value !== null && value !== 0);
  return told.length === 0 ? '0' : told.map((value) => String(value ?? '空')).join('+');
}

/**
 * R1–R6 and O1–O6, each row and column on its own: 鞍山 2019 balances in 总计 and fails in two columns.
 * With blank cells the rule also runs with blanks read as 0; a mismatch found only so is a warning that says so, and many in one table are one warning.
 */
export const balances: Check = (context) =>
  context.edition.tables.flatMap((table) => {
    const found = equationsOf(table).map((equation) => ({ equation, findings: unbalanced(context, equation) }));
    const blank = found.filter(({ findings }) => findings.some(({ says }) => says.endsWith('.unbalanced-with-blanks')));
    if (blank.length <= MOST_ALIKE) return found.flatMap(({ findings }) => findings);
    const certain = found.filter((one) => !blank.includes(one)).flatMap(({ findings }) => findings);
    return [
      ...certain,
      sumsWithBlanks(
        context,
        table,
        blank.map(({ equation }) => equation),
      ),
    ];
  });

/** A column of totals left blank spoils a sum in every row: more warnings than these say it no better than one. */
const MOST_ALIKE = 2;

/** One warning for all sums of a table that its blank cells keep from coming out; where they stand in one row or column, it is named. */
function sumsWithBlanks({ report }: Context, table: Table, equations: readonly Equation[]): Finding {
  const within = new Set(equations.flatMap(({ left, right }) => [...left, ...right]));
  const blank = tableCells(table).filter(({ id }) => within.has(id) && reading(report, id).value === null);
  const [columns, rows] = [new Set(blank.map(({ column }) => column.id)), new Set(blank.map(({ row }) => row.id))];
  const [along] = columns.size === 1 ? columns : rows.size === 1 ? rows : [];
  return finding(
    'R8',
    'sums-with-blanks',
    { kind: 'table', table: table.id, cells: blank.map(({ id }) => id) },
    { params: { table: table.id, sums: equations.length, blank: blank.length, ...(along ? { along } : {}) } },
  );
}

function unbalanced(context: Context, equation: Equation): readonly Finding[] {
  const { report, edition } = context;
  let [unreadable, blanks] = [false, 0];
  const sum = (ids: readonly CellId[]) => {
    let total = 0;
    for (const id of ids) {
      const { state, value } = reading(report, id);
      if (state === 'unreadable') unreadable = true;
      if (value === null) blanks += 1;
      else total += value;
    }
    return rounded(total);
  };
  const [left, right] = [sum(equation.left), sum(equation.right)];
  // Undecided cells are the reader's doubt, not the report's fault; sides without any figure say nothing.
  if (left === right || unreadable || blanks === equation.left.length + equation.right.length) return [];
  const [parts, whole] = [equation.left, equation.right];
  const total = whole[0] as CellId;
  // A total that is not printed beside its parts is O10's finding in the old form.
  if (edition.id === '2008' && reading(report, total).value === null) return [];
  const params = {
    parts: terms(context, parts),
    whole: terms(context, whole),
    sum: left,
    total: right,
    blanks,
    ...(equation.along === undefined ? {} : { along: equation.along }),
  };
  return [
    finding(equation.rule, blanks === 0 ? 'unbalanced' : 'unbalanced-with-blanks', atCell(total, [...parts, ...whole.slice(1)]), {
      expected: left,
      found: right,
      params,
      ...(blanks === 0 ? {} : { severity: 'warning' as const }),
    }),
  ];
}
