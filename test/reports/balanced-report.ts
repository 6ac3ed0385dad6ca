import fc from 'fast-check';
import { EDITIONS, tableRows, type CellId, type Edition, type Table } from '@gongkai/report';

/** The figures of a report whose tables balance; null is a cell left blank. */
export type Figures = Readonly<Record<CellId, number | null>>;
export type GeneratedReport = { readonly edition: Edition; readonly year: number; readonly figures: Figures };

const APPLICANTS = ['natural', 'enterprise', 'research', 'welfare', 'legal', 'other'];
const count = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  fc.nat(400),
  fc.nat(30_000),
);
const amount = fc.nat(9_999_999).map((ten_thousandths) => ten_thousandths / 10_000);

/** Six columns of figures and their total, in the order of the form. */
const applicants = fc
  .tuple(count, count, count, count, count, count)
  .map((six): readonly number[] => [...six, six.reduce((sum, one) => sum + one, 0)]);
const plus = (a: readonly number[], b: readonly number[]): readonly number[] => a.map((value, index) => value + (b[index] ?? 0));

function requests(table: Table): fc.Arbitrary<Record<CellId, number>> {
  const outcomes = tableRows(table)
    .map((form) => form.row.id)
    .filter((id) => id.startsWith('out.') && id !== 'out.total');
  return fc
    .record({
      rows: fc.array(applicants, { minLength: outcomes.length, maxLength: outcomes.length }),
      out: applicants,
      carried: applicants,
    })
    .map(({ rows, out, carried }) => {
      const total = rows.reduce(plus, [0, 0, 0, 0, 0, 0, 0]);
      // What came in is what went out, less what was there before: never below nothing.
      const before = carried.slice(0, 6).map((value, index) => Math.min(value, (total[index] ?? 0) + (out[index] ?? 0)));
      const carriedIn = [...before, before.reduce((sum, one) => sum + one, 0)];
      const received = plus(total, out).map((value, index) => value - (carriedIn[index] ?? 0));
      const byRow: Record<string, readonly number[]> = {
        'in.new': received,
        'in.carried': carriedIn,
        'out.total': total,
        'carry.out': out,
      };
      outcomes.forEach((id, index) => (byRow[id] = rows[index] ?? []));
      const columns = [...APPLICANTS, 'total'];
      return Object.fromEntries(
        Object.entries(byRow).flatMap(([row, values]) =>
          columns.map((column, index) => [`t3.${row}.${column}`, values[index] ?? 0]),
        ),
      );
    });
}

const reviews = fc.array(fc.tuple(count, count, count, count), { minLength: 3, maxLength: 3 }).map((blocks) =>
  Object.fromEntries(
    ['review', 'suit_direct', 'suit_after_review'].flatMap((block, at) => {
      const four = blocks[at] ?? [0, 0, 0, 0];
      const values = [...four, four.reduce((sum, one) => sum + one, 0)];
      return ['upheld', 'corrected', 'other', 'pending', 'total'].map((column, index) => [
        `t4.${block}.${column}`,
        values[index] ?? 0,
      ]);
    }),
  ),
);

function disclosed(table: Table): fc.Arbitrary<Record<CellId, number>> {
  const cells = tableRows(table).flatMap((form) => form.cells);
  const values = cells.map((cell) =>
    cell.kind === 'amount' ? amount : cell.kind === 'change' ? fc.integer({ min: -9, max: 60 }) : count,
  );
  return fc.tuple(...values).map((drawn) => {
    const figures = Object.fromEntries(cells.map((cell, index) => [cell.id, drawn[index] ?? 0]));
    // P2 and P5 hold in a balanced report.
    for (const row of ['licence', 'ext_service', 'penalty', 'coercion', 'fees']) {
      const change = figures[`t2.${row}.change`];
      if (change !== undefined && change < 0)
        figures[`t2.${row}.prev_items`] = Math.max(figures[`t2.${row}.prev_items`] ?? 0, -change);
    }
    for (const row of ['rules', 'norm_docs']) {
      const published = figures[`t2.${row}.disclosed`];
      if (published !== undefined)
        figures[`t2.${row}.total_public`] = Math.max(figures[`t2.${row}.total_public`] ?? 0, published);
    }
    return figures;
  });
}

function statistics(table: Table): fc.Arbitrary<Record<CellId, number>> {
  const cells = tableRows(table).flatMap((form) => form.cells);
  return fc.tuple(...cells.map((cell) => (cell.kind === 'amount' ? amount : count))).map((drawn) => {
    const figures: Record<CellId, number> = Object.fromEntries(cells.map((cell, index) => [cell.id, drawn[index] ?? 0]));
    for (const { left, right } of [...table.balances].reverse()) {
      figures[`stat.${right[0]}`] = left.reduce((sum, id) => sum + (figures[`stat.${id}`] ?? 0), 0);
    }
    const atMost = (part: string, whole: string) =>
      (figures[`stat.${part}`] = Math.min(figures[`stat.${part}`] ?? 0, figures[`stat.${whole}`] ?? 0));
    atMost('resp.press_chief', 'resp.press');
    atMost('resp.interview_chief', 'resp.interview');
    return figures;
  });
}

const of = (table: Table): fc.Arbitrary<Record<CellId, number>> =>
  table.id === 't2' ? disclosed(table) : table.id === 't3' ? requests(table) : table.id === 't4' ? reviews : statistics(table);

/** A report of any form whose tables satisfy every balance rule. */
export const balancedReport: fc.Arbitrary<GeneratedReport> = fc.constantFrom(...EDITIONS).chain((edition) =>
  fc
    .record({
      year: fc.integer({ min: Math.max(2014, edition.years.from), max: edition.years.to ?? 2026 }),
      tables: fc.tuple(...edition.tables.map(of)),
    })
    .map(({ year, tables }) => ({ edition, year, figures: Object.assign({}, ...tables) as Figures })),
);

/** The same report with some of its zeros left blank. */
export const withBlanks = (report: GeneratedReport): fc.Arbitrary<GeneratedReport> => {
  const isZero = (id: string) => report.figures[id] === 0;
  const zeros = Object.keys(report.figures).filter(isZero);
  // An office that had none of a thing leaves its whole row empty; the last row of a table is the one that what follows may fill.
  const empty = report.edition.tables
    .flatMap((table) => tableRows(table))
    .map((row) => row.cells.map(({ id }) => id))
    .filter((ids) => ids.every(isZero))
    .flat();
  return fc
    .tuple(fc.subarray(zeros), fc.boolean())
    .map(([some, rows]) => (rows ? [...some, ...empty] : some))
    .map((blank) => ({ ...report, figures: { ...report.figures, ...Object.fromEntries(blank.map((id) => [id, null])) } }));
};
