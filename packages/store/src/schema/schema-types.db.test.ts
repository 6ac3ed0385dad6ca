import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { describeSchema } from './describe-schema.ts';
import { SCHEMA_TYPES } from './write-schema-types.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  client = new pg.Client(database.config('owner'));
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test('the types kept are those of the schema that the migrations make', async () => {
  expect(await describeSchema(client)).toBe(await readFile(SCHEMA_TYPES, 'utf8'));
});

test('the program may use every table but the ledger of migrations, and change none', async () => {
  const { rows } = await client.query<{ table: string; reads: boolean; makes: boolean }>(
    `select tablename as table, has_table_privilege('gongkai_app', tablename, 'select') as reads,
            has_schema_privilege('gongkai_app', 'public', 'create') as makes
     from pg_tables where schemaname = 'public' order by tablename`,
  );
  expect(rows.filter(({ reads }) => !reads).map(({ table }) => table)).toEqual(['schema_migration']);
  expect(rows.every(({ makes }) => !makes)).toBe(true);
});

test('the site leads every primary key', async () => {
  const { rows } = await client.query<{ table: string; first: string }>(
    `select c.relname as table, a.attname as first from pg_constraint p
     join pg_class c on c.oid = p.conrelid
     join pg_attribute a on a.attrelid = p.conrelid and a.attnum = p.conkey[1]
     where p.contype = 'p' and c.relnamespace = 'public'::regnamespace and c.relname not in ('site', 'schema_migration') order by 1`,
  );
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter(({ first }) => first !== 'site_id')).toEqual([]);
});
