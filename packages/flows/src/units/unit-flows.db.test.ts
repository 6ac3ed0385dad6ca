import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { readStream, staffMemberOn } from '@gongkai/store';
import type { Person, Role, Scope } from '@gongkai/staff';
import type { Acting } from '../people/acting.ts';
import { addStaff } from '../people/add-staff.ts';
import { appointStaff } from '../people/appoint-staff.ts';
import { leaveStaff } from '../people/leave-staff.ts';
import { listStaff } from '../people/list-staff.ts';
import { relieveStaff } from '../people/relieve-staff.ts';
import { suspendStaff } from '../people/suspend-staff.ts';
import { transferStaff } from '../people/transfer-staff.ts';
import { createPasswords } from '../sign-in/passwords.ts';
import { foundSite, type FoundedSite } from '../sites/found-site.ts';
import { closeUnit } from './close-unit.ts';
import { describeUnit } from './describe-unit.ts';
import { findSiteUnit } from './find-site-unit.ts';
import { foundUnit } from './found-unit.ts';
import { listUnits } from './list-units.ts';
import { mergeUnits } from './merge-units.ts';
import { moveUnit } from './move-unit.ts';
import { renameUnit } from './rename-unit.ts';

const day = (text: string) => plainDate(`2025-${text}`);
const now = new Date('2025-03-03T01:00:00Z');
const passwords = createPasswords({ memoryCost: 8, timeCost: 1, parallelism: 1 });

let database: TestDatabase;
let founded: FoundedSite;
let machine: Acting;
const units = new Map<string, string>();
const staff = new Map<string, string>();
const idOf = (name: string) => units.get(name) ?? staff.get(name) ?? 'nobody';

beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  const done = await foundSite(
    { db: database.db, passwords },
    {
      name: '沭阳县人民政府',
      kind: 'government',
      on: day('01-06'),
      now,
      administrators: {
        systemAdmin: { name: '赵敏', signInName: 'zhaomin' },
        securityAdmin: { name: '钱勇', signInName: 'qianyong' },
        auditAdmin: { name: '孙丽', signInName: 'sunli' },
      },
    },
  );
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  founded = done.value;
  units.set('gov', founded.unit);
  machine = { site: founded.site, person: undefined, actor: 'system/test', now, today: day('03-03') };
  for (const [key, name, kind, parent] of [
    ['edu', '沭阳县教育局', 'department', 'gov'],
    ['sport', '沭阳县体育局', 'department', 'gov'],
    ['pool', '沭阳县游泳馆', 'authorized', 'sport'],
    ['town', '庙头镇人民政府', 'town', 'gov'],
  ] as const) {
    const made = await foundUnit(database.db, machine, { on: day('01-06'), kind, name, parent: idOf(parent) });
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    units.set(key, made.value);
  }
  for (const [key, name, unit] of [
    ['li', '李秀英', 'sport'],
    ['zhou', '周杰', 'pool'],
    ['wu', '吴刚', 'edu'],
  ] as const) {
    const made = await addStaff({ db: database.db, passwords }, machine, {
      on: day('01-06'),
      name,
      signInName: key,
      unit: idOf(unit),
      phone: '0527-83591234',
    });
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    staff.set(key, made.value.staff);
  }
});
afterAll(() => database.drop());

const acting = (role: Role, unit = 'gov', scope: Scope = 'site', id = 'me'): Acting => {
  const person: Person = {
    id,
    unit: idOf(unit),
    appointments: [{ role, unit: idOf(unit), scope }],
    state: 'active',
    secondFactor: true,
  };
  return { ...machine, person, actor: `staff/${id}` };
};
const admin = () => acting('systemAdmin');
const security = () => acting('securityAdmin', 'gov', 'site', founded.administrators.securityAdmin.staff);
const codeOf = (done: { ok: true } | { ok: false; failure: { code: string } }) => (done.ok ? 'done' : done.failure.code);

