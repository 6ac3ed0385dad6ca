import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { prepareQuery } from './prepare-query.ts';
import { transact } from './transact.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (1, '莱西市')`);
});
afterAll(() => database.drop());

type Prefix = { readonly site_id: number; readonly unit_id: string; readonly kind: string; readonly prefix: string };

const putPrefix = prepareQuery((db, row: Prefix) =>
  db
    .insertInto('number_prefix')
    .values(row)
    .onConflict((conflict) => conflict.constraint('number_prefix_pk').doUpdateSet({ prefix: row.prefix })),
);
const prefixOf = (unit: string, prefix: string): Prefix => ({ site_id: 1, unit_id: unit, kind: 'letter', prefix });

test('the values of each call come into the statement, built once', async () => {
  let built = 0;
  const unitsWith = prepareQuery((db, { prefixes, after }: { readonly prefixes: readonly string[]; readonly after: string }) => {
    built += 1;
    return db
      .selectFrom('number_prefix')
      .select('unit_id')
      .where(sql<boolean>`prefix = any (${prefixes})`)
      .where('unit_id', '>', after)
      .orderBy('unit_id');
  });
  for (const [unit, prefix] of Object.entries({ a: '莱公开', b: '津公开', c: '鞍公开' }))
    await putPrefix(database.db, prefixOf(unit, prefix));
  const found = async (prefixes: readonly string[], after: string) => {
    const { rows } = await unitsWith(database.db, { prefixes, after });
    return rows.map(({ unit_id }) => unit_id);
  };
  expect(await found(['莱公开', '鞍公开'], '')).toEqual(['a', 'c']);
  expect(await found(['津公开'], '')).toEqual(['b']);
  expect(await found(['莱公开', '鞍公开'], 'a')).toEqual(['c']);
  expect(await found([], '')).toEqual([]);
  expect(built).toBe(1);
});

test('it takes part in a transaction, and says how many rows it changed', async () => {
  await transact(database.db, async (tx) => {
    const put = await putPrefix(tx, prefixOf('d', '灵公开'));
    expect(put.numAffectedRows).toBe(1n);
    return { ok: false };
  });
  const there = async () =>
    (await database.db.selectFrom('number_prefix').select('prefix').where('unit_id', '=', 'd').executeTakeFirst())?.prefix;
  expect(await there()).toBeUndefined();
  await putPrefix(database.db, prefixOf('d', '灵公开'));
  await putPrefix(database.db, prefixOf('d', '贺公开'));
  expect(await there()).toBe('贺公开');
});
