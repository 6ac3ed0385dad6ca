import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { plainDate, type Result } from '@gongkai/kernel';
import type { Person } from '@gongkai/staff';
import { readSheet, writeSheets } from '@gongkai/files';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { siteUnitOn, staffMemberOn } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { exportStaff } from '../people/export-staff.ts';
import { importStaff, rehearseStaffImport, type StaffSheetRow } from '../people/import-staff.ts';
import { createPasswords } from '../sign-in/passwords.ts';
import { loadDemonstrationCity } from '../sites/load-demonstration-city.ts';
import { exportUnits } from './export-units.ts';
import { importUnits, rehearseUnitImport } from './import-units.ts';
import { digestOf, type UnitSheetRow } from './sheet-rows.ts';

const founding = plainDate('2025-01-06');
const on = plainDate('2025-03-03');
const now = new Date('2025-03-03T01:00:00Z');
const passwords = createPasswords({ memoryCost: 8, timeCost: 1, parallelism: 1 });

let database: TestDatabase;
let acting: Acting;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  const city = await loadDemonstrationCity({ db: database.db, passwords }, { units: 60, people: 70, on: founding, now });
  if (!city.ok) throw new Error(JSON.stringify(city.failure));
  acting = { site: city.value.site, person: undefined, actor: 'system/test', now, today: on };
});
afterAll(() => database.drop());

function have<T>(done: Result<T>): T {
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}
const units = async () => have(await exportUnits(database.db, acting, { on }));
const take = (rows: readonly UnitSheetRow[]) => importUnits(database.db, acting, { on, rows });
const takePeople = (rows: readonly StaffSheetRow[]) => importStaff({ db: database.db, passwords }, acting, { on, rows });
const eventCount = async () =>
  (await database.run("select count(*)::int as events from ledger_event where kind <> 'access'")).rows as unknown[];
const wrongOf = (done: Result<unknown>) =>
  done.ok || !('rows' in done.failure)
    ? done
    : (done.failure.rows as readonly { row: number; field: string; failure: { code: string } }[]).map(
        ({ row, field, failure }) => `${row} ${field} ${failure.code}`,
      );

const added = (row: number, name: string, said: Partial<UnitSheetRow> = {}): UnitSheetRow => ({
  row,
  name,
  kind: 'department',
  parent: '淮安市人民政府',
  described: {},
  ...said,
});

