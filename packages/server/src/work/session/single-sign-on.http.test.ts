import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { startProvider } from '../../testing/oidc-provider.ts';
import { codeOf, stage, twoProcesses } from '../../testing/two-processes.ts';
import { SITE, workApp, type WorkApp } from '../../testing/work-app.ts';
import { CALLBACK } from './single-sign-on.ts';

const OWN = 'http://127.0.0.1:8080';

let database: TestDatabase;
let staff: Awaited<ReturnType<typeof twoProcesses>>;
let provider: Awaited<ReturnType<typeof startProvider>>;
let made: WorkApp;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  staff = await twoProcesses(database);
  provider = await startProvider(`${OWN}${CALLBACK}`);
  made = await workApp(database.db, {
    keys: staff.keys,
    time: staff.time,
    singleSignOn: { ...provider.client, issuer: provider.issuer, claim: 'staff_number', site: SITE, ownAddress: OWN },
  });
});
afterAll(async () => {
  await made.app.close();
  await provider.stop();
  await staff.close();
  await database.drop();
});
beforeEach(() => staff.begin());

type Browser = ReturnType<WorkApp['browser']>;

const begin = async (browser: Browser): Promise<string> => {
  const begun = await browser.get('/session/single-sign-on');
  expect(begun.statusCode).toBe(303);
  return String(begun.headers.location);
};
/** Comes back with what the provider has given; where we then send the browser. */
const comeBack = async (browser: Browser, address: string) => {
  const answer = await browser.get(address.slice(`${OWN}/api/work`.length));
  expect(answer.statusCode).toBe(303);
  return answer.headers.location;
};
const link = (id: string, externalId: string) =>
  database.run(`update account set external_id = '${externalId}' where staff_id = '${staff.own(id)}'`);

test('who has been named beforehand comes in, and no password of his is asked for', async () => {
  await staff.ready('s1', 'wangfang');
  await link('s1', 'N-1001');
  const browser = made.browser();
  const question = await begin(browser);
  expect(Object.fromEntries(new URL(question).searchParams)).toMatchObject({
    code_challenge_method: 'S256',
    response_type: 'code',
  });
  expect(await comeBack(browser, await provider.walk(question, '1001'))).toBe('/work/');
  expect(await stage(browser)).toBe('open');
  const { sessions } = (await browser.get('/account/sessions')).json<{ sessions: { current: boolean; method: string }[] }>();
  expect(sessions.find(({ current }) => current)?.method).toBe('single-sign-on');
});

test('it stands in for the password, not for the second factor', async () => {
  const own = await staff.ready('s1', 'wangfang');
  await staff.enrol(own);
  await link('s1', 'N-1001');
  const browser = made.browser();
  await comeBack(browser, await provider.walk(await begin(browser), '1001'));
  expect(await stage(browser)).toBe('second-factor');
  expect(codeOf(await browser.get('/account'))).toBe('session.second-factor-first');
});

test('whom nobody has named gets no account and no session', async () => {
  await staff.ready('s1', 'wangfang');
  const browser = made.browser();
  expect(await comeBack(browser, await provider.walk(await begin(browser), '2002'))).toBe('/work/?refused=sign-in.not-linked');
  expect(await stage(browser)).toBeUndefined();
  expect((await database.run('select from account')).rowCount).toBe(1);
});

test('an answer counts for the browser that asked, for its question, and once', async () => {
  await staff.ready('s1', 'wangfang');
  await link('s1', 'N-1001');
  const [browser, other] = [made.browser(), made.browser()];
  const failed = '/work/?refused=sign-in.provider-failed';
  const stolen = await provider.walk(await begin(browser), '1001');
  await begin(other);
  // Another question of another browser: the state does not fit.
  expect(await comeBack(other, stolen)).toBe(failed);
  // A browser that asked nothing.
  expect(await comeBack(made.browser(), stolen)).toBe(failed);
  const cookies = new Map(browser.cookies);
  expect(await comeBack(browser, stolen)).toBe('/work/');
  const again = made.browser();
  for (const [name, value] of cookies) again.cookies.set(name, value);
  expect(await comeBack(again, stolen)).toBe(failed);
  expect(await stage(again)).toBeUndefined();
});

test('where a proof is changed on the way it is refused', async () => {
  await staff.ready('s1', 'wangfang');
  await link('s1', 'N-1001');
  const browser = made.browser();
  const back = new URL(await provider.walk(await begin(browser), '1001'));
  back.searchParams.set('iss', 'https://evil.example');
  expect(await comeBack(browser, back.href)).toBe('/work/?refused=sign-in.provider-failed');
});

test('where none is set up the browser is told so, and the other ways go on', async () => {
  const browser = staff.made.browser();
  expect((await browser.get('/session/ways')).json()).toEqual({ singleSignOn: false });
  expect((await made.browser().get('/session/ways')).json()).toEqual({ singleSignOn: true });
  expect(codeOf(await browser.get('/session/single-sign-on'))).toBe('sign-in.no-provider');
});
