import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { transact } from '@gongkai/store';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import type { Acting } from '../people/acting.ts';
import { addStaff } from '../people/add-staff.ts';
import { leaveStaff } from '../people/leave-staff.ts';
import { resetPassword } from '../people/reset-password.ts';
import { resetSecondFactor } from '../people/reset-second-factor.ts';
import { setSingleSignOn } from '../people/set-single-sign-on.ts';
import { foundSite, type FoundedSite } from '../sites/found-site.ts';
import { changePassword } from './change-password.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { createPasswords } from './passwords.ts';
import { recordCredential } from './record.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { signInSecrets } from './secrets.ts';
import { setUpSecondFactor } from './set-up-second-factor.ts';
import { signIn } from './sign-in.ts';
import { codeAt } from './time-codes.ts';
import type { SignedIn } from './who.ts';

const NOW = new Date('2026-03-02T01:30:00Z');
const PASSWORD = 'Kestrel7-violin';
const HOME = { address: '203.0.113.9', userAgent: 'a stranger’s text', device: 'known' };
const AWAY = { ...HOME, device: undefined };
const passwords = createPasswords({ memoryCost: 8, timeCost: 1, parallelism: 1 });
const key = randomBytes(32);
const secrets = signInSecrets({ current: 'test', secret: () => key });

let database: TestDatabase;
let founded: FoundedSite;
let machine: Acting;
let person: { readonly staff: string; readonly signInName: string; readonly oneTime: string };
let turn = 0;
const deps = () => ({ db: database.db, secrets, passwords });
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  const administrators = {
    systemAdmin: { name: '赵敏', signInName: 'zhaomin' },
    securityAdmin: { name: '钱勇', signInName: 'qianyong' },
    auditAdmin: { name: '孙丽', signInName: 'sunli' },
  };
  const on = plainDate('2026-01-05');
  const found = { name: '沭阳县人民政府', kind: 'government', on, now: NOW, administrators } as const;
  founded = orThrow(await foundSite({ db: database.db, passwords }, found));
  machine = { site: founded.site, person: undefined, actor: 'system/test', now: NOW, today: plainDate('2026-03-02') };
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.run('delete from outbox_message; delete from sign_in_failure');
  turn += 1;
  person = await join({ email: 'wang.fang@example.gov.cn' });
  await database.run('delete from outbox_message');
});

function orThrow<T>(done: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown }): T {
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}

async function join(reach: { readonly email?: string }, signInName = `wangfang${turn}`) {
  const ask = { on: machine.today, name: '王芳', signInName, unit: founded.unit, ...reach };
  const { staff, oneTime } = orThrow(await addStaff({ db: database.db, passwords }, machine, ask));
  return { staff, signInName, oneTime: oneTime.password };
}

type Queued = { readonly template: string; readonly recipient: string; readonly fields: object; readonly urgent: boolean };
const queued = async (): Promise<readonly Queued[]> =>
  (await database.run('select template, recipient, fields, urgent from outbox_message order by queued_at, id')).rows as Queued[];
const templates = async () => (await queued()).map(({ template }) => template);

const enter = (password: string, visitor: typeof HOME | typeof AWAY = HOME) =>
  signIn(deps(), { site: founded.site, name: person.signInName, password, visitor, now: NOW });
/** Signed in in his own browser, with a password of his own. */
async function ready(): Promise<SignedIn> {
  const { who } = orThrow(await enter(person.oneTime));
  orThrow(await changePassword(deps(), who, { current: person.oneTime, next: PASSWORD, visitor: HOME, now: NOW }));
  const again = orThrow(await enter(PASSWORD));
  await database.run('delete from outbox_message');
  return again.who;
}

test('whoever gets an account is told by mail what he is called, and no password', async () => {
  const { oneTime, signInName } = await join({ email: 'li.wei@example.gov.cn' }, `liwei${turn}`);
  const fields = { government: '沭阳县人民政府', name: '王芳', signInName };
  expect(await queued()).toEqual([{ template: 'account.invited', recipient: 'li.wei@example.gov.cn', fields, urgent: false }]);
  expect(JSON.stringify(await queued())).not.toContain(oneTime);
});

