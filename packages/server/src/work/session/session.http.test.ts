import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { accountFor, SITE, testKeys, workApp, type WorkApp } from '../../testing/work-app.ts';
import type { StaffMember } from '@gongkai/flows';

let database: TestDatabase;
let made: WorkApp;
const members = new Map<string, StaffMember>();
const keys = testKeys();
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (${SITE}, '临江县')`);
  made = await workApp(database.db, { members, keys });
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
});
beforeEach(() => database.run('delete from account; delete from sign_in_failure; delete from request_count'));

const member = (id: string, said: Partial<StaffMember> = {}): StaffMember => {
  const made: StaffMember = {
    id,
    name: '王芳',
    unit: 'u1',
    appointments: [{ role: 'handler', unit: 'u1', scope: 'ownUnit' }],
    state: 'active',
    ...said,
  };
  members.set(id, made);
  return made;
};

test('nobody is signed in', async () => {
  const browser = made.browser();
  expect((await browser.get('/session')).json()).toEqual({ signedIn: false });
  expect((await browser.delete('/session')).json()).toMatchObject({ code: 'session.none' });
});

test('a one-time password opens a session that first asks for another password', async () => {
  member('s1');
  const password = await accountFor(database.db, 's1', 'wangfang', made.now());
  const browser = made.browser();
  expect((await browser.signIn('wangfang', 'wrong')).statusCode).toBe(401);
  const answer = await browser.signIn('WangFang', password);
  expect(answer.json()).toMatchObject({ signedIn: true, stage: 'password-change', verbs: [] });
});
