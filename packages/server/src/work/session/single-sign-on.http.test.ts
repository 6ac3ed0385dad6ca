import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { startProvider } from '../../testing/oidc-provider.ts';
import { OWN, singleSignOnStage } from '../../testing/single-sign-on-stage.ts';
import { codeOf, PASSWORD, stage } from '../../testing/two-processes.ts';
import { happen } from '../../testing/work-app.ts';
import { CALLBACK } from './single-sign-on.ts';

let database: TestDatabase;
type Stand = Awaited<ReturnType<typeof singleSignOnStage>>;
let stand: Stand;
let staff: Stand['staff'];
let provider: Stand['provider'];
let made: Stand['made'];
let withProvider: Stand['withProvider'];
let begin: Stand['begin'];
let comeBack: Stand['comeBack'];
let comeIn: Stand['comeIn'];
let link: Stand['link'];
let again: Stand['again'];
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  stand = await singleSignOnStage(database);
  ({ staff, provider, made, withProvider, begin, comeBack, comeIn, link, again } = stand);
});
afterAll(async () => {
  await stand.close();
  await database.drop();
});
beforeEach(() => staff.begin());

describe('coming in', () => {
  test('who has been linked beforehand comes in, and no password of his is asked for', async () => {
    await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    const browser = made.browser();
    const question = await begin(browser);
    expect(Object.fromEntries(new URL(question).searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      response_type: 'code',
      redirect_uri: `${OWN}${CALLBACK}`,
    });
    expect(await comeBack(browser, await provider.walk(question, '1001'))).toBe('/work/');
    expect(await stage(browser)).toBe('open');
    const { sessions } = (await browser.get('/account/sessions')).json<{ sessions: { current: boolean; method: string }[] }>();
    expect(sessions.find(({ current }) => current)?.method).toBe('single-sign-on');
  });

  test('the session is a new one, and the one that the browser had has ended', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    const before = new Map(browser.cookies);
    await comeIn(again(made.browser(), before), '1001');
    expect(await stage(again(made.browser(), before))).toBeUndefined();
  });

  test('it stands in for the password, not for the second factor', async () => {
    const own = await staff.ready('s1', 'wangfang');
    await staff.enrol(own);
    await link('s1', 'N-1001');
    const browser = made.browser();
    await comeIn(browser, '1001');
    expect(await stage(browser)).toBe('second-factor');
    expect(codeOf(await browser.get('/account'))).toBe('session.second-factor-first');
  });

  test.each(['systemAdmin', 'securityAdmin', 'auditAdmin'] as const)(
    'the %s who has no second factor yet sets one up before anything else',
    async (role) => {
      await staff.ready('s1', 'wangfang', { appointments: [{ role, unit: 'root', scope: 'site' }] });
      await link('s1', 'N-1001');
      const browser = made.browser();
      await comeIn(browser, '1001');
      expect(await stage(browser)).toBe('second-factor-setup');
      expect(codeOf(await browser.get('/units'))).toBe('session.second-factor-setup-first');
    },
  );

  test('whom nobody has linked gets no account and no session, whatever he is called', async () => {
    await staff.ready('s1', 'wangfang');
    for (const login of ['2002', 'wangfang']) {
      const browser = made.browser();
      expect(await comeIn(browser, login)).toBe('/work/?refused=sign-in.not-linked');
      expect(await stage(browser)).toBeUndefined();
    }
    expect((await database.run('select from account')).rows.length).toBe(1);
  });

  test('an id that another provider has given names nobody', async () => {
    await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001', 'https://former.example/');
    expect(await comeIn(made.browser(), '1001')).toBe('/work/?refused=sign-in.not-linked');
  });

  test.each([
    ['suspended', { type: 'staff.suspended', on: plainDate('2026-01-05'), body: {} }],
    ['left', { type: 'staff.left', on: plainDate('2026-01-05'), body: {} }],
  ] as const)('whoever is %s is told so and stays out', async (_state, event) => {
    await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    await happen(database.db, staff.own('s1'), [event], staff.time.now());
    const browser = made.browser();
    expect(await comeIn(browser, '1001')).toBe('/work/?refused=sign-in.not-active');
    expect(await stage(browser)).toBeUndefined();
  });

  test.each([
    ['/work/units/0197-a', '/work/units/0197-a'],
    ['https://evil.example/work', '/work/'],
    ['//evil.example', '/work/'],
    ['/work/../../evil', '/work/'],
    ['/work\\evil.example', '/work/'],
    ['/workbench', '/work/'],
    ['/work/?refused=sign-in.wait', '/work/'],
  ])('asked to go to %s afterwards it goes to %s', async (to, page) => {
    await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    expect(await comeIn(made.browser(), '1001', `?to=${encodeURIComponent(to)}`)).toBe(page);
  });
});

