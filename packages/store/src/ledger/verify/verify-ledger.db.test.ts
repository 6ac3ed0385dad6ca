import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { transact } from '../../index.ts';
import { makeTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { appendEvents, sealSite, type AccessEvent } from '../index.ts';
import type { LedgerBreak } from './ledger-break.ts';
import { verifyLedger, type VerifyAsk } from './verify-ledger.ts';
import type { Witness } from './verify-seals.ts';

const NOW = new Date('2026-11-22T08:30:00.123Z');
const STREAM = 'access/b';

let database: TestDatabase;
/** Each test has a site of its own. */
let site = 0;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  // Constraints are the owner's to take off.
  await database.run(`alter table ledger_event drop constraint ledger_event_first_follows_none;
    alter table ledger_head drop constraint ledger_head_sealed_no_more`);
});
beforeEach(() => fresh());
afterAll(() => database.drop());

/** Before and after the stream that is tampered with there are others. */
async function fresh(): Promise<void> {
  site += 1;
  await database.run(`insert into site (id, name) values (${site}, '莱西市人民政府')`);
  await append('access/a', 3);
  await append(STREAM, 6);
  await append('access/c', 1);
}

async function append(stream: 'access/a' | 'access/b' | 'access/c', events: number): Promise<void> {
  const event = (n: number): AccessEvent => ({
    type: 'access.viewed',
    on: plainDate('2026-11-22'),
    body: { subject: `request/${n}`, data: 'identity' },
  });
  const place = { site, stream, seen: 'end', actor: 'staff/0197', now: NOW } as const;
  const added = await transact(database.db, (tx) =>
    appendEvents(
      tx,
      place,
      Array.from({ length: events }, (_, n) => event(n)),
    ),
  );
  expect(added).toMatchObject({ ok: true });
}

type Found = LedgerBreak extends infer Each ? (Each extends LedgerBreak ? Omit<Each, 'site'> : never) : never;

const verify = async (ask: VerifyAsk = { site }) => (await verifyLedger(database.db, ask))[0];
/** What is found in the site, all of which names it. */
async function breaks(witness?: Witness): Promise<readonly Found[]> {
  const found = (await verify({ site, ...(witness === undefined ? {} : { witness }) }))?.breaks ?? [];
  expect(found.filter((each) => each.site !== site)).toEqual([]);
  return found.map(({ site: _site, ...each }) => each);
}
const seal = () => sealSite(database.db, site, NOW);

const TABLES = ['ledger_event', 'ledger_head', 'ledger_seal', 'ledger_seal_entry'];
const each = (order: string) => TABLES.map((table) => `alter table ${table} ${order} trigger user`).join(';\n');

/** As the owner of the tables can: the guards off, the deed, the guards on. */
const plant = (sql: string) =>
  database.run(['begin', `set local test.site = ${site}`, each('disable'), sql, each('enable'), 'commit'].join(';\n'));

const SITE = `current_setting('test.site')::integer`;
const HERE = `site_id = ${SITE} and stream = '${STREAM}'`;
/** Numbers are unique at each moment: they go over a range that nobody uses. */
const renumber = (which: string, to: string) => `
  update ledger_event set seq = seq + 1000 where ${HERE} and ${which};
  update ledger_event set seq = ${to} where ${HERE} and seq > 1000`;
const remove = (seq: number) => `delete from ledger_event where ${HERE} and seq = ${seq}`;
const moveDown = (seq: number) => `${remove(seq)}; ${renumber(`seq > ${seq}`, 'seq - 1001')}`;
/** A new event in the place of one that moves up, chained as it should be or not at all. */
const insertAt = (seq: number, hash: string) => `
  ${renumber(`seq >= ${seq}`, 'seq - 999')};
  insert into ledger_event (site_id, stream, seq, type, on_day, recorded_at, actor, body, previous_hash, hash)
  select ${SITE}, '${STREAM}', ${seq}, 'access.viewed', '2026-11-22', now(), 'public', '{}', ${seq === 1 ? 'null' : 'before.hash'}, ${hash}
  from (select hash from ledger_event where ${HERE} and seq = ${seq - 1} union all select null limit 1) before`;
const swap = (one: number, other: number) => `
  ${renumber(`seq in (${one}, ${other})`, `${one + other} + 1000 - seq`)}`;

test('a ledger that nobody has touched is sound, sealed or not, and tells what was proved', async () => {
  expect(await verify()).toEqual({ site, streams: 3, events: 10, seals: 0, broken: 0, breaks: [] });
  expect(await seal()).toBe(3);
  expect(await seal()).toBe(0);
  await append('access/c', 2);
  expect(await seal()).toBe(1);
  await append('access/a', 1);
  const { rows } = await database.run(
    `select encode(hash, 'hex') as hash from ledger_seal where site_id = ${site} and number = 2`,
  );
  const witness = { site, number: 2, hash: (rows[0] as { hash: string }).hash };
  expect(await verify()).toEqual({ site, streams: 3, events: 13, seals: 2, witness, broken: 0, breaks: [] });
  expect(await breaks(witness)).toEqual([]);
});

