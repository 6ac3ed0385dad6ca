import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { transact, type Tx } from '../index.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { anyBody } from '../testing/json-arbitrary.ts';
import { appendEvents } from './append-events.ts';
import { eventHash } from './event-hash.ts';
import { readStream } from './read-stream.ts';
import type { AccessEvent, LedgerPlace } from './index.ts';

let database: TestDatabase;
let stream: LedgerPlace<'access'>['stream'];
let streams = 0;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (1, '莱西市人民政府')`);
});
beforeEach(() => {
  stream = `access/test.${(streams += 1)}`;
});
afterAll(() => database.drop());

const looked = (subject: string): AccessEvent => ({
  type: 'access.viewed',
  on: plainDate('2026-11-22'),
  body: { subject, data: 'identity' },
});
const place = (seen: LedgerPlace['seen']): LedgerPlace<'access'> => ({
  site: 1,
  stream,
  seen,
  actor: 'staff/0197',
  now: new Date('2026-11-22T08:30:00.123Z'),
});
const append = (seen: LedgerPlace['seen'], ...events: readonly AccessEvent[]) =>
  transact(database.db, (tx) => appendEvents(tx, place(seen), events));
const stored = () => readStream(database.db, 1, stream);
const subjects = async () => (await stored()).map(({ body }) => body.subject);
const head = () =>
  database.db.selectFrom('ledger_head').select(['seq', 'hash', 'sealed_seq']).where('stream', '=', stream).executeTakeFirst();

const done = { ok: true, value: undefined };
const conflict = (seen: number) => ({ ok: false, failure: { code: 'store.conflict', params: { seen } } });

test('events come back as they went in, numbered, with who and when', async () => {
  expect(await append(0, looked('request/1'))).toEqual(done);
  expect(await append(1, looked('request/2'), looked('request/3'))).toEqual(done);
  const kept = { actor: 'staff/0197', recordedAt: new Date('2026-11-22T08:30:00.123Z') };
  expect(await stored()).toEqual([
    { ...looked('request/1'), ...kept, seq: 1 },
    { ...looked('request/2'), ...kept, seq: 2 },
    { ...looked('request/3'), ...kept, seq: 3 },
  ]);
});

test('each event carries the hash of the one before, and the head that of the last', async () => {
  await append(0, looked('request/1'), looked('request/2'));
  await append(2, looked('request/3'));
  const rows = await database.db
    .selectFrom('ledger_event')
    .select(['previous_hash', 'hash'])
    .where('stream', '=', stream)
    .orderBy('seq')
    .execute();
  expect(rows.map(({ previous_hash }) => previous_hash)).toEqual([null, rows[0]?.hash, rows[1]?.hash]);
  expect(await head()).toEqual({ seq: 3, hash: rows[2]?.hash, sealed_seq: 0 });
});

test('the same stream of another site is another stream', async () => {
  await append(0, looked('request/1'));
  const other = await transact(database.db, (tx) => appendEvents(tx, { ...place(0), site: 0 }, [looked('request/9')]));
  expect(other).toEqual(done);
  expect(await subjects()).toEqual(['request/1']);
});

describe('who decided on another state than the one that is there is refused, and nothing is written', () => {
  test.each([
    ['too little was seen', 1],
    ['nothing was seen', 0],
    ['more was seen than there is', 3],
  ])('%s', async (_why, seen) => {
    await append(0, looked('request/1'), looked('request/2'));
    expect(await append(seen, looked('request/3'))).toEqual(conflict(seen));
    expect(await subjects()).toEqual(['request/1', 'request/2']);
  });

  test('the stream has not begun', async () => {
    expect(await append(2, looked('request/3'))).toEqual(conflict(2));
    expect(await head()).toBeUndefined();
  });
});

test.each([0, 2])('of writers who have all seen %i events exactly one wins', async (seen) => {
  if (seen > 0) await append(0, looked('request/a'), looked('request/b'));
  const results = await Promise.all(Array.from({ length: 8 }, (_, at) => append(seen, looked(`request/${at}`))));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 7 }, () => conflict(seen)));
  expect(await subjects()).toHaveLength(seen + 1);
});

test('who only adds to the end never loses, however many there are', async () => {
  const all = Array.from({ length: 20 }, (_, at) => `request/${at}`);
  const results = await Promise.all(all.map((subject) => append('end', looked(subject))));
  expect(results).toEqual(all.map(() => done));
  expect((await subjects()).toSorted()).toEqual(all.toSorted());
});

test('what the transaction gives up leaves neither event nor row nor head', async () => {
  const broken = transact(database.db, async (tx: Tx) => {
    await appendEvents(tx, place(0), [looked('request/given-up')]);
    throw new Error('afterwards');
  });
  await expect(broken).rejects.toThrow('afterwards');
  expect([await stored(), await head()]).toEqual([[], undefined]);
  expect((await database.run(`select from access_record where subject = 'request/given-up'`)).rowCount).toBe(0);
});

test('what the database cannot keep is refused with its place', async () => {
  const refused = await append(0, { ...looked('request/1'), body: { subject: 'request/1', data: 'file', reason: '\ud83d' } });
  expect(refused).toEqual({
    ok: false,
    failure: { code: 'ledger.unkeepable', params: { at: 'body.reason', what: 'surrogate' } },
  });
  const long = await append(0, {
    ...looked('request/1'),
    body: { subject: 'request/1', data: 'file', reason: '公'.repeat(100_000) },
  });
  expect(long).toMatchObject({ failure: { code: 'ledger.unkeepable', params: { what: 'size' } } });
  expect(await stored()).toEqual([]);
});

test('the hash of what the database gives back is the one that was kept, whatever the body', async () => {
  await fc.assert(
    fc.asyncProperty(anyBody, async (body) => {
      stream = `access/test.${(streams += 1)}`;
      // A body of any shape: what the projection of this kind needs stands beside it.
      const event = { ...looked('request/1'), body: { ...body, subject: 'request/1', data: 'list' as const } };
      expect(await append(0, event)).toEqual(done);
      const [row] = await database.db.selectFrom('ledger_event').selectAll().where('stream', '=', stream).execute();
      expect(row?.body).toEqual(event.body);
      const { type, seq, on_day, recorded_at: recordedAt, actor, body: kept, hash } = row ?? expect.fail();
      const on = plainDate(on_day);
      expect(eventHash({ site: 1, stream, seq, type, on, recordedAt, actor, body: kept as object, previous: undefined })).toEqual(
        hash,
      );
    }),
    { numRuns: 200 },
  );
});

describe('nobody rewrites the ledger', () => {
  beforeEach(() => append(0, looked('request/1'), looked('request/2')));

  test.each(['ledger_event', 'ledger_head'])('the program has no right to change, remove or empty %s', async (table) => {
    const { rows } = await database.run(
      `select has_table_privilege('gongkai_app', '${table}', 'delete') or has_table_privilege('gongkai_app', '${table}', 'truncate') as may`,
    );
    expect(rows).toEqual([{ may: false }]);
  });

  test('the program cannot change an event', async () => {
    const change = database.db.updateTable('ledger_event').set({ actor: 'public' }).execute();
    await expect(change).rejects.toThrow('permission denied');
    await expect(database.db.deleteFrom('ledger_event').execute()).rejects.toThrow('permission denied');
  });

  test.each([
    ['change an event', `update ledger_event set actor = 'public'`],
    ['remove an event', 'delete from ledger_event'],
    ['empty the events', 'truncate ledger_event'],
    ['remove a head', 'delete from ledger_head'],
    ['empty the heads', 'truncate ledger_head'],
    ['move a head back', 'update ledger_head set seq = seq - 1 where seq > 1'],
    ['move a head to another stream', `update ledger_head set stream = stream || 'x'`],
  ])('the owner of the tables cannot %s either', async (_what, sql) => {
    await expect(database.run(sql)).rejects.toThrow('the ledger is only added to');
  });
});

test.each([
  ['a stream without a kind', { stream: 'access' as never }, 'ledger_event_stream_named'],
  ['an actor of no kind', { actor: 'someone' as never }, 'ledger_event_actor_known'],
  ['a site that is not there', { site: 77 }, 'ledger_head_site_fk'],
])('%s is a bug, which the database stops', async (_why, wrong, constraint) => {
  const appending = transact(database.db, (tx) => appendEvents(tx, { ...place(0), ...wrong }, [looked('request/1')]));
  await expect(appending).rejects.toThrow(constraint);
});