describe('what may be done, and by whom', () => {
  test('whoever runs a department reaches its units only', async () => {
    const local = acting('systemAdmin', 'sport', 'ownAndBelow');
    const rename = (unit: string, name: string) => renameUnit(database.db, local, { unit: idOf(unit), on: day('02-01'), name });
    expect(codeOf(await rename('pool', '沭阳县体育馆'))).toBe('done');
    expect(codeOf(await rename('edu', '沭阳县文教局'))).toBe('permission.outside-scope');
    expect(codeOf(await moveUnit(database.db, local, { unit: idOf('pool'), on: day('02-01'), parent: idOf('edu') }))).toBe(
      'permission.outside-scope',
    );
    expect(
      codeOf(
        await foundUnit(database.db, local, {
          on: day('02-01'),
          kind: 'authorized',
          name: '沭阳县训练基地',
          parent: idOf('gov'),
        }),
      ),
    ).toBe('permission.outside-scope');
  });

  test('a handler changes no unit, and lists them all', async () => {
    const handler = acting('handler', 'edu', 'ownUnit');
    expect(codeOf(await renameUnit(database.db, handler, { unit: idOf('edu'), on: day('02-01'), name: '沭阳县文教局' }))).toBe(
      'permission.no-role',
    );
    const listed = await listUnits(database.db, handler, { on: day('03-03'), closed: false });
    expect(listed.ok && listed.value.map(({ name }) => name)).toEqual([
      '沭阳县人民政府',
      '庙头镇人民政府',
      '沭阳县体育局',
      '沭阳县体育馆',
      '沭阳县教育局',
    ]);
  });

  test('rights are granted by the security administrator alone, and not wider than his own', async () => {
    const appointment = { role: 'handler', unit: idOf('edu'), scope: 'ownUnit' } as const;
    const appoint = (who: Acting, of = appointment as { role: Role; unit: string; scope: Scope }) =>
      appointStaff(database.db, who, { staff: idOf('wu'), on: day('02-01'), appointment: of });
    expect(codeOf(await appoint(admin()))).toBe('permission.no-role');
    const local = acting('securityAdmin', 'edu', 'ownAndBelow');
    expect(codeOf(await appoint(local, { ...appointment, scope: 'site' }))).toBe('appointment.wider-than-own');
    expect(codeOf(await appoint(local))).toBe('done');
    expect(codeOf(await appoint(security(), { role: 'auditAdmin', unit: idOf('gov'), scope: 'site' }))).toBe(
      'appointment.administrator-and-business',
    );
  });

  test('people are listed as far as one may see', async () => {
    const list = async (who: Acting) => {
      const done = await listStaff(database.db, who, { on: day('03-03') });
      return done.ok ? done.value.staff.map(({ name }) => name).toSorted() : done.failure.code;
    };
    expect(await list(acting('disclosureHead', 'sport', 'ownAndBelow'))).toEqual(['周杰', '李秀英']);
    expect(await list(acting('handler', 'sport', 'ownAndBelow'))).toBe('permission.no-role');
    expect(await list(machine)).toHaveLength(6);
  });
});

describe('the three administrators', () => {
  test('each has an account that is entered once', () => {
    const passwordsOf = Object.values(founded.administrators).map(({ oneTime }) => oneTime.password);
    expect(new Set(passwordsOf).size).toBe(3);
  });

  test('the last of each stays', async () => {
    const { systemAdmin } = founded.administrators;
    const relieve = { staff: systemAdmin.staff, on: day('03-03'), role: 'systemAdmin', unit: idOf('gov') } as const;
    expect(codeOf(await relieveStaff(database.db, security(), relieve))).toBe('appointment.last-administrator');
    expect(codeOf(await suspendStaff(database.db, security(), relieve))).toBe('appointment.last-administrator');
    expect(codeOf(await leaveStaff(database.db, machine, relieve))).toBe('appointment.last-administrator');
  });

  test('two who would leave at once: one stays', async () => {
    const second = await addStaff({ db: database.db, passwords }, machine, {
      on: day('01-06'),
      name: '郑洁',
      signInName: 'zhengjie',
      unit: idOf('gov'),
    });
    if (!second.ok) throw new Error(second.failure.code);
    const appointment = { role: 'systemAdmin', unit: idOf('gov'), scope: 'site' } as const;
    expect(
      codeOf(await appointStaff(database.db, security(), { staff: second.value.staff, on: day('01-06'), appointment })),
    ).toBe('done');
    const leaving = [founded.administrators.systemAdmin.staff, second.value.staff].map((each) =>
      leaveStaff(database.db, machine, { staff: each, on: day('03-03') }),
    );
    expect((await Promise.all(leaving)).map(codeOf).toSorted()).toEqual(['appointment.last-administrator', 'done']);
  });

  test('a second site with the name, or one person in two offices, is not founded, and nothing is left of it', async () => {
    const one = { name: '赵敏', signInName: 'zhaomin' };
    const ask = { name: '沭阳县人民政府', kind: 'government', on: day('01-06'), now } as const;
    const other = { ...one, signInName: 'other' };
    const three = { systemAdmin: one, securityAdmin: other, auditAdmin: { ...one, signInName: 'third' } };
    const found = (said: object) => foundSite({ db: database.db, passwords }, { ...ask, administrators: three, ...said });
    expect(codeOf(await found({}))).toBe('site.name-taken');
    expect(codeOf(await found({ name: '泗阳县人民政府', administrators: { ...three, auditAdmin: one } }))).toBe(
      'site.administrators-same',
    );
    expect(
      codeOf(
        await found({ name: '泗阳县人民政府', administrators: { ...three, auditAdmin: { name: '=1', signInName: 'third' } } }),
      ),
    ).toBe('staff.name-unusable');
    expect((await database.run('select name from site where id > 0')).rows).toEqual([{ name: '沭阳县人民政府' }]);
  });
});

