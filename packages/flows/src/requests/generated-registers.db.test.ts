import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { NATIONAL_CALENDAR, workingDaysBetween } from '@gongkai/law';
import { APPLICANT_TYPES, cellSieve, foldRequest, isCountedIn, tableFour, tableFourCells, tableThree } from '@gongkai/requests';
import { anyRegister, figureCaseOf, historyOf, remedyFiguresOf, type ToldRequest } from '@gongkai/requests/testing';
import { appendEvents, transact, type Tx } from '@gongkai/store';
import fc from 'fast-check';
import type { Acting } from '../people/acting.ts';
import { acting, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { handlingFigures, remediesOfTableFour, requestsOfCell, tableFourFigures, tableThreeFigures } from './index.ts';

/**
 * Figures come out of SQL over the rows of the ledger, and are defined by pure functions over its events. Register after register is told to a real
 * database, in a transaction that is rolled back, and both are asked for the same.
 */
const YEARS = [2024, 2025, 2026] as const;
const FORMS = ['2019', '2021'] as const;
const REGISTERS = 40;

/** The school is moved from one bureau to the other on the first day of 2026; a period is counted by the tree as it stands at its end. */
const UNITS = ['gov', 'edu', 'school', 'sport'] as const;
const SCOPES = [
  { unit: 'edu', below: false, of: () => ['edu'] },
  { unit: 'edu', below: true, of: (year: number) => (year < 2026 ? ['edu', 'school'] : ['edu']) },
  { unit: 'sport', below: true, of: (year: number) => (year < 2026 ? ['sport'] : ['sport', 'school']) },
  { unit: 'gov', below: true, of: (): readonly string[] => UNITS },
] as const;

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  const [at, on] = [{ site: SITE, actor: 'system/test', now: new Date(0) } as const, plainDate('2026-01-01')];
  const moved = { type: 'unit.moved', on, body: { parent: 'sport' } } as const;
  const done = await transact(t.deps.db, (tx) => appendEvents(tx, { ...at, stream: 'unit/school', seen: 1 }, [moved]));
  expect(done.ok).toBe(true);
});
afterAll(() => t.end());

const office: Acting = {
  ...acting('office', '2026-12-31', 'gov'),
  person: {
    id: 'office',
    unit: 'gov',
    state: 'active',
    secondFactor: true,
    appointments: [{ role: 'openGovernmentOffice', unit: 'gov', scope: 'site' }],
  },
};

class RolledBack extends Error {}

/** Tells a register to the database, asks, and leaves nothing behind. */
async function withRegister(register: readonly ToldRequest[], ask: (tx: Tx) => Promise<void>): Promise<void> {
  const at = { site: SITE, seen: 0, actor: 'staff/handler', now: new Date(0) } as const;
  await t.deps.db
    .transaction()
    .execute(async (tx) => {
      for (const [n, told] of register.entries())
        t.done(await appendEvents(tx, { ...at, stream: `request/r${n}` }, historyOf(told, `${n}`)));
      await ask(tx);
      throw new RolledBack();
    })
    .catch((thrown: unknown) => {
      if (!(thrown instanceof RolledBack)) throw thrown;
    });
}

/** What the pure functions say of the requests of some units. */
function foldOf(register: readonly ToldRequest[], units: readonly string[]) {
  const of = register.map((told, n) => ({ id: `r${n}`, history: historyOf(told), told }));
  const own = of.filter(({ told }) => units.includes(told.unit ?? ''));
  return {
    cases: own.flatMap(({ id, history, told }) => {
      const like = figureCaseOf(history);
      return like ? [{ id, like, route: told.route }] : [];
    }),
    remedies: own.flatMap(({ id, history }) => {
      const ids = [...(foldRequest(history)?.remedies.keys() ?? [])];
      return remedyFiguresOf(history).map((like, at) => ({ id: `${id}/${ids[at]}`, like }));
    }),
  };
}

const sorted = (figures: ReadonlyMap<string, number>) => [...figures].toSorted();
const yearOf = (year: number) => ({ from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) });

/** All pages of what stands behind a cell. */
async function allPages<T>(
  page: (after: string | undefined) => Promise<{ readonly cases: readonly T[]; readonly next: string | null }>,
) {
  const found: T[] = [];
  for (let after: string | undefined; ;) {
    const { cases, next } = await page(after);
    found.push(...cases);
    if (next === null) return found;
    after = next;
  }
}

const anyCellsOf = fc.record({
  scope: fc.constantFrom(...SCOPES),
  year: fc.constantFrom(...YEARS),
  form: fc.constantFrom(...FORMS),
});

