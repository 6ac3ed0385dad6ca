import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { codeAt } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { foundSite, happen, hire, SITE, testKeys, testTime, workApp, type WorkApp } from '../../testing/work-app.ts';

let database: TestDatabase;
let made: WorkApp;
/** A second server process on the same database and keys. */
let other: WorkApp;
const keys = testKeys();
const time = testTime();
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (${SITE}, '临江县')`);
  await foundSite(database.db);
  made = await workApp(database.db, { keys, time });
  other = await workApp(database.db, { keys, time });
});
afterAll(async () => {
  await made.app.close();
  await other.app.close();
  await database.drop();
});
beforeEach(async () => {
  await database.run('delete from account; delete from sign_in_failure; delete from request_count');
  turn += 1;
});

const PASSWORD = 'Kestrel7-violin';

/** Each test has people of its own: the ledger forgets nobody. */
let turn = 0;
const own = (id: string): string => `${id}-${turn}`;

type Hired = Partial<Parameters<typeof hire>[1]>;

/** A person who has chosen a password of his own, signed in. */
async function ready(id: string, signInName: string, said: Hired = {}) {
  const browser = made.browser();
  const oneTime = await hire(database.db, { ...said, id: own(id), signInName }, made.now());
  await browser.signIn(signInName, oneTime);
  const changed = await browser.put('/account/password', { current: oneTime, next: PASSWORD });
  expect(changed.statusCode).toBe(200);
  return browser;
}

/** Sets up the second factor; the secret comes back. */
async function enrol(browser: Awaited<ReturnType<typeof ready>>): Promise<{ secret: string; codes: readonly string[] }> {
  const { secret } = (await browser.post('/account/second-factor', { password: PASSWORD })).json<{ secret: string }>();
  const confirmed = await browser.put('/account/second-factor', { code: codeAt(secret, made.now()) });
  expect(confirmed.statusCode).toBe(200);
  return { secret, codes: confirmed.json<{ recoveryCodes: string[] }>().recoveryCodes };
}

const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code;
const stage = async (browser: Awaited<ReturnType<typeof ready>>) =>
  (await browser.get('/session')).json<{ stage?: string }>().stage;

describe('signing in', () => {
  test('nobody is signed in at first', async () => {
    const browser = made.browser();
    expect((await browser.get('/session')).json()).toEqual({ signedIn: false });
    expect(codeOf(await browser.delete('/session'))).toBe('session.none');
  });

  test('a one-time password opens a session that asks for another password, and nothing else', async () => {
    const oneTime = await hire(database.db, { id: own('s1'), signInName: 'wangfang' }, made.now());
    const browser = made.browser();
    expect((await browser.signIn('WangFang', oneTime)).json()).toMatchObject({ stage: 'password-change', verbs: [] });
    expect(codeOf(await browser.get('/account/sessions'))).toBe('session.password-change-first');
    const plain = await browser.put('/account/password', { current: oneTime, next: 'wangfang' });
    expect(plain.json<{ errors: unknown[] }>().errors.length).toBeGreaterThan(1);
    expect(codeOf(await browser.put('/account/password', { current: 'x', next: PASSWORD }))).toBe('account.password-wrong');
    const changed = await browser.put('/account/password', { current: oneTime, next: PASSWORD });
    expect(changed.json()).toMatchObject({ stage: 'open', person: { id: own('s1'), name: '王芳' } });
    expect(changed.json<{ verbs: string[] }>().verbs).toContain('case.handle');
    expect(changed.json<{ verbs: string[] }>().verbs).not.toContain('unit.found');
    expect(codeOf(await made.browser().signIn('wangfang', oneTime))).toBe('sign-in.refused');
  });

  test('a one-time password ends, used or not', async () => {
    const longAgo = new Date(made.now().getTime() - 4 * 24 * 3_600_000);
    const oneTime = await hire(database.db, { id: own('s1'), signInName: 'wangfang' }, longAgo);
    expect(codeOf(await made.browser().signIn('wangfang', oneTime))).toBe('sign-in.one-time-ended');
  });

  test('a password does not come back', async () => {
    const browser = await ready('s1', 'wangfang');
    const again = await browser.put('/account/password', { current: PASSWORD, next: PASSWORD });
    expect(again.json<{ errors: { detail: string }[] }>().errors[0]?.detail).toContain('用过');
  });

  test('several at once are several sessions, each of which its owner can end', async () => {
    await ready('s1', 'wangfang');
    const browsers = [made.browser(), made.browser(), other.browser()];
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
    const [mine, theirs] = [await ready('s1', 'wangfang'), await ready('s2', 'liwei')];
    const { sessions } = (await theirs.get('/account/sessions')).json<{ sessions: { id: string }[] }>();
    expect(codeOf(await mine.delete(`/account/sessions/${sessions[0]?.id}`))).toBe('session.not-found');
    expect(await stage(theirs)).toBe('open');
  });
});

describe('a session', () => {
  test('planted by somebody else is never taken over: the token changes at each step', async () => {
    const oneTime = await hire(database.db, { id: own('s1'), signInName: 'wangfang' }, made.now());
    const browser = made.browser();
    browser.cookies.set('gongkai-session', `${SITE}.${'A'.repeat(43)}`);
    const seen = new Set([browser.cookies.get('gongkai-session')]);
    await browser.signIn('wangfang', oneTime);
    seen.add(browser.cookies.get('gongkai-session'));
    const before = browser.cookies.get('gongkai-session');
    await browser.put('/account/password', { current: oneTime, next: PASSWORD });
    seen.add(browser.cookies.get('gongkai-session'));
    await enrol(browser);
    seen.add(browser.cookies.get('gongkai-session'));
    await browser.signIn('wangfang', PASSWORD);
    seen.add(browser.cookies.get('gongkai-session'));
    expect(seen.size).toBe(5);
    const old = made.browser();
    old.cookies.set('gongkai-session', before ?? '');
    expect((await old.get('/session')).json()).toEqual({ signedIn: false });
  });

  test('ends when idle, and at the latest after twelve hours', async () => {
    const browser = await ready('s1', 'wangfang');
    made.pass(29);
    expect(await stage(browser)).toBe('open');
    made.pass(31);
    expect(await stage(browser)).toBeUndefined();
    await browser.signIn('wangfang', PASSWORD);
    for (let half = 0; half < 36; half += 1) {
      made.pass(19);
      expect(await stage(browser)).toBe('open');
    }
    made.pass(40);
    expect(await stage(browser)).toBeUndefined();
  });

  test('of a suspended person is over at the next request, on every server', async () => {
    const browser = await ready('s1', 'wangfang');
    const on = plainDate('2026-03-02');
    await happen(database.db, own('s1'), [{ type: 'staff.suspended', on, body: {} }]);
    expect(codeOf(await made.browser().signIn('wangfang', PASSWORD))).toBe('sign-in.not-active');
    expect(await stage(browser)).toBeUndefined();
    await happen(database.db, own('s1'), [{ type: 'staff.resumed', on, body: {} }]);
    expect(await stage(browser)).toBeUndefined();
  });

  test('ends at sign-out, and elsewhere at a change of password', async () => {
    const browser = await ready('s1', 'wangfang');
    const elsewhere = other.browser();
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
    const browser = await ready('s1', 'wangfang');
    const { secret } = await enrol(browser);
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
    const oneTime = await hire(database.db, { id: own('s1'), signInName: 'wangfang' }, made.now());
    const app = await workApp(database.db, { keys, time, settings });
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
    await database.run('delete from account');
    turn += 1;
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
    const browser = await ready('s1', 'wangfang');
    const answer = await browser.delete('/session', undefined, { headers });
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, code]);
    expect(await stage(browser)).toBe('open');
  });

  test('do not sign anybody in, neither by JSON nor by a form', async () => {
    const password = await hire(database.db, { id: own('s1'), signInName: 'wangfang' }, made.now());
    const send = (headers: Readonly<Record<string, string>>, payload: string | object) =>
      made.app.inject({ method: 'POST', url: '/api/work/session', headers: { host: 'gov.example', ...headers }, payload });
    const body = { name: 'wangfang', password };
    expect(codeOf(await send({ origin: 'https://evil.example' }, body))).toBe('request.other-site');
    expect(codeOf(await send({ origin: 'null' }, body))).toBe('request.other-site');
    const form = await send({ 'content-type': 'application/x-www-form-urlencoded' }, `name=wangfang&password=${password}`);
    expect(codeOf(form)).toBe('request.media-type');
    const text = await send({ 'content-type': 'text/plain' }, JSON.stringify(body));
    expect(codeOf(text)).toBe('request.media-type');
    const preflight = await made.app.inject({
      method: 'OPTIONS',
      url: '/api/work/session',
      headers: { origin: 'https://evil.example' },
    });
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    expect((await send({ origin: 'http://gov.example' }, body)).statusCode).toBe(200);
  });

  test('are too large, of the wrong shape, or asked in another way', async () => {
    const browser = made.browser();
    expect(codeOf(await browser.post('/session', { name: 'x', password: 'y'.repeat(300_000) }))).toBe('request.too-large');
    const odd = await browser.post('/session', { name: 'x', password: 'y', admin: true });
    expect(odd.json()).toMatchObject({ code: 'request.invalid', errors: [{ field: 'admin' }] });
    expect(codeOf(await browser.put('/session', {}))).toBe('request.method-not-allowed');
    expect(codeOf(await browser.get('/nowhere'))).toBe('request.no-such-address');
  });
});

describe('guessing', () => {
  const from = (address: string) => ({ remoteAddress: address });

  test('is slowed over all server processes together, however many guesses come at once', async () => {
    await ready('s1', 'wangfang');
    const guesses = Array.from({ length: 12 }, (_, at) =>
      (at % 2 === 0 ? made : other).browser().signIn('wangfang', `guess ${at}`, from('203.0.113.9')),
    );
    const codes = (await Promise.all(guesses)).map(codeOf);
    expect(codes.filter((code) => code === 'sign-in.refused').length).toBe(5);
    expect(codes.filter((code) => code === 'sign-in.wait').length).toBe(7);
    const right = await made.browser().signIn('wangfang', PASSWORD, from('203.0.113.9'));
    expect([right.statusCode, codeOf(right), Number(right.headers['retry-after'])]).toEqual([429, 'sign-in.wait', 30]);
    made.pass(1);
    expect((await other.browser().signIn('wangfang', PASSWORD, from('203.0.113.9'))).statusCode).toBe(200);
  });

  test('does not keep the owner out, who comes from elsewhere or in his own browser', async () => {
    const browser = await ready('s1', 'wangfang');
    for (let guess = 0; guess < 8; guess += 1) await made.browser().signIn('wangfang', 'guess', from('203.0.113.9'));
    expect((await made.browser().signIn('wangfang', PASSWORD, from('198.51.100.7'))).statusCode).toBe(200);
    await browser.delete('/session');
    expect((await browser.signIn('wangfang', PASSWORD, from('203.0.113.9'))).statusCode).toBe(200);
  });

  test('of a name that nobody has goes the same way', async () => {
    const tell = async (name: string) => {
      const answers = [];
      for (let guess = 0; guess < 7; guess += 1) answers.push(await made.browser().signIn(name, 'guess', from('203.0.113.10')));
      return answers.map(({ statusCode, headers, body }) => [
        statusCode,
        headers['retry-after'],
        Object.keys(headers).toSorted(),
        body.replace(/urn:uuid:[\w-]+/, ''),
      ]);
    };
    await ready('s1', 'wangfang');
    expect(await tell('wangfang')).toEqual(await tell('nobody'));
  });

  test('a mark of a browser that was made up, or is another name’s, opens no second count', async () => {
    await ready('s1', 'wangfang');
    const theirs = await ready('s2', 'liwei');
    const browser = made.browser();
    browser.cookies.set('gongkai-device', theirs.cookies.get('gongkai-device') ?? '');
    for (let guess = 0; guess < 8; guess += 1) await browser.signIn('wangfang', 'guess', from('203.0.113.11'));
    const forged = made.browser();
    forged.cookies.set('gongkai-device', `1.${Buffer.from('wangfang').toString('base64url')}.mark.signature`);
    expect(codeOf(await forged.signIn('wangfang', PASSWORD, from('203.0.113.11')))).toBe('sign-in.wait');
  });
});

test('an address that tries too many names is turned away by all server processes together', async () => {
  const statuses = [];
  for (let name = 0; name < 64; name += 1)
    statuses.push(
      (await (name % 2 === 0 ? made : other).browser().signIn(`name${name}`, 'guess', { remoteAddress: '203.0.113.13' })).json<{
        code: string;
      }>().code,
    );
  // Thirty are free, the rest waits; from the sixty-first on nothing is looked at.
  expect(statuses.filter((code) => code === 'sign-in.refused').length).toBe(31);
  expect(statuses.slice(60)).toEqual(Array.from({ length: 4 }, () => 'request.too-many'));
});

test('one person’s changes are counted over all his sessions and server processes', async () => {
  const browser = await ready('s1', 'wangfang');
  const elsewhere = other.browser();
  await elsewhere.signIn('wangfang', PASSWORD);
  await database.run('update request_count set hits = 299 where site_id = 1');
  expect((await browser.delete('/account/sessions/none')).statusCode).toBe(404);
  const refused = await elsewhere.delete('/account/sessions/none');
  expect([refused.statusCode, codeOf(refused)]).toEqual([429, 'request.too-many']);
  expect(await stage(elsewhere)).toBe('open');
});

describe('the second factor', () => {
  const admin = { appointments: [{ role: 'systemAdmin', unit: 'root', scope: 'site' }] } as const;

  test('an administrator without one can do nothing but set one up', async () => {
    const browser = await ready('s1', 'admin', admin);
    expect(await stage(browser)).toBe('second-factor-setup');
    expect(codeOf(await browser.get('/account/sessions'))).toBe('session.second-factor-setup-first');
    const proposed = await browser.post('/account/second-factor', { password: PASSWORD });
    expect(proposed.json<{ address: string }>().address).toMatch(/^otpauth:\/\/totp\/.*secret=/);
    expect(proposed.json<{ picture: string }>().picture).toMatch(/^<svg/);
    await enrol(browser);
    expect(await stage(browser)).toBe('open');
    const refused = await browser.delete('/account/second-factor', { password: PASSWORD, code: '000000' });
    expect(codeOf(refused)).toBe('account.second-factor-needed');
  });

  test('is asked at every sign-in, and no code twice', async () => {
    const browser = await ready('s1', 'wangfang');
    const { secret } = await enrol(browser);
    const next = made.browser();
    expect((await next.signIn('wangfang', PASSWORD)).json()).toMatchObject({ stage: 'second-factor', verbs: [] });
    expect(codeOf(await next.get('/account'))).toBe('session.second-factor-first');
    // The code that confirmed the app is used.
    expect(codeOf(await next.post('/session/second-factor', { code: codeAt(secret, made.now()) }))).toBe('sign-in.code-refused');
    made.pass(1);
    const code = codeAt(secret, made.now());
    const both = await Promise.all([
      next.post('/session/second-factor', { code }),
      (async () => {
        const third = made.browser();
        await third.signIn('wangfang', PASSWORD);
        return third.post('/session/second-factor', { code });
      })(),
    ]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
  });

  test('has to come soon after the password', async () => {
    const browser = await ready('s1', 'wangfang');
    const { secret } = await enrol(browser);
    const next = made.browser();
    await next.signIn('wangfang', PASSWORD);
    made.pass(11);
    expect(codeOf(await next.post('/session/second-factor', { code: codeAt(secret, made.now()) }))).toBe('session.none');
  });

  test('codes cannot be guessed in turn', async () => {
    const browser = await ready('s1', 'wangfang');
    await enrol(browser);
    const thief = made.browser();
    await thief.signIn('wangfang', PASSWORD, { remoteAddress: '203.0.113.12' });
    const codes = [];
    for (let guess = 0; guess < 8; guess += 1)
      codes.push(codeOf(await thief.post('/session/second-factor', { code: '000000' }, { remoteAddress: '203.0.113.12' })));
    expect(codes.filter((code) => code === 'sign-in.code-refused').length).toBe(5);
    expect(codes.at(-1)).toBe('sign-in.wait');
    // Another sign-in does not give another five.
    const again = made.browser();
    await again.signIn('wangfang', PASSWORD, { remoteAddress: '203.0.113.12' });
    expect(codeOf(await again.post('/session/second-factor', { code: '000000' }, { remoteAddress: '203.0.113.12' }))).toBe(
      'sign-in.wait',
    );
  });

  test('a recovery code stands in for a lost telephone, once', async () => {
    const browser = await ready('s1', 'wangfang');
    const { secret, codes } = await enrol(browser);
    const [code = ''] = codes;
    const next = made.browser();
    await next.signIn('wangfang', PASSWORD);
    expect((await next.post('/session/second-factor', { code: code.toLowerCase().replaceAll('-', ' ') })).statusCode).toBe(200);
    expect((await next.get('/account')).json()).toMatchObject({ recoveryCodesLeft: 9 });
    const last = made.browser();
    await last.signIn('wangfang', PASSWORD);
    expect(codeOf(await last.post('/session/second-factor', { code }))).toBe('sign-in.code-refused');
    made.pass(1);
    const renewed = await next.post('/account/recovery-codes', { code: codeAt(secret, made.now()) });
    expect(renewed.json<{ recoveryCodes: string[] }>().recoveryCodes.length).toBe(10);
    expect(codeOf(await last.post('/session/second-factor', { code: codes[1] ?? '' }))).toBe('sign-in.code-refused');
  });

  test('setting it up ends the other sessions, which have shown none; a session left open cannot set it up', async () => {
    const browser = await ready('s1', 'wangfang');
    const elsewhere = made.browser();
    await elsewhere.signIn('wangfang', PASSWORD);
    expect(codeOf(await browser.post('/account/second-factor', { password: 'guess' }))).toBe('account.password-wrong');
    await enrol(browser);
    expect(await stage(elsewhere)).toBeUndefined();
  });

  test('of a row copied to another person opens nothing', async () => {
    const browser = await ready('s1', 'wangfang');
    const { secret } = await enrol(browser);
    await ready('s2', 'liwei');
    await database.run(`update account a set totp_sealed = b.totp_sealed, totp_confirmed_at = b.totp_confirmed_at
      from account b where a.staff_id = '${own('s2')}' and b.staff_id = '${own('s1')}'`);
    const thief = made.browser();
    await thief.signIn('liwei', PASSWORD);
    made.pass(1);
    expect((await thief.post('/session/second-factor', { code: codeAt(secret, made.now()) })).statusCode).toBe(500);
  });
});

test('a password too old is changed first', async () => {
  const browser = await ready('s1', 'wangfang');
  made.pass(91 * 24 * 60);
  await browser.signIn('wangfang', PASSWORD);
  expect(await stage(browser)).toBe('password-change');
});

test('the ledger tells who signed in, what was changed, and that an account is being tried', async () => {
  const browser = await ready('s1', 'wangfang');
  await made.browser().signIn('wangfang', PASSWORD);
  await enrol(browser);
  for (let place = 0; place < 21; place += 1)
    await made.browser().signIn('wangfang', 'guess', { remoteAddress: `203.0.113.${100 + place}` });
  const { rows } = await database.run(
    `select type, actor, body from ledger_event where stream = 'staff/${own('s1')}' and seq > 2`,
  );
  expect(rows.map(({ type, actor, body }: { type: string; actor: string; body: object }) => [type, actor, body])).toEqual([
    ['staff.signedIn', `staff/${own('s1')}`, { method: 'password', secondFactor: false }],
    ['staff.credentialChanged', `staff/${own('s1')}`, { kind: 'password', change: 'set' }],
    ['staff.signedIn', `staff/${own('s1')}`, { method: 'password', secondFactor: false }],
    ['staff.credentialChanged', `staff/${own('s1')}`, { kind: 'secondFactor', change: 'set' }],
    ['staff.sessionsEnded', `staff/${own('s1')}`, { count: 1 }],
    ['staff.signInRefused', 'public', { reason: 'password' }],
  ]);
});

test('nothing of a person stands in the log', async () => {
  await ready('s1', 'wangfang');
  await made.browser().signIn('wangfang', 'Guess9-somebody', { remoteAddress: '203.0.113.77' });
  const log = [...made.lines, ...other.lines].join('');
  expect(log).toContain('/api/work/session');
  for (const told of ['wangfang', '王芳', PASSWORD, 'Guess9', '203.0.113.77']) expect(log).not.toContain(told);
});
