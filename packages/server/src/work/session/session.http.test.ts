import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { codeOf, PASSWORD, stage, twoProcesses } from '../../testing/two-processes.ts';
import { happen, hire, SITE, workApp } from '../../testing/work-app.ts';

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

describe('signing in', () => {
  test('nobody is signed in at first', async () => {
    const browser = staff.made.browser();
    expect((await browser.get('/session')).json()).toEqual({ signedIn: false });
    expect(codeOf(await browser.delete('/session'))).toBe('session.none');
  });

  test('a one-time password opens a session that asks for another password, and nothing else', async () => {
    const oneTime = await hire(database.db, { id: staff.own('s1'), signInName: 'wangfang' }, staff.made.now());
    const browser = staff.made.browser();
    expect((await browser.signIn('WangFang', oneTime)).json()).toMatchObject({ stage: 'password-change', verbs: [] });
    expect(codeOf(await browser.get('/account/sessions'))).toBe('session.password-change-first');
    const plain = await browser.put('/account/password', { current: oneTime, next: 'wangfang' });
    expect(plain.json<{ errors: unknown[] }>().errors.length).toBeGreaterThan(1);
    expect(codeOf(await browser.put('/account/password', { current: 'x', next: PASSWORD }))).toBe('account.password-wrong');
    const changed = await browser.put('/account/password', { current: oneTime, next: PASSWORD });
    expect(changed.json()).toMatchObject({ stage: 'open', person: { id: staff.own('s1'), name: '王芳' } });
    expect(changed.json<{ verbs: string[] }>().verbs).toContain('case.handle');
    expect(changed.json<{ verbs: string[] }>().verbs).not.toContain('unit.found');
    expect(codeOf(await staff.made.browser().signIn('wangfang', oneTime))).toBe('sign-in.refused');
  });

  test('a one-time password ends, used or not', async () => {
    const longAgo = new Date(staff.made.now().getTime() - 4 * 24 * 3_600_000);
    const oneTime = await hire(database.db, { id: staff.own('s1'), signInName: 'wangfang' }, longAgo);
    expect(codeOf(await staff.made.browser().signIn('wangfang', oneTime))).toBe('sign-in.one-time-ended');
  });

  test('a password does not come back', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    const again = await browser.put('/account/password', { current: PASSWORD, next: PASSWORD });
    expect(again.json<{ errors: { detail: string }[] }>().errors[0]?.detail).toContain('用过');
  });

  test('several at once are several sessions, each of which its owner can end', async () => {
    await staff.ready('s1', 'wangfang');
    const browsers = [staff.made.browser(), staff.made.browser(), staff.other.browser()];
    const answers = await Promise.all(browsers.map((browser) => browser.signIn('wangfang', PASSWORD)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    const [one] = browsers;
    const { sessions } = (await one?.get('/account/sessions'))?.json<{ sessions: { id: string; current: boolean }[] }>() ?? {
      sessions: [],
    };
    expect(sessions.length).toBe(4);
    expect(sessions.filter(({ current }) => current).length).toBe(1);
    const another = sessions.find(({ current }) => !current);
    expect((await one?.delete(`/account/sessions/${another?.id}`))?.statusCode).toBe(204);
    expect((await one?.delete('/account/sessions'))?.json()).toEqual({ ended: 2 });
    expect((await browsers[2]?.get('/session'))?.json()).toEqual({ signedIn: false });
    expect(await (one && stage(one))).toBe('open');
  });

  test('nobody ends another’s session', async () => {
    const [mine, theirs] = [await staff.ready('s1', 'wangfang'), await staff.ready('s2', 'liwei')];
    const { sessions } = (await theirs.get('/account/sessions')).json<{ sessions: { id: string }[] }>();
    expect(codeOf(await mine.delete(`/account/sessions/${sessions[0]?.id}`))).toBe('session.not-found');
    expect(await stage(theirs)).toBe('open');
  });
});

describe('a session', () => {
  test('planted by somebody else is never taken over: the token changes at each step', async () => {
    const oneTime = await hire(database.db, { id: staff.own('s1'), signInName: 'wangfang' }, staff.made.now());
    const browser = staff.made.browser();
    browser.cookies.set('gongkai-session', `${SITE}.${'A'.repeat(43)}`);
    const seen = new Set([browser.cookies.get('gongkai-session')]);
    await browser.signIn('wangfang', oneTime);
    seen.add(browser.cookies.get('gongkai-session'));
    const before = browser.cookies.get('gongkai-session');
    await browser.put('/account/password', { current: oneTime, next: PASSWORD });
    seen.add(browser.cookies.get('gongkai-session'));
    await staff.enrol(browser);
    seen.add(browser.cookies.get('gongkai-session'));
    await browser.signIn('wangfang', PASSWORD);
    seen.add(browser.cookies.get('gongkai-session'));
    expect(seen.size).toBe(5);
    const old = staff.made.browser();
    old.cookies.set('gongkai-session', before ?? '');
    expect((await old.get('/session')).json()).toEqual({ signedIn: false });
  });

  test('ends when idle, and at the latest after twelve hours', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    staff.made.pass(29);
    expect(await stage(browser)).toBe('open');
    staff.made.pass(31);
    expect(await stage(browser)).toBeUndefined();
    await browser.signIn('wangfang', PASSWORD);
    for (let half = 0; half < 36; half += 1) {
      staff.made.pass(19);
      expect(await stage(browser)).toBe('open');
    }
    staff.made.pass(40);
    expect(await stage(browser)).toBeUndefined();
  });

  test('of a suspended person is over at the next request, on every server', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    const on = plainDate('2026-03-02');
    await happen(database.db, staff.own('s1'), [{ type: 'staff.suspended', on, body: {} }]);
    expect(codeOf(await staff.made.browser().signIn('wangfang', PASSWORD))).toBe('sign-in.not-active');
    expect(await stage(browser)).toBeUndefined();
    await happen(database.db, staff.own('s1'), [{ type: 'staff.resumed', on, body: {} }]);
    expect(await stage(browser)).toBeUndefined();
  });

  test('ends at sign-out, and elsewhere at a change of password', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    const elsewhere = staff.other.browser();
    await elsewhere.signIn('wangfang', PASSWORD);
    await browser.put('/account/password', { current: PASSWORD, next: 'Quiet9-harbour' });
    expect(await stage(elsewhere)).toBeUndefined();
    expect(await stage(browser)).toBe('open');
    const token = browser.cookies.get('gongkai-session') ?? '';
    expect((await browser.delete('/session')).statusCode).toBe(204);
    expect(browser.cookies.has('gongkai-session')).toBe(false);
    browser.cookies.set('gongkai-session', token);
    expect(await stage(browser)).toBeUndefined();
  });

  test('no token stands in the database', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    const { secret } = await staff.enrol(browser);
    const token = (browser.cookies.get('gongkai-session') ?? '').split('.')[1] ?? '';
    const rows = JSON.stringify([
      (await database.run(`select s::text, encode(s.token_hash, 'escape') from session s`)).rows,
      (await database.run(`select a::text, encode(a.totp_sealed, 'escape') from account a`)).rows,
    ]);
    expect(rows).toContain('wangfang');
    for (const told of [token, secret, PASSWORD]) {
      expect(told.length).toBeGreaterThan(8);
      expect(rows).not.toContain(told);
    }
  });
});

