import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { StaffEvent, UnitEvent } from '@gongkai/staff';
import { transact } from '../database/transact.ts';
import { appendEvents } from '../ledger/append-events.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { otherAdministrators, personOn, staffMemberOn, staffOn, staffTiedTo } from './staff-member.ts';

const site = 1;
const day = (text: string) => plainDate(`2025-${text}`);
const now = new Date(0);

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run("insert into site (id, name) values (1, '沭阳县人民政府')");
  const unit = (id: string, body: Extract<UnitEvent, { type: 'unit.founded' }>['body']) =>
    transact(database.db, (tx) =>
      appendEvents(tx, { site, stream: `unit/${id}`, seen: 0, actor: 'system/test', now }, [
        { type: 'unit.founded', on: day('01-01'), body },
      ]),
    );
  await unit('gov', { kind: 'government', name: '沭阳县人民政府' });
  await unit('edu', { kind: 'department', name: '沭阳县教育局', parent: 'gov' });
  await unit('school', { kind: 'authorized', name: '沭阳县教研室', parent: 'edu' });
  const joined = (name: string, signInName: string, at: string): StaffEvent => ({
    type: 'staff.joined',
    on: day('01-06'),
    body: { name, signInName, unit: at },
  });
  await append('li', joined('李秀英', 'lixy', 'edu'));
  await append('li', { type: 'staff.appointed', on: day('02-01'), body: { role: 'handler', unit: 'edu', scope: 'ownAndBelow' } });
  await append('li', { type: 'staff.described', on: day('03-01'), body: { phone: '0527-83591234', title: '科员' } });
  await append('li', { type: 'staff.appointed', on: day('04-01'), body: { role: 'reviewer', unit: 'edu', scope: 'ownUnit' } });
  await append('li', { type: 'staff.relieved', on: day('05-01'), body: { role: 'handler', unit: 'edu' } });
  await append('wang', joined('王伟_50%', 'wangwei', 'school'));
  await append('zhao', joined('赵敏', 'zhaomin', 'gov'));
  await append('zhao', { type: 'staff.appointed', on: day('01-06'), body: { role: 'systemAdmin', unit: 'gov', scope: 'site' } });
  await append('zhao', { type: 'staff.suspended', on: day('06-01'), body: {} });
  await append('zhao', { type: 'staff.resumed', on: day('07-01'), body: {} });
});
afterAll(() => database.drop());

async function append(staff: string, event: StaffEvent) {
  await transact(database.db, (tx) =>
    appendEvents(tx, { site, stream: `staff/${staff}`, seen: 'end', actor: 'system/test', now }, [event]),
  );
}

test.each([
  ['01-31', [], undefined],
  ['02-01', ['handler'], undefined],
  ['03-15', ['handler'], '0527-83591234'],
  ['04-01', ['handler', 'reviewer'], '0527-83591234'],
  ['05-01', ['reviewer'], '0527-83591234'],
])('on %s she holds %j', async (on, roles, phone) => {
  const member = await staffMemberOn(database.db, site, 'li', day(on));
  expect(member?.appointments.map(({ role }) => role)).toEqual(roles);
  expect(member?.phone).toBe(phone);
});

test('before she joined there is nobody', async () => {
  expect(await staffMemberOn(database.db, site, 'li', day('01-05'))).toBeUndefined();
  expect(await personOn(database.db, site, 'nobody', day('02-01'), { secondFactor: false })).toBeUndefined();
});

test('an appointment that outlasts other changes is one row', async () => {
  const { rows } = await database.run(
    "select role, from_day::text, until_day::text from staff_appointment where staff_id = 'li' order by from_day",
  );
  expect(rows).toEqual([
    { role: 'handler', from_day: '2025-02-01', until_day: '2025-05-01' },
    { role: 'reviewer', from_day: '2025-04-01', until_day: null },
  ]);
});

test('signing in is kept and shapes no row', async () => {
  const before = (await database.run('select xmin::text, * from staff_member order by 1')).rows as unknown[];
  await append('li', { type: 'staff.signedIn', on: day('05-02'), body: { method: 'password', secondFactor: false } });
  expect((await database.run('select xmin::text, * from staff_member order by 1')).rows).toEqual(before);
});

test('a list holds what lies within the appointments, and pages', async () => {
  const list = async (said: Partial<Parameters<typeof staffOn>[3]>) =>
    (await staffOn(database.db, site, day('05-01'), { appointments: [], states: ['active'], most: 10, ...said })).map(
      ({ id }) => id,
    );
  const edu = { role: 'disclosureHead' as const, unit: 'edu' };
  expect(await list({})).toEqual([]);
  expect(await list({ appointments: [{ ...edu, scope: 'ownUnit' }] })).toEqual(['li']);
  expect((await list({ appointments: [{ ...edu, scope: 'ownAndBelow' }] })).toSorted()).toEqual(['li', 'wang']);
  const whole = [{ ...edu, scope: 'site' as const }];
  const all = await list({ appointments: whole });
  expect(all.toSorted()).toEqual(['li', 'wang', 'zhao']);
  expect(await list({ appointments: whole, role: 'reviewer' })).toEqual(['li']);
  expect(await list({ appointments: whole, text: '_50%' })).toEqual(['wang']);
  expect(await list({ appointments: whole, text: 'ZHAO' })).toEqual(['zhao']);
  const [one] = await staffOn(database.db, site, day('05-01'), { appointments: whole, states: ['active'], most: 1 });
  expect(await list({ appointments: whole, after: { name: one?.name ?? '', id: one?.id ?? '' } })).toEqual(all.slice(1));
});

test('other administrators count while they can act', async () => {
  const times = await transact(database.db, (tx) => otherAdministrators(tx, site, 'li'));
  const running = times.systemAdmin.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  expect(running).toEqual([{ from: '2025-01-06', until: '2025-06-01' }, { from: '2025-07-01' }]);
  expect((await transact(database.db, (tx) => otherAdministrators(tx, site, 'zhao'))).systemAdmin).toEqual([]);
});

test('who is tied to a unit', async () => {
  expect(await staffTiedTo(database.db, site, 'edu', day('01-01'))).toEqual(['li']);
  expect(await staffTiedTo(database.db, site, 'gov', day('01-01'))).toEqual(['zhao']);
  expect(await staffTiedTo(database.db, site, 'nowhere', day('01-01'))).toEqual([]);
});
