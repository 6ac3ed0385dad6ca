import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { transact, type Tx } from '../index.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { drawNumber, type Series } from './number-series.ts';

let database: TestDatabase;
let unit = 0;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

/** Draws, does something that takes a while, and goes on or gives up. */
const drawer = async (series: Series, givesUp: 'never' | 'refuses' | 'throws'): Promise<number | undefined> => {
  const work = async (tx: Tx) => {
    const value = await drawNumber(tx, 1, series);
    if (givesUp === 'refuses') return { ok: false, value: undefined } as const;
    if (givesUp === 'throws') throw new Error('given up');
    return { ok: true, value } as const;
  };
  return transact(database.db, work).then(
    ({ value }) => value,
    () => undefined,
  );
};

test('of fifty who draw at once and partly give up, those who go on have 1, 2, 3 … without a gap and without a double', async () => {
  const plan = fc.array(fc.constantFrom('never' as const, 'never' as const, 'refuses' as const, 'throws' as const), {
    minLength: 50,
    maxLength: 50,
  });
  await fc.assert(
    fc.asyncProperty(plan, async (plans) => {
      const series: Series = { unit: `u${(unit += 1)}`, kind: 'letter', year: 2026 };
      const drawn = await Promise.all(plans.map((givesUp) => drawer(series, givesUp)));
      const kept = drawn.filter((number) => number !== undefined).toSorted((a, b) => a - b);
      expect(kept).toEqual(Array.from({ length: plans.filter((each) => each === 'never').length }, (_, at) => at + 1));
    }),
    { numRuns: 8 },
  );
});

test('each unit, kind and year begins with 1', async () => {
  const first: Series = { unit: 'edu', kind: 'letter', year: 2026 };
  for (const series of [
    first,
    { ...first, kind: 'registration' as const },
    { ...first, year: 2027 },
    { ...first, unit: 'sport' },
  ])
    expect(await drawer(series, 'never')).toBe(1);
  expect(await drawer(first, 'never')).toBe(2);
});