test('all sites that have a ledger are proved, and the broken one is told from the sound ones', async () => {
  await plant(remove(2));
  await fresh();
  const all = await verifyLedger(database.db);
  expect(all.map((each) => each.site)).toEqual(Array.from({ length: site }, (_, n) => n + 1));
  expect(all.at(-2)?.breaks).toEqual([{ what: 'removed', site: site - 1, stream: STREAM, seq: 2 }]);
  expect(all.at(-1)).toMatchObject({ site, broken: 0 });
});

const at = (what: 'changed' | 'removed' | 'inserted' | 'head', seq: number): Found => ({ what, stream: STREAM, seq });

/** What the owner of the tables can do to one event, and what is to be said of it. */
const DEEDS: readonly [string, string, Found][] = [
  [
    'the body of an event',
    `update ledger_event set body = '{"subject":"request/9"}' where ${HERE} and seq = 3`,
    at('changed', 3),
  ],
  ['the actor', `update ledger_event set actor = 'staff/1' where ${HERE} and seq = 1`, at('changed', 1)],
  ['the day', `update ledger_event set on_day = '2026-11-21' where ${HERE} and seq = 6`, at('changed', 6)],
  ['the time', `update ledger_event set recorded_at = recorded_at + interval '1 ms' where ${HERE} and seq = 2`, at('changed', 2)],
  ['the type', `update ledger_event set type = 'access.exported' where ${HERE} and seq = 2`, at('changed', 2)],
  ['the hash', `update ledger_event set hash = sha256('x') where ${HERE} and seq = 4`, at('changed', 4)],
  ['what it follows', `update ledger_event set previous_hash = sha256('x') where ${HERE} and seq = 4`, at('changed', 4)],
  ['an event taken away', remove(3), at('removed', 3)],
  ['the first taken away', remove(1), at('removed', 1)],
  ['one taken away and those after it moved up', moveDown(2), at('removed', 2)],
  ['the first taken away and all others moved up', moveDown(1), at('removed', 1)],
  ['the last but one taken away and the last moved up', moveDown(5), at('removed', 5)],
  ['one put in between', insertAt(3, `sha256('x')`), at('inserted', 3)],
  ['one put in front of all', insertAt(1, `sha256('x')`), at('inserted', 1)],
  ['one put in front of the last', insertAt(6, `sha256('x')`), at('inserted', 6)],
  ['two neighbours changed over', swap(3, 4), { what: 'reordered', stream: STREAM, seq: 3, was: 4 }],
  ['two far apart changed over', swap(2, 6), { what: 'reordered', stream: STREAM, seq: 2, was: 6 }],
  ['the first and the second changed over', swap(1, 2), { what: 'reordered', stream: STREAM, seq: 1, was: 2 }],
  ['the end cut off', `delete from ledger_event where ${HERE} and seq > 4`, at('removed', 5)],
  ['all its events taken away', `delete from ledger_event where ${HERE}`, at('removed', 1)],
  ['its head taken away', `delete from ledger_head where ${HERE}`, at('head', 6)],
  ['its head moved', `update ledger_head set hash = sha256('x') where ${HERE}`, at('head', 6)],
  ['one put after the end', insertAt(7, `sha256('x')`), at('inserted', 7)],
];

describe.each(['not sealed', 'sealed'])('%s', (when) => {
  test.each(DEEDS)('%s: it is named', async (_why, sql, found) => {
    if (when === 'sealed') await seal();
    await plant(sql);
    expect(await breaks()).toEqual([found]);
    expect((await verify())?.broken).toBe(1);
  });
});

/** The whole chain from an event on written anew, hashes and head as they should be: no chain can tell. */
async function rewriteFrom(from: number): Promise<void> {
  const { rows } = await database.run(
    `select body, recorded_at from ledger_event where site_id = ${site} and stream = '${STREAM}' and seq >= ${from} order by seq`,
  );
  await plant(`delete from ledger_event where ${HERE} and seq >= ${from};
    update ledger_head set seq = ${from - 1}, hash = coalesce((select hash from ledger_event where ${HERE} and seq = ${from - 1}), '')
    where ${HERE}`);
  for (const row of rows as { body: AccessEvent['body']; recorded_at: Date }[]) {
    const body = { ...row.body, subject: 'request/rewritten' };
    const place = { site, stream: STREAM, seen: 'end', actor: 'staff/0197', now: row.recorded_at } as const;
    await transact(database.db, (tx) => appendEvents(tx, place, [{ type: 'access.viewed', on: plainDate('2026-11-22'), body }]));
  }
}