describe('units', () => {
  test('what was taken out changes nothing when it is taken in again', async () => {
    const before = await eventCount();
    expect(await take(await units())).toEqual({ ok: true, value: { founded: 0, described: 0, same: 60, changes: [] } });
    expect(await eventCount()).toEqual(before);
  });

  test('new ones are founded in any order, those that are there described anew from the day on', async () => {
    const [root, first] = await units();
    if (!root || !first) throw new Error('no units');
    const done = await take([
      added(2, '淮安市档案馆阅览室', { kind: 'authorized', parent: '淮安市档案局' }),
      added(3, '淮安市档案局', { described: { phone: '0517-83600000' } }),
      { ...first, row: 4, described: { phone: '0517-83611111' } },
      { ...root, row: 5 },
    ]);
    expect(done).toMatchObject({ ok: true, value: { founded: 2, described: 1, same: 1 } });
    const { rows } = await database.run(`select unit_id from site_unit where name = '${first.name}' limit 1`);
    const unit = (rows as { unit_id: string }[])[0]?.unit_id ?? '';
    expect((await siteUnitOn(database.db, acting.site, unit, on))?.described.phone).toBe('0517-83611111');
    expect((await siteUnitOn(database.db, acting.site, unit, founding))?.described).toMatchObject(first.described);
  });

  test('one wrong cell, and nothing is taken in; all that are wrong are named', async () => {
    const before = await eventCount();
    const [root, first, second] = await units();
    if (!root || !first || !second) throw new Error('no units');
    const done = await take([
      added(2, '淮安市地震局'),
      added(3, '淮安市地震局'),
      added(4, '淮安市气象局', { parent: '淮阴市人民政府' }),
      added(5, '淮安市粮食局', { described: { code: '11320800DEM00001X1' } }),
      added(6, '淮安市林业局', { described: { phone: '打给我' } }),
      added(7, '淮安市渔业局', { described: { code: String(first.described.code) } }),
      { ...first, row: 8, kind: 'town' },
      { ...second, row: 9, described: { code: String(first.described.code) } },
      { ...root, row: 10, parent: first.name },
    ]);
    expect(wrongOf(done)).toEqual([
      '3 name import.row-twice',
      '4 parent import.parent-unknown',
      '5 code unit.code-wrong',
      '6 phone unit.description-unusable',
      '7 code unit.code-taken',
      '8 kind import.differs',
      '9 code unit.code-taken',
      '10 parent import.differs',
    ]);
    expect(await eventCount()).toEqual(before);
  });

  test('a rehearsal says what would be otherwise and changes nothing; what was agreed to is what is made', async () => {
    const before = await eventCount();
    const [, first] = await units();
    if (!first) throw new Error('no units');
    const rows = [
      added(2, '淮安市园林绿化局', { shortName: '园林局', described: { phone: '0517-83600009' } }),
      { ...first, row: 3, described: { phone: '0517-83622222', vertical: true } },
    ];
    const rehearsed = have(await rehearseUnitImport(database.db, acting, { on, rows }));
    expect(rehearsed).toEqual({
      founded: 1,
      described: 1,
      same: 0,
      changes: [
        {
          row: 2,
          name: '淮安市园林绿化局',
          what: 'new',
          fields: [
            { field: 'shortName', before: null, after: '园林局' },
            { field: 'kind', before: null, after: 'department' },
            { field: 'parent', before: null, after: '淮安市人民政府' },
            { field: 'phone', before: null, after: '0517-83600009' },
          ],
        },
        {
          row: 3,
          name: first.name,
          what: 'changed',
          fields: [
            { field: 'phone', before: first.described.phone, after: '0517-83622222' },
            { field: 'vertical', before: null, after: true },
          ],
        },
      ],
    });
    expect(await eventCount()).toEqual(before);
    const agreed = digestOf(rehearsed.changes);
    const other = [...rows, added(4, '淮安市殡葬管理处')];
    expect(await importUnits(database.db, acting, { on, rows: other, agreed })).toEqual({
      ok: false,
      failure: { code: 'import.not-as-agreed' },
    });
    expect(await eventCount()).toEqual(before);
    expect(have(await importUnits(database.db, acting, { on, rows, agreed })).changes).toEqual(rehearsed.changes);
    expect(
      wrongOf(await rehearseUnitImport(database.db, acting, { on, rows: [added(2, '淮安市气象局', { parent: '无' })] })),
    ).toEqual(['2 parent import.parent-unknown']);
  });

  test('only the whole site’s system administrator takes a list in', async () => {
    const person: Person = {
      id: 'me',
      unit: 'x',
      appointments: [{ role: 'openGovernmentOffice', unit: 'x', scope: 'site' }],
      state: 'active',
      secondFactor: true,
    };
    expect(await importUnits(database.db, { ...acting, person }, { on, rows: [] })).toMatchObject({
      failure: { code: 'permission.no-role' },
    });
    expect((await exportUnits(database.db, { ...acting, person }, { on })).ok).toBe(true);
    const local = { ...person, appointments: [{ role: 'systemAdmin' as const, unit: 'x', scope: 'ownAndBelow' as const }] };
    expect(await exportUnits(database.db, { ...acting, person: local }, { on })).toEqual({ ok: true, value: [] });
  });
});