test('a sign-in name belongs to one person, however it is written', async () => {
  const again = (signInName: string) =>
    addStaff({ db: database.db, passwords }, machine, { on: day('01-06'), name: '李四', signInName, unit: idOf('edu') });
  expect(codeOf(await again('ＬＩ'))).toBe('account.name-taken');
  const { rows } = await database.run("select count(*)::int as count from staff_member where name = '李四'");
  expect(rows).toEqual([{ count: 0 }]);
});

test('what is transferred loses what it held in the old unit', async () => {
  const done = await transferStaff(database.db, admin(), { staff: idOf('wu'), on: day('02-15'), unit: idOf('town') });
  expect(codeOf(done)).toBe('done');
  expect((await staffMemberOn(database.db, founded.site, idOf('wu'), day('02-14')))?.appointments).toHaveLength(1);
  expect(await staffMemberOn(database.db, founded.site, idOf('wu'), day('02-15'))).toMatchObject({
    unit: idOf('town'),
    appointments: [],
  });
});

test('a unit with people is not closed', async () => {
  expect(codeOf(await closeUnit(database.db, admin(), { unit: idOf('pool'), on: day('04-01') }))).toBe('unit.has-people');
});

test('a merger takes people, appointments and units along, and the old name stays for the old days', async () => {
  const appointment = { role: 'handler', unit: idOf('sport'), scope: 'ownAndBelow' } as const;
  await appointStaff(database.db, security(), { staff: idOf('li'), on: day('02-01'), appointment });
  const done = await mergeUnits(database.db, admin(), { unit: idOf('sport'), into: idOf('edu'), on: day('04-01') });
  expect(codeOf(done)).toBe('done');
  await renameUnit(database.db, admin(), { unit: idOf('edu'), on: day('04-01'), name: '沭阳县教育体育局' });
  expect(await staffMemberOn(database.db, founded.site, idOf('li'), day('03-31'))).toMatchObject({ unit: idOf('sport') });
  expect(await staffMemberOn(database.db, founded.site, idOf('li'), day('04-01'))).toMatchObject({
    unit: idOf('edu'),
    appointments: [{ role: 'handler', unit: idOf('edu'), scope: 'ownAndBelow' }],
  });
  const pool = async (on: string) => {
    const found = await findSiteUnit(database.db, admin(), { unit: idOf('pool'), on: day(on) });
    return found.ok ? found.value.above.map(({ name }) => name) : found.failure.code;
  };
  expect(await pool('03-31')).toEqual(['沭阳县体育局', '沭阳县人民政府']);
  expect(await pool('04-01')).toEqual(['沭阳县教育体育局', '沭阳县人民政府']);
  const sport = await findSiteUnit(database.db, admin(), { unit: idOf('sport'), on: day('05-01') });
  expect(sport).toMatchObject({ ok: true, value: { unit: { name: '沭阳县体育局', state: 'closed', successor: idOf('edu') } } });
});

test('the head of the disclosure office keeps the contact block, and the remedy follows the kind', async () => {
  const head = acting('disclosureHead', 'town', 'ownUnit');
  const change = { address: '沭阳县庙头镇人民路1号', hours: '工作日8:30—12:00，14:00—17:30', phone: '0527-83710001' };
  expect(codeOf(await describeUnit(database.db, head, { unit: idOf('town'), on: day('03-01'), change }))).toBe('done');
  const found = await findSiteUnit(database.db, head, { unit: idOf('town'), on: day('03-03') });
  expect(found).toMatchObject({
    ok: true,
    value: {
      unit: { described: change },
      remedy: { reviewBody: { names: ['沭阳县人民政府'] }, court: { names: ['沭阳县人民法院'] } },
    },
  });
  expect(codeOf(await describeUnit(database.db, head, { unit: idOf('edu'), on: day('03-01'), change }))).toBe(
    'permission.outside-scope',
  );
});

test('changes at once go one after the other, and none is lost', async () => {
  const names = Array.from({ length: 6 }, (_, at) => ({ on: day(`06-0${at + 1}`), name: `庙头镇第${at}政府` }));
  const done = await Promise.all(names.map((each) => renameUnit(database.db, admin(), { unit: idOf('town'), ...each })));
  expect(done.map(codeOf)).toEqual(names.map(() => 'done'));
  const events = await readStream(database.db, founded.site, `unit/${idOf('town')}`);
  expect(events.filter(({ type }) => type === 'unit.renamed')).toHaveLength(6);
});