test('over many registers, tables three and four of every unit, year and form are what the one definition says of the events', async () => {
  const met = { requests: 0, carried: 0, remedies: 0, cells: 0 };
  await fc.assert(
    fc.asyncProperty(anyRegister(plainDate('2024-01-01'), { units: UNITS, most: 24 }), anyCellsOf, (register, one) =>
      withRegister(register, async (tx) => {
        met.requests += register.length;
        const deps = { ...t.deps, db: tx };
        for (const scope of SCOPES)
          for (const year of YEARS) {
            const { cases, remedies } = foldOf(register, scope.of(year));
            const ask = { unit: scope.unit, below: scope.below, period: yearOf(year) };
            const { form } = one;
            const three = tableThree(
              cases.map(({ like }) => like),
              ask.period,
              form,
            );
            const counted = t.done(await tableThreeFigures(deps, office, { ...ask, form }));
            expect([scope.unit, scope.below, year, form, sorted(counted)]).toEqual([
              scope.unit,
              scope.below,
              year,
              form,
              sorted(three),
            ]);
            met.carried += counted.get('t3.in.carried.total') ?? 0;
            const four = t.done(await tableFourFigures(deps, office, ask));
            const reviews = tableFour(
              remedies.map(({ like }) => ({ like, count: 1 })),
              ask.period,
            );
            expect([scope.unit, scope.below, year, sorted(four)]).toEqual([scope.unit, scope.below, year, sorted(reviews)]);
            met.remedies += remedies.length;
          }
        met.cells += await cellsHold(deps, register, one);
      }),
    ),
    { numRuns: REGISTERS },
  );
  expect(met.requests).toBeGreaterThan(REGISTERS * 4);
  expect(Math.min(met.carried, met.remedies, met.cells)).toBeGreaterThan(REGISTERS);
});

/** Behind each cell of one unit and year stand exactly the requests, and the reviews and suits, that the definition counts in it; how many cells. */
async function cellsHold(
  deps: RequestTest['deps'],
  register: readonly ToldRequest[],
  { scope, year, form }: typeof anyCellsOf extends fc.Arbitrary<infer T> ? T : never,
): Promise<number> {
  const period = yearOf(year);
  const ask = { unit: scope.unit, below: scope.below, period, form };
  const { cases, remedies } = foldOf(register, scope.of(year));
  const three = tableThree(
    cases.map(({ like }) => like),
    period,
    form,
  );
  for (const cell of three.keys()) {
    const sieve = cellSieve(cell, form) ?? expect.fail(cell);
    const shown = await allPages(async (after) =>
      t.done(await requestsOfCell(deps, office, { ...ask, cell, size: 5, ...(after === undefined ? {} : { after }) })),
    );
    const defined = cases.filter(({ like }) => isCountedIn(like, period, sieve)).map(({ id }) => id);
    expect([cell, shown.map(({ request }) => request).toSorted()]).toEqual([cell, defined.toSorted()]);
  }
  const four = new Map<string, string[]>();
  for (const { id, like } of remedies)
    for (const cell of tableFourCells(like, period, true)) four.set(cell, [...(four.get(cell) ?? []), id]);
  for (const [cell, defined] of four) {
    const shown = await allPages(async (after) =>
      t.done(await remediesOfTableFour(deps, office, { ...ask, cell, size: 3, ...(after === undefined ? {} : { after }) })),
    );
    expect([cell, shown.map(({ request, remedy }) => `${request}/${remedy}`).toSorted()]).toEqual([cell, defined.toSorted()]);
  }
  const handled = t.done(await handlingFigures(deps, office, ask));
  const closed = cases.flatMap(({ like, route }) =>
    like.closed && like.closed.on >= period.from && like.closed.on <= period.to
      ? [{ route, days: workingDaysBetween(NATIONAL_CALENDAR, like.receivedOn, like.closed.on) }]
      : [],
  );
  expect(handled.closed).toBe(closed.length);
  expect(handled.averageWorkingDays ?? 0).toBeCloseTo(
    closed.reduce((sum, { days }) => sum + days, 0) / Math.max(1, closed.length),
  );
  const received = cases.filter(({ like }) => like.receivedOn >= period.from && like.receivedOn <= period.to);
  const routes = [...new Set([...received, ...closed].map(({ route = 'web' }) => route))].toSorted();
  expect(handled.byRoute.filter((each) => each.received + each.closed > 0)).toEqual(
    routes.map((route) => ({
      route,
      received: received.filter((each) => each.route === route).length,
      closed: closed.filter((each) => each.route === route).length,
    })),
  );
  return three.size + four.size;
}

test('applicants of every kind and requests of every unit are among them', () => {
  const told = fc.sample(anyRegister(plainDate('2024-01-01'), { units: UNITS, most: 24 }), { numRuns: 60, seed: 1 }).flat();
  const of = (name: 'applicantType' | 'unit') => new Set(told.map((each) => each[name])).size;
  expect([of('applicantType'), of('unit')]).toEqual([APPLICANT_TYPES.length, UNITS.length]);
});
