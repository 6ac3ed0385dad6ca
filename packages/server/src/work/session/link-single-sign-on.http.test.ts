import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { singleSignOnStage } from '../../testing/single-sign-on-stage.ts';
import { codeOf, PASSWORD, stage, type Browser } from '../../testing/two-processes.ts';

let database: TestDatabase;
type Stand = Awaited<ReturnType<typeof singleSignOnStage>>;
let stand: Stand;
let staff: Stand['staff'];
let provider: Stand['provider'];
let made: Stand['made'];
let comeBack: Stand['comeBack'];
let comeIn: Stand['comeIn'];
let link: Stand['link'];
let credentialsOf: Stand['credentialsOf'];
let again: Stand['again'];
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  stand = await singleSignOnStage(database);
  ({ staff, provider, made, comeBack, comeIn, link, credentialsOf, again } = stand);
});
afterAll(async () => {
  await stand.close();
  await database.drop();
});
beforeEach(() => staff.begin());

describe('linking oneself', () => {
  const ask = async (browser: Browser, password = PASSWORD) => browser.post('/account/single-sign-on', { password });
  /** In a browser of the process that knows the provider. */
  const ready = async (id: string, signInName: string) => {
    const theirs = await staff.ready(id, signInName);
    const browser = again(made.browser(), theirs.cookies);
    await browser.get('/session');
    return browser;
  };
  const addressOf = (answer: Awaited<ReturnType<typeof ask>>) => answer.json<{ address: string }>().address;

  test('takes the password and a fresh sign-in there, is in the ledger, and opens the door from then on', async () => {
    const browser = await ready('s1', 'wangfang');
    expect(codeOf(await ask(browser, 'guess'))).toBe('account.password-wrong');
    const question = addressOf(await ask(browser));
    expect(new URL(question).searchParams.get('prompt')).toBe('login');
    expect(await comeBack(browser, await provider.walk(question, '1001'))).toBe('/work/account?done=linked');
    expect((await browser.get('/account')).json()).toMatchObject({ singleSignOn: true });
    expect(await credentialsOf('s1')).toEqual([[`staff/${staff.own('s1')}`, 'set']]);
    const elsewhere = made.browser();
    expect(await comeIn(elsewhere, '1001')).toBe('/work/');
    expect(await stage(elsewhere)).toBe('open');
  });

  test('is undone with the password; whoever came in that way is signed out, and comes in that way no more', async () => {
    const browser = await ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    const elsewhere = made.browser();
    await comeIn(elsewhere, '1001');
    expect(codeOf(await browser.delete('/account/single-sign-on', { password: 'guess' }))).toBe('account.password-wrong');
    expect((await browser.delete('/account/single-sign-on', { password: PASSWORD })).statusCode).toBe(204);
    expect([await stage(browser), await stage(elsewhere)]).toEqual(['open', undefined]);
    expect(await comeIn(elsewhere, '1001')).toBe('/work/?refused=sign-in.not-linked');
    expect(await credentialsOf('s1')).toEqual([[`staff/${staff.own('s1')}`, 'removed']]);
  });

  test('who has no password has no other way in, and keeps this one', async () => {
    const browser = await ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    await database.run(`update account set password_hash = null where staff_id = '${staff.own('s1')}'`);
    expect(codeOf(await browser.delete('/account/single-sign-on', { password: PASSWORD }))).toBe('account.single-sign-on-needed');
  });

  test('what is somebody’s is not linked to another', async () => {
    await ready('s2', 'liwei');
    await link('s2', 'N-1001');
    const browser = await ready('s1', 'wangfang');
    const back = await provider.walk(addressOf(await ask(browser)), '1001');
    expect(await comeBack(browser, back)).toBe('/work/account?refused=account.external-id-taken');
    expect(await credentialsOf('s1')).toEqual([]);
  });

  test('happens in the session that asked: whoever has signed in there meanwhile gets nothing, and signs in nobody', async () => {
    const browser = await ready('s1', 'wangfang');
    const back = await provider.walk(addressOf(await ask(browser)), '1001');
    await staff.ready('s2', 'liwei');
    await browser.signIn('liwei', PASSWORD);
    expect(await comeBack(browser, back)).toBe('/work/account?refused=session.none');
    expect([await credentialsOf('s1'), await credentialsOf('s2')]).toEqual([[], []]);
    expect((await browser.get('/session')).json()).toMatchObject({ person: { signInName: 'liwei' } });
  });

  test('an answer to the question of coming in links nothing', async () => {
    const browser = await ready('s1', 'wangfang');
    expect(await comeIn(browser, '1001')).toBe('/work/?refused=sign-in.not-linked');
    expect(await credentialsOf('s1')).toEqual([]);
    // And he is still signed in as he was.
    expect(await stage(browser)).toBe('open');
  });
});

describe('the security administrator', () => {
  test('says what the provider calls somebody; another id, or none, ends his sessions; each is in the ledger', async () => {
    const admin = await staff.ready('a1', 'qianyong', { appointments: [{ role: 'securityAdmin', unit: 'root', scope: 'site' }] });
    await staff.enrol(admin);
    const security = again(made.browser(), admin.cookies);
    await security.get('/session');
    await staff.ready('s1', 'wangfang');
    const set = (externalId: string | null) => security.put(`/staff/${staff.own('s1')}/single-sign-on`, { externalId });
    expect((await set('N-1001')).statusCode).toBe(204);
    const browser = made.browser();
    expect(await comeIn(browser, '1001')).toBe('/work/');
    expect((await set('N-1002')).statusCode).toBe(204);
    expect(await stage(browser)).toBeUndefined();
    expect(await comeIn(browser, '1001')).toBe('/work/?refused=sign-in.not-linked');
    expect((await set(null)).statusCode).toBe(204);
    expect(await comeIn(browser, '1002')).toBe('/work/?refused=sign-in.not-linked');
    const by = `staff/${staff.own('a1')}`;
    expect(await credentialsOf('s1')).toEqual([
      [by, 'set'],
      [by, 'set'],
      [by, 'removed'],
    ]);
    // Where there is no provider nobody can have been named by one.
    const here = again(staff.made.browser(), security.cookies);
    await here.get('/session');
    expect(codeOf(await here.put(`/staff/${staff.own('s1')}/single-sign-on`, { externalId: 'N-1001' }))).toBe(
      'sign-in.no-provider',
    );
  });
});
