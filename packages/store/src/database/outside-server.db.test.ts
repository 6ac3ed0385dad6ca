import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { connect } from './database.ts';
import { openOutside } from './outside-server.ts';
import { isReachable } from './transact.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

test('a server that is there, new enough and ours to change is taken', async () => {
  const opened = await openOutside(database.url('owner'));
  expect(opened.ok).toBe(true);
  if (!opened.ok) return;
  const db = connect(opened.value);
  expect(await isReachable(db)).toBe(true);
  await db.destroy();
});

test.each([
  ['a text that is no address', 'nonsense'],
  ['another database', 'mysql://localhost/gongkai'],
])('%s is no DATABASE_URL', async (_why, url) => {
  expect(await openOutside(url)).toEqual({ ok: false, failure: { code: 'database.bad-url' } });
});

test('nobody there: the host is named, the password is not', async () => {
  const refused = await openOutside('postgresql://clerk:s3cret@127.0.0.1:1/gongkai');
  expect(refused).toMatchObject({ failure: { code: 'database.unreachable', params: { host: '127.0.0.1:1' } } });
  expect(JSON.stringify(refused)).not.toContain('s3cret');
});

test('something there that is no PostgreSQL', async () => {
  const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
  await new Promise((settle) => web.once('listening', settle));
  const { port } = web.address() as { port: number };
  expect(await openOutside(`postgresql://127.0.0.1:${port}/gongkai`)).toMatchObject({
    failure: { code: 'database.unreachable' },
  });
  web.close();
});

test('a database that is not there', async () => {
  const url = database.url('owner').replace(/test_\w+/, 'nowhere');
  expect(await openOutside(url)).toMatchObject({
    failure: { code: 'database.refused', params: { reason: expect.stringContaining('nowhere') } },
  });
});

test('a user who may make no tables', async () => {
  expect(await openOutside(database.url('app'))).toMatchObject({ failure: { code: 'database.no-rights' } });
});

test.each([
  ['too old a server', 'server_version_num', '140012', { code: 'database.too-old', params: { found: 14, needed: 15 } }],
  ['another encoding', 'server_encoding', 'LATIN1', { code: 'database.not-utf8', params: { found: 'LATIN1' } }],
])('%s', async (_why, setting, value, failure) => {
  // No such server is at hand: one is played by a function that stands before the system's in the search path.
  const shown = `create schema played; create function played.current_setting(name text) returns text language sql as $$
    select case name when '${setting}' then '${value}' else pg_catalog.current_setting(name) end $$`;
  await database.run(shown);
  const url = `${database.url('owner')}&options=${encodeURIComponent('-c search_path=played,pg_catalog,public')}`;
  expect(await openOutside(url)).toMatchObject({ failure });
  await database.run('drop schema played cascade');
});
