import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrate } from './database/migrate.ts';
import { isAlive, readPostmasterFile } from './embedded/postmaster-file.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { openStoreBeside, type StoreBeside } from './open-store-beside.ts';
import { openStore } from './open-store.ts';
import { makeTestDatabase } from './testing/index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-beside-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pidOf = (data: string) => readPostmasterFile(join(data, 'postgres'))?.pid;
const sites = async ({ db }: StoreBeside) => (await db.selectFrom('site').select('id').execute()).length;

async function opened(ask: Parameters<typeof openStoreBeside>[0]): Promise<StoreBeside> {
  const store = await openStoreBeside(ask);
  if (!store.ok) throw new Error(JSON.stringify(store.failure));
  return store.value;
}

test('a folder without data is refused, and none are made', async () => {
  const data = join(folder, 'none');
  const refused = { ok: false, failure: { code: 'data.missing', params: { folder: data } } };
  expect(await openStoreBeside({ url: undefined, folder: data })).toEqual(refused);
  expect(await openStoreBeside({ url: undefined, folder: data })).toEqual(refused);
});

test('where no server runs one is started, and stopped again', async () => {
  const data = join(folder, 'quiet');
  const store = await opened({ url: undefined, folder: data, make: true });
  expect([store.how, await sites(store)]).toEqual(['started', 1]);
  const pid = pidOf(data) ?? 0;
  expect(isAlive(pid)).toBe(true);
  await store.close();
  expect(isAlive(pid)).toBe(false);
});

test('where a server runs it is joined, as each role, and goes on', async () => {
  const data = join(folder, 'busy');
  const server = await openStore({ url: undefined, folder: data });
  if (!server.ok) throw new Error(server.failure.code);
  const [one, other] = await Promise.all([
    opened({ url: undefined, folder: data }),
    opened({ url: undefined, folder: data, make: true }),
  ]);
  expect([one.how, await sites(one), other.how]).toEqual(['running', 1, 'running']);
  for (const [role, user] of [
    ['owner', 'gongkai_owner'],
    ['ruler', 'postgres'],
  ] as const) {
    const client = new pg.Client(one.as(role));
    await client.connect();
    expect((await client.query('select current_user as user')).rows).toEqual([{ user }]);
    await client.end();
  }
  await one.close();
  await other.close();
  expect(await server.value.db.selectFrom('site').select('id').execute()).toHaveLength(1);

  const client = new pg.Client(server.value.as('owner'));
  await client.connect();
  await client.query(`insert into schema_migration (number, name, sha256) values (9999, '9999-from-the-future.sql', '')`);
  expect(await openStoreBeside({ url: undefined, folder: data })).toMatchObject({ failure: { code: 'schema.newer' } });
  await client.query(
    'delete from schema_migration where number = 9999 or number = (select max(number) from schema_migration where number < 9999)',
  );
  expect(await openStoreBeside({ url: undefined, folder: data })).toMatchObject({ failure: { code: 'schema.older' } });
  await client.end();
  await server.value.close();
});

test('commands that come at once find one server between them', async () => {
  const data = join(folder, 'at-once');
  const ask = { url: undefined, folder: data, make: true };
  const stores = await Promise.all([opened(ask), opened(ask), opened(ask)]);
  expect(stores.map(({ how }) => how).toSorted()).toEqual(['running', 'running', 'started']);
  expect(await Promise.all(stores.map(sites))).toEqual([1, 1, 1]);
  for (const store of stores.toSorted((a, b) => a.how.localeCompare(b.how))) await store.close();
});

test('a server that listens on an address is joined with its password', async () => {
  const data = join(folder, 'loopback');
  const server = await startEmbedded(data, { transport: 'loopback' });
  if (!server.ok) throw new Error(server.failure.code);
  await migrate(server.value.as('owner'));
  const store = await opened({ url: undefined, folder: data });
  expect([store.how, await sites(store)]).toEqual(['running', 1]);
  await store.close();
  await server.value.stop();
});

test('an outside database is brought up to the program and used', async () => {
  const outside = await makeTestDatabase(inject('postgres'), 'empty');
  const store = await opened({ url: outside.url('owner'), folder: join(folder, 'unused') });
  expect([store.how, await sites(store)]).toEqual(['outside', 1]);
  await store.close();
  await outside.drop();
});