describe('people', () => {
  const person = (row: number, signInName: string, said: Partial<StaffSheetRow> = {}): StaffSheetRow => ({
    row,
    name: '戴安',
    signInName,
    unit: '淮安市财政局',
    ...said,
  });

  test('what was taken out changes nothing when it is taken in again', async () => {
    const before = await eventCount();
    const { people, roles } = have(await exportStaff(database.db, acting, { on }));
    expect(roles.length).toBeGreaterThan(60);
    const done = have(await takePeople(people));
    expect([done.added, done.described, done.same]).toEqual([[], 0, people.length]);
    expect(await eventCount()).toEqual(before);
  });

  test('new people get accounts, and those that are there are described anew', async () => {
    const done = have(await takePeople([person(2, 'daian', { phone: '0517-83600001' })]));
    expect(done).toMatchObject({ added: [{ signInName: 'daian' }], described: 0 });
    const again = have(await takePeople([person(2, 'DaiAn', { title: '科长' })]));
    expect(again).toMatchObject({ added: [], described: 1 });
    const member = await staffMemberOn(database.db, acting.site, done.added[0]?.staff ?? '', on);
    expect(member).toMatchObject({ title: '科长' });
    expect(member).not.toHaveProperty('phone');
  });

  test('a rehearsal makes no account and no password, and says the same as the import after it', async () => {
    const before = await eventCount();
    const rows = [person(2, 'rehearsed', { title: '科员' }), person(3, 'DaiAn', { title: '处长', phone: '0517-83600007' })];
    const rehearsed = have(await rehearseStaffImport(database.db, acting, { on, rows }));
    expect(rehearsed.changes).toEqual([
      {
        row: 2,
        name: '戴安',
        what: 'new',
        fields: [
          { field: 'signInName', before: null, after: 'rehearsed' },
          { field: 'title', before: null, after: '科员' },
          { field: 'unit', before: null, after: '淮安市财政局' },
        ],
      },
      {
        row: 3,
        name: '戴安',
        what: 'changed',
        fields: [
          { field: 'title', before: '科长', after: '处长' },
          { field: 'phone', before: null, after: '0517-83600007' },
        ],
      },
    ]);
    expect(rehearsed.added.map(({ oneTime }) => oneTime.password)).toEqual(['']);
    expect(await eventCount()).toEqual(before);
    const agreed = digestOf(rehearsed.changes);
    const done = have(await importStaff({ db: database.db, passwords }, acting, { on, rows, agreed }));
    expect(done.changes).toEqual(rehearsed.changes);
    // It has been done: agreed to once is not agreed to twice.
    expect(await importStaff({ db: database.db, passwords }, acting, { on, rows, agreed })).toMatchObject({
      failure: { code: 'import.not-as-agreed' },
    });
  });

  test('one wrong row, and nobody is taken in', async () => {
    const before = await eventCount();
    const done = await takePeople([
      person(2, 'newone'),
      person(3, 'newone'),
      person(4, 'other', { unit: '淮安市铁路局' }),
      person(5, '=1+1'),
      person(6, 'third', { name: '=甲' }),
      person(7, 'fourth', { email: 'nowhere' }),
      person(8, 'daian', { name: '戴平' }),
      person(9, 'daian', { unit: '淮安市民政局' }),
    ]);
    expect(wrongOf(done)).toEqual([
      '3 signInName account.name-taken',
      '4 unit import.unit-unknown',
      '5 signInName staff.sign-in-name-unusable',
      '6 name staff.name-unusable',
      '7 email staff.description-unusable',
      '8 name import.differs',
      '9 unit import.differs',
    ]);
    expect(await eventCount()).toEqual(before);
    expect((await database.run("select count(*)::int as count from account where sign_in_key = 'newone'")).rows).toEqual([
      { count: 0 },
    ]);
  });
});

test('a sheet of a city goes out and comes in as a file', async () => {
  const rows = (await units()).map(({ name, parent }) => [name, parent]);
  const columns = [{ head: '名称', needed: true }, { head: '上级单位' }];
  const read = await readSheet(await writeSheets([{ name: '单位', columns, rows }]), columns);
  expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(rows);
});
