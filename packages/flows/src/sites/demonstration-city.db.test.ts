import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { may, ROLES, type Role } from '@gongkai/staff';
import { accountNamed, loadUnitTree, personOn, rebuildProjections, siteUnitsOn, unitPath } from '@gongkai/store';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { createPasswords } from '../sign-in/passwords.ts';
import { loadDemonstrationCity, type DemonstrationCity } from './load-demonstration-city.ts';

const on = plainDate('2025-01-06');
const ask = { units: 90, people: 300, on, now: new Date('2025-01-06T01:00:00Z') };
const passwords = createPasswords({ memoryCost: 8, timeCost: 1, parallelism: 1 });

let database: TestDatabase;
let city: DemonstrationCity;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  const loaded = await loadDemonstrationCity({ db: database.db, passwords }, ask);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  city = loaded.value;
});
afterAll(() => database.drop());

test('holds what was asked for, everybody under a unit that hangs on the root', async () => {
  expect(city).toMatchObject({ name: '淮安市人民政府', units: 90, people: 303 });
  const units = await siteUnitsOn(database.db, city.site, on, { closed: true });
  expect(units).toHaveLength(90);
  const { rows } = await database.run(
    'select count(distinct staff_id)::int as people, count(distinct unit_id)::int as units from staff_member',
  );
  expect(rows).toEqual([{ people: 303, units: 90 }]);
  for (const { id } of units) expect((await unitPath(database.db, city.site, id, on)).at(-1)).toBe(units[0]?.id);
});

test('each role has somebody to sign in as, and his rights', async () => {
  expect(city.examples.map(({ role }) => role)).toEqual(ROLES);
  const personOf = async (role: Role) => {
    const signInName = city.examples.find((each) => each.role === role)?.signInName ?? '';
    const account = await accountNamed(database.db, city.site, signInName);
    expect(await passwords.matches(account?.passwordHash, city.password)).toBe(true);
    return personOn(database.db, city.site, account?.staff ?? '', on, { secondFactor: true });
  };
  const handler = await personOf('handler');
  const systemAdmin = await personOf('systemAdmin');
  if (!handler || !systemAdmin) throw new Error('nobody');
  const own = { unit: handler.unit, path: await unitPath(database.db, city.site, handler.unit, on) };
  expect(may(handler, 'case.handle', own)).toBeUndefined();
  expect(may(systemAdmin, 'case.read', own)?.code).toBe('permission.administrators-apart');
  expect(may(systemAdmin, 'unit.rename', { ...own, state: 'open' })).toBeUndefined();
});

test('a second time it is refused and changes nothing', async () => {
  const again = await loadDemonstrationCity({ db: database.db, passwords }, ask);
  expect(again).toMatchObject({ ok: false, failure: { code: 'site.name-taken' } });
  expect((await database.run('select count(*)::int as sites from site where id > 0')).rows).toEqual([{ sites: 1 }]);
});

test('made anew from the ledger, the rows are the same', async () => {
  const rows = async () =>
    Promise.all(
      ['site_unit', 'site_unit_place', 'site_unit_above', 'staff_member', 'staff_appointment'].map(
        async (table) => (await database.run(`select * from ${table} order by 1, 2, 3, 4, 5`)).rows as unknown[],
      ),
    );
  const before = await rows();
  await rebuildProjections(database.db, city.site);
  expect(await rows()).toEqual(before);
  expect((await loadUnitTree(database.db, city.site)).size).toBe(90);
});
