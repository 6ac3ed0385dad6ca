import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { RequestEvent } from '@gongkai/requests';
import { rebuildProjections, transact } from '../index.ts';
import { appendEvents } from '../ledger/append-events.ts';
import { makeTestDatabase, projectedRows, type TestDatabase } from '../testing/index.ts';

const on = plainDate('2026-03-02');
const later = plainDate('2026-03-20');
const sealed = (record: string) => ({ record, sha256: record.padEnd(64, '0') });

/** A request that asked a third party, was charged for and answered. */
const LIFE: readonly RequestEvent[] = [
  {
    type: 'request.submitted',
    on,
    body: {
      unit: 'edu',
      route: 'counter',
      days: { submittedOn: on },
      applicantType: 'natural',
      application: sealed('a'),
      supply: { form: 'paper', way: 'post' },
    },
  },
  { type: 'request.received', on, body: { number: '2026-1', receivedOn: on, cites: '条例 art. 31' } },
  { type: 'request.assigned', on, body: { unit: 'school', handler: 'li' } },
  { type: 'party.named', on, body: { party: 'p', kind: 'thirdParty', contact: sealed('p') } },
  { type: 'letter.drafted', on, body: { letter: 'l1', step: { code: 'L06', party: 'p' }, content: sealed('l') } },
  { type: 'letter.numbered', on, body: { letter: 'l1', number: '〔2026〕1号', final: sealed('f') } },
  { type: 'letter.dispatched', on, body: { letter: 'l1', way: 'registeredPost' } },
  { type: 'party.answered', on: later, body: { party: 'p', opinion: 'objects' } },
  {
    type: 'letter.drafted',
    on,
    body: { letter: 'l2', step: { code: 'L11', by: 'items', count: 12, amount: 200 }, content: sealed('l') },
  },
  { type: 'letter.dispatched', on, body: { letter: 'l2', way: 'post' } },
  { type: 'fee.waived', on: later, body: {} },
  {
    type: 'letter.drafted',
    on: later,
    body: {
      letter: 'l3',
      step: { code: 'L23', outcome: 'denied.third_party', basis: 'third_party', grounds: ['third_party'] },
      content: sealed('l'),
    },
  },
  { type: 'letter.dispatched', on: later, body: { letter: 'l3', way: 'registeredPost' } },
  { type: 'letter.delivered', on: later, body: { letter: 'l3' } },
];

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run("insert into site (id, name) values (1, '沭阳县人民政府')");
});
afterAll(() => database.drop());

const append = (id: string, seen: number, ...events: readonly RequestEvent[]) =>
  transact(database.db, (tx) =>
    appendEvents(tx, { site: 1, stream: `request/${id}`, seen, actor: 'staff/li', now: new Date(0) }, events),
  );

test('one event after another or all at once, and made anew: the same rows', async () => {
  for (const [index, event] of LIFE.entries()) expect(await append('one', index, event)).toMatchObject({ ok: true });
  const { rows } = await database.run(
    `select unit_id, handling_unit_id, handler, number, received_on::text, items, outcome, closed_on::text, delivered_on::text
     from request_case`,
  );
  expect(rows).toEqual([
    {
      unit_id: 'edu',
      handling_unit_id: 'school',
      handler: 'li',
      number: '2026-1',
      received_on: '2026-03-02',
      items: 12,
      outcome: 'denied.third_party',
      closed_on: '2026-03-20',
      delivered_on: '2026-03-20',
    },
  ]);
  const before = await projectedRows(database.db, 1);
  expect(before['request_letter']).toHaveLength(3);
  expect(before['request_party']).toEqual([expect.stringContaining('"opinion": "objects"')]);
  await rebuildProjections(database.db, 1);
  expect(await projectedRows(database.db, 1)).toEqual(before);
  // Another agency of the same number: numbers are the agency's own.
  const [first, ...rest] = LIFE;
  if (first?.type !== 'request.submitted') throw new Error('a life begins with its coming in');
  expect(await append('other', 0, { ...first, body: { ...first.body, unit: 'sport' } }, ...rest)).toMatchObject({ ok: true });
  const rows2 = await database.run(`select to_jsonb(c) - 'id' - 'unit_id' as row from request_case c order by id`);
  expect(rows2.rows[0]).toEqual(rows2.rows[1]);
});

test('a number that an agency has given already is given to no second request', async () => {
  await expect(append('double', 0, ...LIFE)).rejects.toThrow('request_case_number');
});
