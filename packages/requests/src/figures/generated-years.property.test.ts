import { plainDate } from '@gongkai/kernel';
import { OUTCOMES } from '@gongkai/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { APPLICANT_TYPES } from '../application/applicant.ts';
import type { DoneEvent } from '../case/request-event.ts';
import { anyRegister } from '../testing/generated-register.ts';
import { figureCaseOf, historyOf } from '../testing/told-history.ts';
import { tableThree } from './table-three.ts';

const FIRST = plainDate('2024-01-01');
const YEARS = [2024, 2025, 2026] as const;
const anyYears = anyRegister(FIRST);

test('registers hold what the property below is to speak of: carried over, never received, set aside and answered anew', () => {
  const told = fc.sample(anyYears, { numRuns: 50, seed: 3 }).flat();
  expect(told.filter(({ receivedOn }) => receivedOn === undefined).length).toBeGreaterThan(20);
  expect(told.filter(({ setAside }) => setAside?.again).length).toBeGreaterThan(20);
  expect(told.filter(({ closed, rectifies }) => closed && rectifies).length).toBeGreaterThan(20);
  expect(told.filter(({ receivedOn, closed }) => receivedOn?.slice(0, 4) !== closed?.on.slice(0, 4)).length).toBeGreaterThan(50);
});

test.each(['2019', '2021'] as const)(
  'from the events of 1,000 registers table three satisfies R1, R2 and R3 in every column, and each year begins with what the last one left over (%s)',
  (form) => {
    const rows = [...new Set(OUTCOMES.map(({ reportRow }) => reportRow[form]))];
    fc.assert(
      fc.property(anyYears, (register) => {
        const cases = register.flatMap((told) => figureCaseOf(historyOf(told)) ?? []);
        expect(cases.length).toBe(register.filter(({ receivedOn, rectifies }) => receivedOn !== undefined && !rectifies).length);
        // Held together in one look at the end: a thousand registers have some hundred thousand cells.
        const wrong: string[] = [];
        const same = (what: string, found: number, expected: number) => {
          if (found !== expected) wrong.push(`${what}: ${found}, not ${expected}`);
        };
        let before: ReadonlyMap<string, number> | undefined;
        for (const year of YEARS) {
          const figures = tableThree(cases, { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) }, form);
          const at = (row: string, column: string) => figures.get(`t3.${row}.${column}`) ?? 0;
          for (const column of [...APPLICANT_TYPES, 'total']) {
            const closed = at('out.total', column);
            same(`R1 ${year} ${column}`, at('in.new', column) + at('in.carried', column), closed + at('carry.out', column));
            same(
              `R3 ${year} ${column}`,
              rows.reduce((sum, row) => sum + at(row, column), 0),
              closed,
            );
            if (before) same(`R9 ${year} ${column}`, at('in.carried', column), before.get(`t3.carry.out.${column}`) ?? 0);
          }
          for (const row of ['in.new', 'in.carried', ...rows, 'out.total', 'carry.out'])
            same(
              `R2 ${year} ${row}`,
              APPLICANT_TYPES.reduce((sum, column) => sum + at(row, column), 0),
              at(row, 'total'),
            );
          before = figures;
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
);

test('what comes later never changes the table of a year that is over: answers that are set aside and given anew least of all', () => {
  const casesBy = (histories: readonly (readonly DoneEvent[])[], to: string) =>
    histories.flatMap((history) => figureCaseOf(history.filter(({ on }) => on <= to)) ?? []);
  fc.assert(
    fc.property(anyYears, fc.constantFrom(...YEARS), (register, year) => {
      const histories = register.map((told) => historyOf(told));
      const period = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
      const then = tableThree(casesBy(histories, period.to), period, '2021');
      const later = tableThree(casesBy(histories, '9999-12-31'), period, '2021');
      expect([...later].toSorted()).toEqual([...then].toSorted());
    }),
    { numRuns: 500 },
  );
});
