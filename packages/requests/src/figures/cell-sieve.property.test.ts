import { addDays, plainDate } from '@gongkai/kernel';
import { OUTCOMES } from '@gongkai/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { APPLICANT_TYPES } from '../application/applicant.ts';
import { cellSieve, isCountedIn } from './cell-sieve.ts';
import { tableThreeCells, type FigureCase } from './table-three.ts';

const day = fc.nat(800).map((n) => addDays(plainDate('2024-06-01'), n));
const anyCase: fc.Arbitrary<FigureCase> = fc
  .record({
    applicantType: fc.constantFrom(...APPLICANT_TYPES),
    receivedOn: day,
    took: fc.option(fc.nat(200)),
    outcome: fc.constantFrom(...OUTCOMES.map(({ id }) => id)),
  })
  .map(({ applicantType, receivedOn, took, outcome }) => ({
    applicantType,
    receivedOn,
    ...(took === null ? {} : { closed: { on: addDays(receivedOn, took), outcome } }),
  }));

test.each(['2019', '2021'] as const)('a cell of the form of %s counts exactly what its condition finds', (form) => {
  const rows = new Set(['in.new', 'in.carried', 'out.total', 'carry.out', ...OUTCOMES.map(({ reportRow }) => reportRow[form])]);
  const cells = [...rows].flatMap((row) => [...APPLICANT_TYPES, 'total'].map((column) => `t3.${row}.${column}`));
  fc.assert(
    fc.property(anyCase, day, fc.nat(400), (request, from, days) => {
      const period = { from, to: addDays(from, days) };
      const counted = cells.filter((cell) => isCountedIn(request, period, cellSieve(cell, form) ?? expect.fail(cell)));
      expect(counted.toSorted()).toEqual(tableThreeCells(request, period, form).toSorted());
    }),
  );
});

test.each(['t3.in.new.men', 't3.in.old.natural', 't4.review.upheld', '', 't3..total'])('%j is no cell of it', (cell) =>
  expect(cellSieve(cell, '2021')).toBeUndefined(),
);
