import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { transact } from '../database/transact.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { countRequest, readCount, takeBackCount } from '../limits/request-count.ts';
import {
  accountNamed,
  accountOfExternalId,
  findAccount,
  insertAccount,
  setExternalId,
  signInKey,
  type ExternalId,
} from './account.ts';
import { earlierPasswords, replacePassword } from './password.ts';
import { confirmTotp, proposeTotp, removeTotp, replaceRecoveryCodes, useRecoveryCode, useTotpStep } from './second-factor.ts';
import { lockFailures, setFailures, sweepFailures } from './sign-in-failure.ts';

const site = 1;
const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 1, minute));
const hashOf = (text: string) => `$argon2id$${text}`;

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run("insert into site (id, name) values (1, '临江县')");
});
afterAll(() => database.drop());
beforeEach(() => database.run('delete from account; delete from sign_in_failure; delete from request_count'));

const open = (staff: string, signInName: string) =>
  transact(database.db, (tx) =>
    insertAccount(tx, site, {
      staff,
      signInName,
      passwordHash: hashOf('0'),
      passwordSetAt: at(0),
      mustChange: true,
      oneTimeUntil: at(60),
    }),
  );

test.each([
  ['wangfang', 'WangFang'],
  ['wangfang', 'ｗａｎｇ fang\u3000'],
  ['王芳', ' 王 芳'],
])('%s is also %s', (key, typed) => {
  expect(signInKey(typed)).toBe(key);
});

test('one sign-in name and one external id for one person', async () => {
  const known = (staff: string, external: ExternalId | null) =>
    transact(database.db, (tx) => setExternalId(tx, site, staff, external));
  const [ours, theirs] = [
    { issuer: 'https://sso.gov.example/', id: 'E1' },
    { issuer: 'https://other.example/', id: 'E1' },
  ];
  expect(await open('a', 'WangFang')).toEqual({ ok: true, value: undefined });
  expect(await open('b', 'wang fang')).toMatchObject({ ok: false, failure: { code: 'account.name-taken' } });
  expect(await open('b', 'liwei')).toMatchObject({ ok: true });
  expect(await known('a', ours)).toMatchObject({ ok: true });
  expect(await known('b', ours)).toMatchObject({ ok: false, failure: { code: 'account.external-id-taken' } });
  // The same id, given by another provider, is another person.
  expect(await accountOfExternalId(database.db, site, theirs)).toBeUndefined();
  expect(await known('b', theirs)).toMatchObject({ ok: true });
  expect(await accountOfExternalId(database.db, site, ours)).toMatchObject({ staff: 'a' });
  expect(await accountOfExternalId(database.db, site, theirs)).toMatchObject({ staff: 'b' });
  expect(await known('a', null)).toMatchObject({ ok: true });
  expect(await accountOfExternalId(database.db, site, ours)).toBeUndefined();
  expect(await accountNamed(database.db, site, 'WANGFANG')).toMatchObject({
    staff: 'a',
    mustChange: true,
    signInName: 'WangFang',
  });
  expect(await accountNamed(database.db, 0, 'wangfang')).toBeUndefined();
});

test('a new password puts the old one among the earlier ones, of which only the last stay', async () => {
  await open('a', 'wangfang');
  for (const turn of [1, 2, 3, 4]) {
    await transact(database.db, (tx) =>
      replacePassword(tx, site, 'a', { hash: hashOf(String(turn)), at: at(turn), oneTimeUntil: null }, 2),
    );
  }
  expect(await earlierPasswords(database.db, site, 'a', 9)).toEqual([hashOf('3'), hashOf('2')]);
  expect(await findAccount(database.db, site, 'a')).toMatchObject({ passwordHash: hashOf('4'), mustChange: false });
});

