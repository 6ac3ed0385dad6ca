import { addDays, plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REMEDY_RESULTS, REMEDY_ROUTES } from './remedy.ts';
import { remedySieve, tableFour, tableFourCells, type RemedyFigure } from './table-four.ts';

const year = (of: number) => ({ from: plainDate(`${of}-01-01`), to: plainDate(`${of}-12-31`) });
const anyRemedy = fc
  .record({
    route: fc.constantFrom(...REMEDY_ROUTES),
    filed: fc.nat(1400),
    took: fc.option(fc.nat(500)),
    result: fc.constantFrom(...REMEDY_RESULTS),
  })
  .map(({ route, filed, took, result }): RemedyFigure => {
    const filedOn = addDays(plainDate('2023-01-01'), filed);
    return { route, filedOn, ...(took === null ? {} : { decided: { on: addDays(filedOn, took), result } }) };
  });
const COLUMNS = [...REMEDY_RESULTS, 'pending'] as const;
const TABLES = ['review', 'suit_direct', 'suit_after_review'] as const;

test('the total of each route is the sum of its results; pending at the end are the undecided, decided over all years each once', () => {
  fc.assert(
    fc.property(fc.array(anyRemedy, { maxLength: 40 }), fc.boolean(), (remedies, again) => {
      let decided = 0;
      for (let of = 2023; of <= 2029; of += 1) {
        const figures = tableFour(
          remedies.map((like) => ({ like, count: 1 })),
          year(of),
          again,
        );
        const cell = (name: string) => figures.get(`t4.${name}`) ?? 0;
        for (const table of TABLES) {
          expect(cell(`${table}.total`)).toBe(COLUMNS.reduce((sum, column) => sum + cell(`${table}.${column}`), 0));
          decided += REMEDY_RESULTS.reduce((sum, result) => sum + cell(`${table}.${result}`), 0);
        }
        const { to, from } = year(of);
        const open = remedies.filter(
          (each) => each.filedOn <= to && !(each.decided && each.decided.on <= to) && (again || each.filedOn >= from),
        );
        expect(TABLES.reduce((sum, table) => sum + cell(`${table}.pending`), 0)).toBe(open.length);
      }
      const all = remedies.filter((each) => each.decided);
      // Where what is pending is not counted again, its decision in a later year stands in no table.
      const counted = again ? all : all.filter((each) => each.decided?.on.slice(0, 4) === each.filedOn.slice(0, 4));
      expect(decided).toBe(counted.length);
    }),
  );
});

test('a cell counts what is in it, and the condition of a cell says the same', () => {
  for (const table of TABLES)
    for (const column of [...COLUMNS, 'total']) expect(remedySieve(`t4.${table}.${column}`)).toBeDefined();
  expect(['t4.review.won', 't4.complaint.total', 't3.in.new.total'].map(remedySieve)).toEqual([undefined, undefined, undefined]);
  fc.assert(
    fc.property(anyRemedy, fc.constantFrom(...TABLES), fc.constantFrom(...COLUMNS, 'total'), (remedy, table, column) => {
      const period = year(2025);
      const cell = `t4.${table}.${column}`;
      const isIn = tableFourCells(remedy, period, true).includes(cell);
      const sieve = remedySieve(cell);
      const { route, filedOn, decided } = remedy;
      const touches = filedOn <= period.to && !(decided && decided.on < period.from);
      const stands = decided && decided.on <= period.to ? decided.result : 'pending';
      expect(isIn).toBe(touches && sieve?.route === route && (sieve.result === undefined || sieve.result === stands));
    }),
  );
});
