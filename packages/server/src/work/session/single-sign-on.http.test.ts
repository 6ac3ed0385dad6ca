import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { startProvider } from '../../testing/oidc-provider.ts';
import { codeOf, PASSWORD, stage, twoProcesses } from '../../testing/two-processes.ts';
import { happen, SITE, workApp, type WorkApp } from '../../testing/work-app.ts';
import { CALLBACK } from './single-sign-on.ts';

const OWN = 'http://127.0.0.1:8080';

let database: TestDatabase;
let staff: Awaited<ReturnType<typeof twoProcesses>>;
let provider: Awaited<ReturnType<typeof startProvider>>;
let made: WorkApp;
const withProvider = (issuer: string) =>
  workApp(database.db, {
    keys: staff.keys,
    time: staff.time,
    singleSignOn: { ...provider.client, issuer, claim: 'staff_number', site: SITE, ownAddress: OWN, name: '临江政务通' },
  });
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  staff = await twoProcesses(database);
  provider = await startProvider(`${OWN}${CALLBACK}`);
  made = await withProvider(provider.issuer);
});
afterAll(async () => {
  await made.app.close();
  await provider.stop();
  await staff.close();
  await database.drop();
});
beforeEach(() => staff.begin());

type Browser = ReturnType<WorkApp['browser']>;

const begin = async (browser: Browser, to = ''): Promise<string> => {
  const begun = await browser.get(`/session/single-sign-on${to}`);
  expect(begun.statusCode).toBe(303);
  return String(begun.headers.location);
};
/** Comes back with what the provider has given, from its page; where we then send the browser. */
const comeBack = async (browser: Browser, address: string) => {
  const answer = await browser.get(address.slice(`${OWN}/api/work`.length), { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(answer.statusCode).toBe(303);
  return answer.headers.location;
};
const comeIn = async (browser: Browser, login: string, to = '') =>
  comeBack(browser, await provider.walk(await begin(browser, to), login));
const link = (id: string, externalId: string, issuer = new URL(provider.issuer).href) =>
  database.run(
    `update account set external_id = '${externalId}', external_issuer = '${issuer}' where staff_id = '${staff.own(id)}'`,
  );
const credentialsOf = async (id: string) => {
  const { rows } = await database.run(
    `select actor, body from ledger_event where stream = 'staff/${staff.own(id)}' and type = 'staff.credentialChanged'
       and body ->> 'kind' = 'singleSignOn' order by seq`,
  );
  return (rows as { actor: string; body: { change: string } }[]).map(({ actor, body }) => [actor, body.change]);
};
const again = (browser: Browser, cookies: ReadonlyMap<string, string>) => {
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  return browser;
};

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
    expect(await stage(browser)).toBeUndefined();
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
    const secrets = [...new URL(back).searchParams.values(), ...new URL(question).searchParams.values()];
    for (const told of [...secrets.filter((each) => each.length > 12), 'wrong-code', 'N-1001', 'a secret of both'])
      expect(log).not.toContain(told);
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
