import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addDays, plainDate, type PlainDate } from '@gongkai/kernel';
import { OUTCOMES, type OutcomeId } from '@gongkai/law';
import { APPLICANT_TYPES, tableThree, type ApplicantType, type FigureCase, type RequestEvent } from '@gongkai/requests';
import { appendEvents, transact } from '@gongkai/store';
import fc from 'fast-check';
import { acting, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { countDeadlines } from '../calendar/index.ts';
import { handlingFigures, requestsOfCell, tableThreeFigures } from './index.ts';

type Told = FigureCase & { readonly unit: string };

let t: RequestTest;
let told: readonly Told[];

const DAYS = 700;
const anyTold = fc
  .record({
    unit: fc.constantFrom('edu', 'school', 'sport'),
    applicantType: fc.constantFrom(...APPLICANT_TYPES),
    received: fc.nat(DAYS),
    took: fc.option(fc.nat(120)),
    outcome: fc.constantFrom(...OUTCOMES.map(({ id }) => id)),
  })
  .map(({ unit, applicantType, received, took, outcome }): Told => {
    const receivedOn = addDays(plainDate('2024-01-10'), received);
    return { unit, applicantType, receivedOn, ...(took === null ? {} : { closed: { on: addDays(receivedOn, took), outcome } }) };
  });

beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  told = fc.sample(fc.array(anyTold, { minLength: 150, maxLength: 150 }), { numRuns: 1, seed: 4 })[0] ?? [];
  for (const [at, each] of told.entries()) {
    const stream = `request/r${at}` as const;
    const events = lifeOf(each, `${at}`);
    await transact(t.deps.db, (tx) =>
      appendEvents(tx, { site: SITE, stream, seen: 0, actor: 'staff/handler', now: new Date(0) }, events),
    );
  }
});
afterAll(() => t.end());

/** The shortest history that comes to it. */
function lifeOf({ unit, applicantType, receivedOn: on, closed }: Told, number: string): readonly RequestEvent[] {
  const sealed = { record: 'none', sha256: '0'.repeat(64) };
  const supply = { form: 'paper', way: 'post' } as const;
  const days = { submittedOn: on };
  const body = {
    unit,
    route: 'counter' as const,
    days,
    applicantType: applicantType satisfies ApplicantType,
    application: sealed,
    supply,
  };
  return [
    { type: 'request.submitted', on, body },
    { type: 'request.received', on, body: { number, receivedOn: on, cites: '' } },
    ...(closed ? answeredBy(closed) : []),
  ];
}

function answeredBy({ on, outcome }: { readonly on: PlainDate; readonly outcome: OutcomeId }): readonly RequestEvent[] {
  const row = OUTCOMES.find(({ id }) => id === outcome);
  const basis = row?.bases[0];
  if (!basis) throw new Error(outcome);
  const step = { code: basis.letter, outcome, basis: basis.id, grounds: [] };
  return [
    { type: 'letter.drafted', on, body: { letter: 'l', step, content: { record: 'none', sha256: '0'.repeat(64) } } },
    { type: 'letter.dispatched', on, body: { letter: 'l', way: 'post' } },
  ];
}

const year = (of: number) => ({ from: plainDate(`${of}-01-01`), to: plainDate(`${of}-12-31`) });
const by = () => acting('handler', '2026-01-05');

test.each([
  ['the bureau alone', 'edu', false, ['edu']],
  ['with the units below it', 'edu', true, ['edu', 'school']],
] as const)(
  'table three of %s is what the one definition says of its requests, and each cell has its cases',
  async (_of, unit, below, units) => {
    for (const of of [2024, 2025]) {
      const ask = { unit, below, period: year(of), form: '2021' as const };
      const figures = t.done(await tableThreeFigures(t.deps, by(), ask));
      const own = told.filter((each) => units.some((one) => one === each.unit));
      const expected = tableThree(own, ask.period, ask.form);
      expect(new Map([...figures].toSorted())).toEqual(new Map([...expected].toSorted()));
      expect(expected.get('t3.out.total.total') ?? 0).toBeGreaterThan(10);
      for (const [cell, count] of figures) {
        const first = t.done(await requestsOfCell(t.deps, by(), { ...ask, cell, size: 7 }));
        const cases = [...first.cases];
        for (let after = first.next; after !== null;) {
          const page = t.done(await requestsOfCell(t.deps, by(), { ...ask, cell, size: 7, after }));
          cases.push(...page.cases);
          after = page.next;
        }
        expect([cell, new Set(cases.map(({ request }) => request)).size, cases.length]).toEqual([cell, count, count]);
      }
    }
  },
);

test('how fast, how late, how many: by the days of each', async () => {
  const fresh = await t.received('2026-01-05');
  await countDeadlines(t.deps, { site: SITE, now: new Date('2026-01-06T00:00:00Z') });
  const ask = { unit: 'edu', below: false, period: year(2025) };
  const figures = t.done(await handlingFigures(t.deps, by(), ask));
  const closed = told.filter((each) => each.unit === 'edu' && each.closed && each.closed.on.startsWith('2025'));
  expect(figures.closed).toBe(closed.length);
  expect(figures.averageWorkingDays).toBeGreaterThan(10);
  const received = told.filter((each) => each.unit === 'edu' && each.receivedOn.startsWith('2025')).length;
  expect(figures.byRoute).toEqual([{ route: 'counter', received, closed: closed.length }]);
  const later = { ...acting('handler', '2026-02-09') };
  expect(t.done(await handlingFigures(t.deps, later, ask)).overdue).toBe(1);
  expect(fresh.number).toBe('2026-00001');
});

test('figures of others are not shown, nor those of units below to whom reaches only his own', async () => {
  const ask = { unit: 'sport', below: false, period: year(2025), form: '2021' as const };
  expect(await tableThreeFigures(t.deps, by(), ask)).toMatchObject({ failure: { code: 'permission.outside-scope' } });
  const { person, ...rest } = by();
  const narrow = {
    ...rest,
    person: person && { ...person, appointments: person.appointments.map((each) => ({ ...each, scope: 'ownUnit' as const })) },
  };
  expect(await tableThreeFigures(t.deps, narrow, { ...ask, unit: 'edu' })).toMatchObject({ ok: true });
  expect(await tableThreeFigures(t.deps, narrow, { ...ask, unit: 'edu', below: true })).toMatchObject({ ok: false });
  expect(await requestsOfCell(t.deps, by(), { ...ask, unit: 'edu', cell: 't3.nothing.total' })).toMatchObject({
    failure: { code: 'figures.no-such-cell' },
  });
});