describe('cookies', () => {
  const cookiesOf = async (headers: Readonly<Record<string, string>>, settings = {}) => {
    const oneTime = await hire(database.db, { id: staff.own('s1'), signInName: 'wangfang' }, staff.made.now());
    const app = await workApp(database.db, { keys: staff.keys, time: staff.time, settings });
    const answer = await app.browser(headers).signIn('wangfang', oneTime);
    await app.app.close();
    return answer.cookies;
  };

  test('over plain HTTP are hidden from scripts and stay on this site', async () => {
    const cookies = await cookiesOf({});
    expect(cookies.map(({ name }) => name).toSorted()).toEqual(['gongkai-device', 'gongkai-session']);
    for (const cookie of cookies) {
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
      expect(cookie.secure).toBeUndefined();
      expect(cookie.domain).toBeUndefined();
    }
    expect(cookies.find(({ name }) => name === 'gongkai-session')).not.toHaveProperty('maxAge');
  });

  test('behind a trusted proxy that speaks TLS are tied to this host', async () => {
    const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'gov.example' };
    const cookies = await cookiesOf(proxied, { trustProxy: ['127.0.0.1'] });
    expect(cookies.map(({ name }) => name).toSorted()).toEqual(['__Host-gongkai-device', '__Host-gongkai-session']);
    for (const cookie of cookies) expect(cookie).toMatchObject({ secure: true, httpOnly: true, path: '/' });
    await staff.begin();
    // Nobody's word counts that is not a trusted proxy's.
    expect((await cookiesOf(proxied)).every(({ secure }) => secure === undefined)).toBe(true);
  });
});

