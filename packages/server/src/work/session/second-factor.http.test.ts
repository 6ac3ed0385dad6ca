import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { codeAt } from '@gongkai/flows';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { codeOf, PASSWORD, stage, twoProcesses } from '../../testing/two-processes.ts';

let database: TestDatabase;
let staff: Awaited<ReturnType<typeof twoProcesses>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  staff = await twoProcesses(database);
});
afterAll(async () => {
  await staff.close();
  await database.drop();
});
beforeEach(() => staff.begin());

describe('the second factor', () => {
  const admin = { appointments: [{ role: 'systemAdmin', unit: 'root', scope: 'site' }] } as const;

  test('an administrator without one can do nothing but set one up', async () => {
    const browser = await staff.ready('s1', 'admin', admin);
    expect(await stage(browser)).toBe('second-factor-setup');
    expect(codeOf(await browser.get('/account/sessions'))).toBe('session.second-factor-setup-first');
    const proposed = await browser.post('/account/second-factor', { password: PASSWORD });
    expect(proposed.json<{ address: string }>().address).toMatch(/^otpauth:\/\/totp\/.*secret=/);
    expect(proposed.json<{ picture: string }>().picture).toMatch(/^<svg/);
    await staff.enrol(browser);
    expect(await stage(browser)).toBe('open');
    const refused = await browser.delete('/account/second-factor', { password: PASSWORD, code: '000000' });
    expect(codeOf(refused)).toBe('account.second-factor-needed');
  });

  test('is asked at every sign-in, and no code twice', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    const { secret } = await staff.enrol(browser);
    const next = staff.made.browser();
    expect((await next.signIn('wangfang', PASSWORD)).json()).toMatchObject({ stage: 'second-factor', verbs: [] });
    expect(codeOf(await next.get('/account'))).toBe('session.second-factor-first');
    // The code that confirmed the app is used.
    expect(codeOf(await next.post('/session/second-factor', { code: codeAt(secret, staff.made.now()) }))).toBe(
      'sign-in.code-refused',
    );
    staff.made.pass(1);
    const code = codeAt(secret, staff.made.now());
    const both = await Promise.all([
      next.post('/session/second-factor', { code }),
      (async () => {
        const third = staff.made.browser();
        await third.signIn('wangfang', PASSWORD);
        return third.post('/session/second-factor', { code });
      })(),
    ]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
  });

  test('has to come soon after the password', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    const { secret } = await staff.enrol(browser);
    const next = staff.made.browser();
    await next.signIn('wangfang', PASSWORD);
    staff.made.pass(11);
    expect(codeOf(await next.post('/session/second-factor', { code: codeAt(secret, staff.made.now()) }))).toBe('session.none');
  });

  test('codes cannot be guessed in turn', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    await staff.enrol(browser);
    const thief = staff.made.browser();
    await thief.signIn('wangfang', PASSWORD, { remoteAddress: '203.0.113.12' });
    const codes = [];
    for (let guess = 0; guess < 8; guess += 1)
      codes.push(codeOf(await thief.post('/session/second-factor', { code: '000000' }, { remoteAddress: '203.0.113.12' })));
    expect(codes.filter((code) => code === 'sign-in.code-refused').length).toBe(5);
    expect(codes.at(-1)).toBe('sign-in.wait');
    // Another sign-in does not give another five.
    const again = staff.made.browser();
    await again.signIn('wangfang', PASSWORD, { remoteAddress: '203.0.113.12' });
    expect(codeOf(await again.post('/session/second-factor', { code: '000000' }, { remoteAddress: '203.0.113.12' }))).toBe(
      'sign-in.wait',
    );
  });

  test('a recovery code stands in for a lost telephone, once', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    const { secret, codes } = await staff.enrol(browser);
    const [code = ''] = codes;
    const next = staff.made.browser();
    await next.signIn('wangfang', PASSWORD);
    expect((await next.post('/session/second-factor', { code: code.toLowerCase().replaceAll('-', ' ') })).statusCode).toBe(200);
    expect((await next.get('/account')).json()).toMatchObject({ recoveryCodesLeft: 9 });
    const last = staff.made.browser();
    await last.signIn('wangfang', PASSWORD);
    expect(codeOf(await last.post('/session/second-factor', { code }))).toBe('sign-in.code-refused');
    staff.made.pass(1);
    const renewed = await next.post('/account/recovery-codes', { code: codeAt(secret, staff.made.now()) });
    expect(renewed.json<{ recoveryCodes: string[] }>().recoveryCodes.length).toBe(10);
    expect(codeOf(await last.post('/session/second-factor', { code: codes[1] ?? '' }))).toBe('sign-in.code-refused');
  });

  test('setting it up ends the other sessions, which have shown none; a session left open cannot set it up', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    const elsewhere = staff.made.browser();
    await elsewhere.signIn('wangfang', PASSWORD);
    expect(codeOf(await browser.post('/account/second-factor', { password: 'guess' }))).toBe('account.password-wrong');
    await staff.enrol(browser);
    expect(await stage(elsewhere)).toBeUndefined();
  });

  test('of a row copied to another person opens nothing', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    const { secret } = await staff.enrol(browser);
    await staff.ready('s2', 'liwei');
    await database.run(`update account a set totp_sealed = b.totp_sealed, totp_confirmed_at = b.totp_confirmed_at
      from account b where a.staff_id = '${staff.own('s2')}' and b.staff_id = '${staff.own('s1')}'`);
    const thief = staff.made.browser();
    await thief.signIn('liwei', PASSWORD);
    staff.made.pass(1);
    expect((await thief.post('/session/second-factor', { code: codeAt(secret, staff.made.now()) })).statusCode).toBe(500);
  });
});
