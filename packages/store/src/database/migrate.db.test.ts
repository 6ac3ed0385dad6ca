import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { readMigrations, type Migration } from './migration-files.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await makeTestDatabase(inject('postgres'), 'empty');
});
afterEach(() => database.drop());

const step = (number: number, sql: string): Migration => ({ number, name: `000${number}-do-it.sql`, sql, sha256: sql });
const owner = () => database.config('owner');

test('brings an empty database up to date, and the second time finds nothing to do', async () => {
  const all = readMigrations();
  expect(await migrate(owner())).toEqual({ ok: true, value: all.map(({ name }) => name) });
  expect(await migrate(owner())).toEqual({ ok: true, value: [] });
});

test('applies only what is new', async () => {
  const first = step(1, 'create table a (n integer)');
  await migrate(owner(), [first]);
  expect(await migrate(owner(), [first, step(2, 'create table b (n integer)')])).toEqual({ ok: true, value: ['0002-do-it.sql'] });
});

test('programs that start at once apply each file once', async () => {
  const steps = [step(1, 'create table a (n integer); insert into a values (1)'), step(2, 'insert into a values (2)')];
  const all = await Promise.all(Array.from({ length: 5 }, () => migrate(owner(), steps)));
  expect(all.flatMap((done) => (done.ok ? done.value : ['refused'])).toSorted()).toEqual(['0001-do-it.sql', '0002-do-it.sql']);
  expect((await database.run('select n from a order by n')).rows).toEqual([{ n: 1 }, { n: 2 }]);
});

test('a file that fails leaves nothing of itself, and all before it', async () => {
  const good = step(1, 'create table a (n integer)');
  const bad = step(2, 'create table b (n integer); insert into nowhere values (1)');
  await expect(migrate(owner(), [good, bad])).rejects.toThrow('0002-do-it.sql');
  expect((await database.run(`select tablename from pg_tables where schemaname = 'public' order by 1`)).rows).toEqual([
    { tablename: 'a' },
    { tablename: 'schema_migration' },
  ]);
});

test('refuses a schema that a newer program has made', async () => {
  await migrate(owner(), [step(1, 'select 1'), step(2, 'select 2')]);
  expect(await migrate(owner(), [step(1, 'select 1')])).toEqual({
    ok: false,
    failure: { code: 'schema.newer', params: { found: 2, known: 1 } },
  });
});

test('refuses a file that was changed after it had been applied', async () => {
  await migrate(owner(), [step(1, 'select 1')]);
  expect(await migrate(owner(), [step(1, 'select 2')])).toEqual({
    ok: false,
    failure: { code: 'schema.changed', params: { name: '0001-do-it.sql' } },
  });
});