describe('requests that other sites have sent', () => {
  test.each([
    ['without the token', { 'x-csrf-token': '' }, 'request.no-token'],
    ['with another token', { 'x-csrf-token': 'A'.repeat(43) }, 'request.no-token'],
    ['by a page of another site', { 'sec-fetch-site': 'cross-site' }, 'request.other-site'],
    ['by a page of a neighbour', { 'sec-fetch-site': 'same-site' }, 'request.other-site'],
  ])('%s change nothing', async (_why, headers, code) => {
    const browser = await staff.ready('s1', 'wangfang');
    const answer = await browser.delete('/session', undefined, { headers });
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, code]);
    expect(await stage(browser)).toBe('open');
  });

  test('do not sign anybody in, neither by JSON nor by a form', async () => {
    const password = await hire(database.db, { id: staff.own('s1'), signInName: 'wangfang' }, staff.made.now());
    const send = (headers: Readonly<Record<string, string>>, payload: string | object) =>
      staff.made.app.inject({ method: 'POST', url: '/api/work/session', headers: { host: 'gov.example', ...headers }, payload });
    const body = { name: 'wangfang', password };
    expect(codeOf(await send({ origin: 'https://evil.example' }, body))).toBe('request.other-site');
    expect(codeOf(await send({ origin: 'null' }, body))).toBe('request.other-site');
    const form = await send({ 'content-type': 'application/x-www-form-urlencoded' }, `name=wangfang&password=${password}`);
    expect(codeOf(form)).toBe('request.media-type');
    const text = await send({ 'content-type': 'text/plain' }, JSON.stringify(body));
    expect(codeOf(text)).toBe('request.media-type');
    const preflight = await staff.made.app.inject({
      method: 'OPTIONS',
      url: '/api/work/session',
      headers: { origin: 'https://evil.example' },
    });
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    expect((await send({ origin: 'http://gov.example' }, body)).statusCode).toBe(200);
  });

  test('are too large, of the wrong shape, or asked in another way', async () => {
    const browser = staff.made.browser();
    expect(codeOf(await browser.post('/session', { name: 'x', password: 'y'.repeat(300_000) }))).toBe('request.too-large');
    const odd = await browser.post('/session', { name: 'x', password: 'y', admin: true });
    expect(odd.json()).toMatchObject({ code: 'request.invalid', errors: [{ field: 'admin' }] });
    expect(codeOf(await browser.put('/session', {}))).toBe('request.method-not-allowed');
    expect(codeOf(await browser.get('/nowhere'))).toBe('request.no-such-address');
  });
});

test('a password too old is changed first', async () => {
  const browser = await staff.ready('s1', 'wangfang');
  staff.made.pass(91 * 24 * 60);
  await browser.signIn('wangfang', PASSWORD);
  expect(await stage(browser)).toBe('password-change');
});

test('the ledger tells who signed in, what was changed, and that an account is being tried', async () => {
  const browser = await staff.ready('s1', 'wangfang');
  await staff.made.browser().signIn('wangfang', PASSWORD);
  await staff.enrol(browser);
  for (let place = 0; place < 21; place += 1)
    await staff.made.browser().signIn('wangfang', 'guess', { remoteAddress: `203.0.113.${100 + place}` });
  const { rows } = await database.run(
    `select type, actor, body from ledger_event where stream = 'staff/${staff.own('s1')}' and seq > 2`,
  );
  expect(rows.map(({ type, actor, body }: { type: string; actor: string; body: object }) => [type, actor, body])).toEqual([
    ['staff.signedIn', `staff/${staff.own('s1')}`, { method: 'password', secondFactor: false }],
    ['staff.credentialChanged', `staff/${staff.own('s1')}`, { kind: 'password', change: 'set' }],
    ['staff.signedIn', `staff/${staff.own('s1')}`, { method: 'password', secondFactor: false }],
    ['staff.credentialChanged', `staff/${staff.own('s1')}`, { kind: 'secondFactor', change: 'set' }],
    ['staff.sessionsEnded', `staff/${staff.own('s1')}`, { count: 1 }],
    ['staff.signInRefused', 'public', { reason: 'password' }],
  ]);
});

test('nothing of a person stands in the log', async () => {
  await staff.ready('s1', 'wangfang');
  await staff.made.browser().signIn('wangfang', 'Guess9-somebody', { remoteAddress: '203.0.113.77' });
  const log = [...staff.made.lines, ...staff.other.lines].join('');
  expect(log).toContain('/api/work/session');
  for (const told of ['wangfang', '王芳', PASSWORD, 'Guess9', '203.0.113.77']) expect(log).not.toContain(told);
});