describe('what is sealed cannot be rewritten whole', () => {
  test('a history written anew from the fourth event', async () => {
    await seal();
    await rewriteFrom(4);
    expect(await breaks()).toEqual([{ ...at('changed', 1), until: 6 }]);
  });

  test('a later seal narrows down where', async () => {
    await seal();
    await append(STREAM, 2);
    await seal();
    await rewriteFrom(8);
    expect(await breaks()).toEqual([{ ...at('changed', 7), until: 8 }]);
  });

  test('an end cut off, head and all', async () => {
    await seal();
    await plant(`delete from ledger_event where ${HERE} and seq > 4;
      update ledger_head set (seq, hash, sealed_seq) = (select 4, hash, 4 from ledger_event where ${HERE} and seq = 4) where ${HERE}`);
    expect(await breaks()).toEqual([at('removed', 5)]);
  });

  test('a stream taken away with its head', async () => {
    await seal();
    await plant(`delete from ledger_event where ${HERE}; delete from ledger_head where ${HERE}`);
    expect(await breaks()).toEqual([at('removed', 1)]);
  });

  test('and what is not sealed yet has only its chain and its head: rewritten with both it leaves no trace', async () => {
    await rewriteFrom(4);
    expect(await breaks()).toEqual([]);
  });
});

describe('a seal that was tampered with is named', () => {
  const sealBreak = (number: number): Found => ({ what: 'seal', seal: number });
  beforeEach(async () => {
    await seal();
    await append(STREAM, 1);
    await seal();
    await append(STREAM, 1);
    await seal();
  });

  test.each<[string, string, number]>([
    ['its time', `update ledger_seal set sealed_at = now() where site_id = ${SITE} and number = 2`, 2],
    ['its hash', `update ledger_seal set hash = sha256('x') where site_id = ${SITE} and number = 3`, 3],
    ['what it says of a stream', `update ledger_seal_entry set hash = sha256('x') where ${HERE} and number = 2`, 2],
    ['a stream taken out', `delete from ledger_seal_entry where site_id = ${SITE} and number = 1 and stream = 'access/a'`, 1],
    ['a stream put in', `insert into ledger_seal_entry values (${SITE}, 2, 'access/c', 1, sha256('x'))`, 2],
    [
      'the whole seal',
      `delete from ledger_seal_entry where site_id = ${SITE} and number = 2; delete from ledger_seal where site_id = ${SITE} and number = 2`,
      2,
    ],
    [
      'the last seal',
      `delete from ledger_seal_entry where site_id = ${SITE} and number = 3; delete from ledger_seal where site_id = ${SITE} and number = 3`,
      3,
    ],
    ['all seals', `delete from ledger_seal_entry where site_id = ${SITE}; delete from ledger_seal where site_id = ${SITE}`, 1],
  ])('%s', async (_why, sql, number) => {
    await plant(sql);
    expect(await breaks()).toEqual([sealBreak(number)]);
  });

  test('a seal that was noted elsewhere tells of a ledger rewritten whole, seals and all', async () => {
    const { witness } = (await verify()) ?? {};
    if (witness === undefined) throw new Error('no seal');
    await plant(`delete from ledger_seal_entry where site_id = ${SITE}; delete from ledger_seal where site_id = ${SITE};
      update ledger_head set sealed_seq = 0 where site_id = ${SITE}`);
    await seal();
    expect(await breaks()).toEqual([]);
    expect(await breaks(witness)).toEqual([sealBreak(3)]);
    expect(await breaks({ ...witness, number: 1 })).toEqual([sealBreak(1)]);
  });
});

test('whatever single event is changed, taken away, put in or changed over, it is named, sealed or not', async () => {
  const deed = fc.record({
    kind: fc.constantFrom('change' as const, 'remove' as const, 'insert' as const, 'swap' as const),
    seq: fc.integer({ min: 1, max: 6 }),
    other: fc.integer({ min: 1, max: 6 }),
    sealed: fc.boolean(),
  });
  await fc.assert(
    fc
      .asyncProperty(deed, async ({ kind, seq, other, sealed }) => {
        fc.pre(kind !== 'swap' || seq < other);
        if (sealed) await seal();
        const [sql, found]: [string, Found] = {
          change: [`update ledger_event set body = body || '{"reason":"x"}' where ${HERE} and seq = ${seq}`, at('changed', seq)],
          remove: [remove(seq), at('removed', seq)],
          insert: [insertAt(seq, `sha256('x')`), at('inserted', seq)],
          swap: [swap(seq, other), { what: 'reordered', stream: STREAM, seq, was: other }],
        }[kind] as [string, Found];
        await plant(sql);
        expect(await breaks()).toEqual([found]);
      })
      .beforeEach(async (before) => {
        await before();
        await fresh();
      }),
    { numRuns: 40 },
  );
});
