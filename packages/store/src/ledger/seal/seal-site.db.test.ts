import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { transact } from '../../index.ts';
import { makeTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { appendEvents, verifyLedger } from '../index.ts';
import { SEAL_SIZE, sealSite, sitesToSeal } from './seal-site.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) select n, 'site ' || n from generate_series(1, 4) n`);
});
afterAll(() => database.drop());

const NOW = new Date('2026-11-22T08:30:00.123Z');
const append = (site: number, stream: string, meanwhile: () => Promise<unknown> = () => Promise.resolve()) =>
  transact(database.db, async (tx) => {
    const place = { site, stream: `access/${stream}`, seen: 'end', actor: 'public', now: NOW } as const;
    const body = { subject: 'request/1', data: 'file' } as const;
    const added = await appendEvents(tx, place, [{ type: 'access.viewed', on: plainDate('2026-11-22'), body }]);
    await meanwhile();
    return added;
  });
const sound = async (site: number) => (await verifyLedger(database.db, { site })).map(({ seals, broken }) => [seals, broken]);

test('a site is to be sealed while it has events that no seal stands for', async () => {
  expect(await sitesToSeal(database.db)).toEqual([]);
  await append(2, 'a');
  await append(1, 'a');
  expect(await sitesToSeal(database.db)).toEqual([1, 2]);
  expect(await sealSite(database.db, 1, NOW)).toBe(1);
  expect(await sitesToSeal(database.db)).toEqual([2]);
});

test('a stream that is being written to is left for the next seal, and its writer is not kept waiting', async () => {
  await append(3, 'quiet');
  await append(3, 'busy');
  await append(3, 'busy', async () => {
    expect(await sealSite(database.db, 3, NOW)).toBe(1);
  });
  expect(await sealSite(database.db, 3, NOW)).toBe(1);
  expect(await sound(3)).toEqual([[2, 0]]);
});

test('of programs that seal at once each seal is made once', async () => {
  for (let n = 0; n < 20; n += 1) await append(2, `once.${n}`);
  const sealed = await Promise.all(Array.from({ length: 5 }, () => sealSite(database.db, 2, NOW)));
  expect(sealed.reduce((sum, n) => sum + n, 0)).toBe(21);
  expect((await sound(2))[0]?.[1]).toBe(0);
});

test('more streams than one seal holds make several', async () => {
  const many = SEAL_SIZE + 5;
  await database.run(
    `insert into ledger_head (site_id, stream, seq, hash) select 4, 'access/' || n, 1, sha256('') from generate_series(1, ${many}) n`,
  );
  expect(await sealSite(database.db, 4, NOW)).toBe(many);
  const { rows } = await database.run('select number, entries from ledger_seal where site_id = 4 order by number');
  expect(rows).toEqual([
    { number: 1, entries: SEAL_SIZE },
    { number: 2, entries: 5 },
  ]);
});

test.each(['ledger_seal', 'ledger_seal_entry'])('nobody rewrites %s', async (table) => {
  const { rows } = await database.run(
    `select has_table_privilege('gongkai_app', '${table}', 'update') or has_table_privilege('gongkai_app', '${table}', 'delete')
         or has_table_privilege('gongkai_app', '${table}', 'truncate') as may`,
  );
  expect(rows).toEqual([{ may: false }]);
  for (const deed of [`update ${table} set number = number`, `delete from ${table}`, `truncate ${table} cascade`])
    await expect(database.run(deed)).rejects.toThrow('the ledger is only added to');
});
