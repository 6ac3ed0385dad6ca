import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { connect, type Db } from './database.ts';

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  db = connect({ ...database.config('app'), max: 1 });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const siteNamed = (id: number) => db.selectFrom('site').select('name').where('id', '=', id).executeTakeFirst();

test('a statement that comes again and again is prepared once, and answers as before', async () => {
  await database.run(`insert into site (id, name) values (1, '莱西市'), (2, '临江市')`);
  for (let n = 0; n < 8; n += 1) expect(await siteNamed(1 + (n % 2))).toEqual({ name: n % 2 === 0 ? '莱西市' : '临江市' });
  const prepared = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db);
  expect(prepared.rows).toEqual([{ statement: 'select "name" from "site" where "id" = $1' }]);
});

test('a column that another program adds meanwhile does not disturb it', async () => {
  const all = () => db.selectFrom('site').selectAll().where('id', '=', 1).executeTakeFirst();
  for (let n = 0; n < 5; n += 1) expect(await all()).toMatchObject({ name: '莱西市' });
  await database.run('alter table site add column added_meanwhile integer');
  expect(await all()).toMatchObject({ name: '莱西市' });
  expect(await siteNamed(1)).toEqual({ name: '莱西市' });
});