describe('the second factor', () => {
  test('a code of a time step is used once, and none before it', async () => {
    await open('a', 'wangfang');
    await transact(database.db, async (tx) => {
      expect(await proposeTotp(tx, site, 'a', Buffer.from('sealed'))).toBe(true);
      await confirmTotp(tx, site, 'a', at(1), 100);
      expect(await proposeTotp(tx, site, 'a', Buffer.from('another'))).toBe(false);
      expect(await useTotpStep(tx, site, 'a', 100)).toBe(false);
      expect(await useTotpStep(tx, site, 'a', 99)).toBe(false);
    });
    const both = await Promise.all([1, 2].map(() => transact(database.db, (tx) => useTotpStep(tx, site, 'a', 101))));
    expect(both.toSorted()).toEqual([false, true]);
  });

  test('a recovery code is used once; taking the factor away takes the codes', async () => {
    await open('a', 'wangfang');
    await transact(database.db, (tx) => replaceRecoveryCodes(tx, site, 'a', [Buffer.from('x'), Buffer.from('y')]));
    const use = (code: string) => transact(database.db, (tx) => useRecoveryCode(tx, site, 'a', Buffer.from(code)));
    expect([await use('x'), await use('x')]).toEqual([true, false]);
    await transact(database.db, (tx) => removeTotp(tx, site, 'a'));
    expect(await use('y')).toBe(false);
  });
});

test('counts of failures wait for each other, and old ones are swept', async () => {
  const fail = () =>
    transact(database.db, async (tx) => {
      const { failures } = await lockFailures(tx, site, { bucket: 'wangfang' }, at(0));
      await setFailures(tx, site, 'wangfang', { failures: failures + 1, lastAt: at(failures) });
    });
  await Promise.all([1, 2, 3, 4, 5].map(fail));
  const count = await transact(database.db, (tx) => lockFailures(tx, site, { bucket: 'wangfang' }, at(9)));
  expect(count).toEqual({ failures: 5, lastAt: at(4) });
  await sweepFailures(database.db, site, at(4), 10);
  expect((await database.run('select bucket from sign_in_failure')).rowCount).toBe(1);
  await sweepFailures(database.db, site, at(5), 10);
  expect((await database.run('select bucket from sign_in_failure')).rowCount).toBe(0);
});

describe('requests of one visitor', () => {
  test('are counted together however many ask at once, and anew in the next window', async () => {
    const counts = await Promise.all(Array.from({ length: 20 }, () => countRequest(database.db, 0, 'visitor', 60_000)));
    expect(counts.map(({ hits }) => hits).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(counts.every(({ millisecondsLeft }) => millisecondsLeft <= 60_000)).toBe(true);
    await database.run("update request_count set window_ends = now() - interval '1 s'");
    expect(await countRequest(database.db, 0, 'visitor', 60_000)).toMatchObject({ hits: 1 });
  });

  test('are taken back one by one, and never below none', async () => {
    const count = async () => (await countRequest(database.db, 0, 'taken back', 60_000)).hits;
    expect([await count(), await count()]).toEqual([1, 2]);
    for (let n = 0; n < 4; n += 1) await takeBackCount(database.db, 0, 'taken back');
    await takeBackCount(database.db, 0, 'nobody');
    expect(await readCount(database.db, 0, 'taken back')).toMatchObject({ hits: 0 });
    expect(await count()).toBe(1);
    await database.run("update request_count set window_ends = now() - interval '1 s'");
    expect(await readCount(database.db, 0, 'taken back')).toMatchObject({ hits: 0 });
    await countRequest(database.db, 0, 'another', 60_000);
  });

  test('of whom nothing is heard any more leave nothing behind', async () => {
    for (const visitor of ['a', 'b', 'c', 'd', 'e']) await countRequest(database.db, 0, visitor, 60_000);
    await database.run("update request_count set window_ends = now() - interval '1 s'");
    await countRequest(database.db, 0, 'f', 60_000);
    await countRequest(database.db, 0, 'g', 60_000);
    expect((await database.run('select bucket from request_count order by 1')).rows).toEqual([{ bucket: 'f' }, { bucket: 'g' }]);
  });
});
