import { readFileSync } from 'node:fs';
import { addDays, plainDate } from '@gongkai/kernel';
import { OUTCOMES } from '@gongkai/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPLICANT_TYPES } from '../application/applicant.ts';
import { figureCaseOf, historyOf } from '../testing/told-history.ts';
import { tableThree, type FigureCase } from './table-three.ts';

const YEAR = { from: plainDate('2025-01-01'), to: plainDate('2025-12-31') };
const anyCase: fc.Arbitrary<FigureCase> = fc
  .record({
    applicantType: fc.constantFrom(...APPLICANT_TYPES),
    received: fc.integer({ min: -200, max: 500 }),
    took: fc.option(fc.integer({ min: 0, max: 120 })),
    outcome: fc.constantFrom(...OUTCOMES),
  })
  .map(({ applicantType, received, took, outcome }) => {
    const receivedOn = addDays(YEAR.from, received);
    return {
      applicantType,
      receivedOn,
      ...(took === null ? {} : { closed: { on: addDays(receivedOn, took), outcome: outcome.id } }),
    };
  });

test.each(['2019', '2021'] as const)('a year of any register balances in every column and every row: R1, R2, R3 (%s)', (form) => {
  const rows = [...new Set(OUTCOMES.map(({ reportRow }) => reportRow[form]))];
  fc.assert(
    fc.property(fc.array(anyCase, { maxLength: 60 }), (cases) => {
      const figures = tableThree(cases, YEAR, form);
      const at = (row: string, column: string) => figures.get(`t3.${row}.${column}`) ?? 0;
      for (const column of [...APPLICANT_TYPES, 'total']) {
        expect(at('in.new', column) + at('in.carried', column)).toBe(at('out.total', column) + at('carry.out', column));
        expect(rows.reduce((sum, row) => sum + at(row, column), 0)).toBe(at('out.total', column));
      }
      for (const row of ['in.new', 'in.carried', ...rows, 'out.total', 'carry.out'])
        expect(APPLICANT_TYPES.reduce((sum, column) => sum + at(row, column), 0)).toBe(at(row, 'total'));
    }),
    { numRuns: 1000 },
  );
});

/** Reports of the demonstration archive; the figures of the fifth are of the form of 2008, which has no table three. */
const REPORTS = ['laixi-2020', 'helan-2022', 'shangjie-2020', 'anshan-2019'] as const;

type Truth = {
  readonly edition: '2019' | '2021';
  readonly year: number;
  readonly cells: Readonly<Record<string, number | null>>;
};

describe('the table three of a real report comes out of a register made for it', () => {
  test.each(REPORTS)('%s', (name) => {
    const truth = JSON.parse(
      readFileSync(new URL(`../../../../demonstration/${name}.truth.json`, import.meta.url), 'utf8'),
    ) as Truth;
    // Through the events of a ledger, and the reducers that read them.
    const cases = registerFor(truth).map((each) => figureCaseOf(historyOf({ submittedOn: each.receivedOn, ...each })));
    const period = { from: plainDate(`${truth.year}-01-01`), to: plainDate(`${truth.year}-12-31`) };
    const figures = tableThree(
      cases.filter((each) => each !== undefined),
      period,
      truth.edition,
    );
    const printed = Object.entries(truth.cells).filter(([cell]) => cell.startsWith('t3.') && columnsBalance(truth, cell));
    expect(printed.length).toBeGreaterThan(80);
    for (const [cell, value] of printed) expect([cell, figures.get(cell) ?? 0]).toEqual([cell, value ?? 0]);
  });
});

const cellOf = ({ cells }: Truth, row: string, column: string) => cells[`t3.${row}.${column}`] ?? 0;
const balanced = (truth: Truth, column: string) =>
  cellOf(truth, 'in.new', column) + cellOf(truth, 'in.carried', column) ===
  cellOf(truth, 'out.total', column) + cellOf(truth, 'carry.out', column);

/** A column that is printed out of balance, as two of Anshan's are, no register can bring forth; nor the totals that hold it. */
const columnsBalance = (truth: Truth, cell: string): boolean => {
  const column = cell.split('.').at(-1) ?? '';
  return column === 'total' ? APPLICANT_TYPES.every((each) => balanced(truth, each)) : balanced(truth, column);
};

/** As many requests of each kind as the report prints: the old ones and the new ones, then what became of them, in turn. */
function registerFor(truth: Truth): readonly FigureCase[] {
  const rows = new Map(OUTCOMES.map((outcome) => [outcome.reportRow[truth.edition], outcome.id]));
  return APPLICANT_TYPES.flatMap((applicantType) => {
    const many = <T>(count: number, what: T) => Array.from({ length: count }, () => what);
    const received = [
      ...many(cellOf(truth, 'in.carried', applicantType), plainDate(`${truth.year - 1}-12-20`)),
      ...many(cellOf(truth, 'in.new', applicantType), plainDate(`${truth.year}-03-02`)),
    ];
    const closed = [...rows].flatMap(([row, outcome]) => many(cellOf(truth, row, applicantType), outcome));
    return received.map((receivedOn, n): FigureCase => {
      const outcome = closed[n];
      return outcome === undefined
        ? { applicantType, receivedOn }
        : { applicantType, receivedOn, closed: { on: plainDate(`${truth.year}-04-01`), outcome } };
    });
  });
}