describe('its owner is told of', () => {
  const told = { government: '沭阳县人民政府', name: '王芳', at: '2026-03-02 09:30' };
  const mail = (template: string, fields: object = told) => ({
    template,
    recipient: 'wang.fang@example.gov.cn',
    fields,
    urgent: true,
  });

  test('another password, and not of one that was refused', async () => {
    const who = await ready();
    const change = (current: string, next: string) => changePassword(deps(), who, { current, next, visitor: HOME, now: NOW });
    expect(await change('guess', 'Tanghe-58-daqiao')).toMatchObject({ ok: false });
    expect(await change(PASSWORD, 'short')).toMatchObject({ ok: false });
    expect(await queued()).toEqual([]);
    orThrow(await change(PASSWORD, 'Tanghe-58-daqiao'));
    expect(await queued()).toEqual([mail('account.password-changed')]);
  });

  test('a password that an administrator has reset', async () => {
    orThrow(await resetPassword({ db: database.db, passwords }, machine, { staff: person.staff }));
    expect(await queued()).toEqual([mail('account.password-reset')]);
  });

  test('a second factor set up, taken away, reset', async () => {
    const visitor = HOME;
    const setUp = async (who: SignedIn, now: Date) => {
      const { secret } = orThrow(await setUpSecondFactor(deps(), who, { password: PASSWORD, issuer: '公开', visitor, now }));
      const raised = orThrow(await confirmSecondFactor(deps(), who, { code: codeAt(secret, now), visitor, now }));
      return { secret, who: { ...who, session: raised.session } };
    };
    const reset = async () => orThrow(await resetSecondFactor(database.db, machine, { staff: person.staff }));
    const own = await setUp(await ready(), NOW);
    const now = new Date(NOW.getTime() + 60_000);
    const both = { password: PASSWORD, code: codeAt(own.secret, now), visitor, now };
    orThrow(await removeSecondFactor(deps(), own.who, both));
    expect(await templates()).toEqual(['account.second-factor-set', 'account.second-factor-removed']);
    // Nothing to reset, nothing to tell.
    await reset();
    expect(await templates()).toHaveLength(2);
    await setUp(orThrow(await enter(PASSWORD)).who, now);
    await reset();
    expect((await templates()).slice(2)).toEqual(['account.second-factor-set', 'account.second-factor-reset']);
  });

  test('single sign-on that names him, or does so no longer', async () => {
    const set = (externalId: string | null) =>
      setSingleSignOn(database.db, machine, { staff: person.staff, externalId, issuer: 'https://sso.gov.example/' });
    orThrow(await set(`N-${turn}`));
    orThrow(await set(`N-${turn}`));
    orThrow(await set(null));
    expect(await templates()).toEqual(['account.single-sign-on-linked', 'account.single-sign-on-unlinked']);
  });

  test('a browser in which he has not signed in before, by its address and not by what it calls itself', async () => {
    await ready();
    orThrow(await enter(PASSWORD, HOME));
    expect(await queued()).toEqual([]);
    orThrow(await enter(PASSWORD, AWAY));
    expect(await queued()).toEqual([mail('account.new-browser', { ...told, address: '203.0.113.9' })]);
  });

  test('every twentieth failure, wherever they come from', async () => {
    for (let place = 0; place < 41; place += 1) await enter('guess', { ...AWAY, address: `198.51.100.${place}` });
    expect(await queued()).toEqual([mail('account.being-tried'), mail('account.being-tried')]);
  });
});

test('what did not happen is not told: the mail goes with the event', async () => {
  const where = { site: founded.site, staff: person.staff, now: NOW, by: 'system/test' } as const;
  const undone = transact(database.db, async (tx) => {
    await recordCredential(tx, where, { kind: 'password', change: 'reset' });
    throw new Error('the password was not kept');
  });
  await expect(undone).rejects.toThrow('not kept');
  expect(await queued()).toEqual([]);
});

test('who has no address on record, or has left, is told nothing, and nothing else is different', async () => {
  const silent = await join({}, `zhoujie${turn}`);
  orThrow(await resetPassword({ db: database.db, passwords }, machine, { staff: silent.staff }));
  orThrow(await leaveStaff(database.db, machine, { staff: person.staff, on: machine.today }));
  for (let place = 0; place < 20; place += 1) await enter('guess', { ...AWAY, address: `198.51.100.${place}` });
  expect(await queued()).toEqual([]);
});