describe('an answer of the provider', () => {
  const expired = '/work/?refused=sign-in.provider-expired';
  const failed = '/work/?refused=sign-in.provider-failed';

  test('counts for the browser that asked, for its question, and once', async () => {
    await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    const [browser, other] = [made.browser(), made.browser()];
    const stolen = await provider.walk(await begin(browser), '1001');
    await begin(other);
    // Another question of another browser: the state does not fit.
    expect(await comeBack(other, stolen)).toBe(failed);
    // A browser that asked nothing.
    expect(await comeBack(made.browser(), stolen)).toBe(expired);
    const cookies = new Map(browser.cookies);
    expect(await comeBack(browser, stolen)).toBe('/work/');
    const second = again(made.browser(), cookies);
    expect(await comeBack(second, stolen)).toBe(expired);
    expect(await stage(second)).toBeUndefined();
  });

  test('comes within ten minutes', async () => {
    await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    const [quick, slow] = [made.browser(), made.browser()];
    const [first, second] = [await provider.walk(await begin(quick), '1001'), await provider.walk(await begin(slow), '1001')];
    made.pass(9.9);
    expect(await comeBack(quick, first)).toBe('/work/');
    made.pass(0.1);
    expect(await comeBack(slow, second)).toBe(expired);
  });

  test.each([
    ['from another issuer', 'iss', 'https://evil.example'],
    ['with another state', 'state', 'A'.repeat(43)],
    ['with another code', 'code', 'A'.repeat(43)],
    ['that says no', 'error', 'access_denied'],
  ])('%s signs nobody in', async (_what, name, value) => {
    await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    const browser = made.browser();
    const back = new URL(await provider.walk(await begin(browser), '1001'));
    back.searchParams.set(name, value);
    expect(await comeBack(browser, back.href)).toBe(failed);
    expect(await stage(browser)).toBeUndefined();
  });

  test('to a question of somebody else, with his cookie changed, is refused', async () => {
    const browser = made.browser();
    const back = await provider.walk(await begin(browser), '1001');
    const [name, value] = [...browser.cookies].find(([each]) => each.includes('single-sign-on')) ?? ['', ''];
    browser.cookies.set(name, `A${value.slice(1)}`);
    expect(await comeBack(browser, back)).toBe(expired);
  });

  test('whose token somebody else has signed signs nobody in', async () => {
    const forging = await startProvider(`${OWN}${CALLBACK}`, { otherKeys: true });
    const app = await withProvider(forging.issuer);
    await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001', new URL(forging.issuer).href);
    const browser = app.browser();
    expect(await comeBack(browser, await forging.walk(await begin(browser), '1001'))).toBe(failed);
    expect(app.lines.join('')).toContain('OAUTH_INVALID_RESPONSE');
    await Promise.all([app.app.close(), forging.stop()]);
  });

  test('leaves no code, no state, no token and no name in the log', async () => {
    await staff.ready('s1', 'wangfang');
    await link('s1', 'N-1001');
    const browser = made.browser();
    const question = await begin(browser);
    const back = await provider.walk(question, '1001');
    const wrong = new URL(back);
    wrong.searchParams.set('code', 'wrong-code');
    await comeBack(again(made.browser(), browser.cookies), wrong.href);
    await comeIn(made.browser(), '1001');
    const log = made.lines.join('');
    // What the operator needs is there: the provider's own word for what was wrong.
    expect(log).toContain('"provider":"invalid_grant"');
    const secrets = [back, question]
      .flatMap((each) => [...new URL(each).searchParams.values()])
      .filter((each) => each.length > 12);
    for (const told of [...secrets, 'wrong-code', 'N-1001', 'a secret of both']) expect(log).not.toContain(told);
  });
});

test('a page of another site signs nobody in: its link leads to the workbench, and no further', async () => {
  const answer = await made.browser().get('/session/single-sign-on', { headers: { 'sec-fetch-site': 'cross-site' } });
  expect([answer.statusCode, answer.headers.location, answer.cookies]).toEqual([303, '/work/', []]);
});

describe('where the provider is away', () => {
  test('that is what the browser is told, before and after, and the password still opens', async () => {
    const leaving = await startProvider(`${OWN}${CALLBACK}`);
    const app = await withProvider(leaving.issuer);
    await staff.ready('s1', 'wangfang');
    const away = '/work/?refused=sign-in.provider-away';
    const browser = app.browser();
    const back = await leaving.walk(await begin(browser), '1001');
    await leaving.stop();
    expect(await comeBack(browser, back)).toBe(away);
    const later = await withProvider(leaving.issuer);
    expect(await begin(later.browser())).toBe(away);
    expect((await later.browser().signIn('wangfang', PASSWORD)).statusCode).toBe(200);
    await Promise.all([app.app.close(), later.app.close()]);
  });

  test('something else that answers in its place is no provider, and is asked again once it is one', async () => {
    let wrong = true;
    const gate = createServer((request, response) => {
      if (wrong) return void response.writeHead(503).end('under repair');
      // As a gateway before the provider would, which then answers for its own address.
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          issuer: `http://${request.headers.host ?? ''}`,
          authorization_endpoint: `${provider.issuer}/auth`,
          token_endpoint: `${provider.issuer}/token`,
          jwks_uri: `${provider.issuer}/jwks`,
        }),
      );
    });
    await new Promise<void>((listening) => gate.listen(0, '127.0.0.1', listening));
    const app = await withProvider(`http://127.0.0.1:${(gate.address() as AddressInfo).port}`);
    expect(await begin(app.browser())).toBe('/work/?refused=sign-in.provider-away');
    wrong = false;
    const browser = app.browser();
    const question = await begin(browser);
    expect(question.startsWith(provider.issuer)).toBe(true);
    // The token is signed by, and names, another issuer than the one that was set.
    expect(await comeBack(browser, await provider.walk(question, '1001'))).toBe('/work/?refused=sign-in.provider-failed');
    await app.app.close();
    await new Promise((closed) => void gate.close(closed));
  });

  test('where none is set up the browser is told so, and the other ways go on', async () => {
    const browser = staff.made.browser();
    expect((await browser.get('/session/ways')).json()).toEqual({ singleSignOn: false, name: null });
    expect((await made.browser().get('/session/ways')).json()).toEqual({ singleSignOn: true, name: '临江政务通' });
    for (const path of ['/session/single-sign-on', '/session/single-sign-on/callback'])
      expect(codeOf(await browser.get(path))).toBe('sign-in.no-provider');
  });
});
