import { addDays, plainDate } from '@gongkai/kernel';
import { OUTCOMES } from '@gongkai/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { APPLICANT_TYPES } from '../application/applicant.ts';
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
