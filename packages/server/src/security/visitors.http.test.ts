import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstration, demonstrationApp } from '../testing/demonstration-app.ts';
import type { HttpSettings } from './http-settings.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

type Made = Awaited<ReturnType<typeof demonstrationApp>>;

async function withApp(settings: Partial<HttpSettings>, use: (made: Made) => Promise<void>): Promise<void> {
  const made = await demonstrationApp(database.db, { settings });
  try {
    await use(made);
  } finally {
    await made.app.close();
  }
}

describe('who may bring reports into the archive', () => {
  const here = { host: 'localhost:8080' };
  const cases: readonly (readonly [
    string,
    HttpSettings['imports'],
    Readonly<Record<string, string>>,
    string,
    string | undefined,
  ])[] = [
    ['somebody at this machine', 'loopback', here, '127.0.0.1', undefined],
    ['somebody at this machine, by IPv6', 'loopback', { host: '[::1]:8080' }, '::1', undefined],
    [
      'our own page',
      'loopback',
      { ...here, origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin' },
      '127.0.0.1',
      undefined,
    ],
    [
      'a browser that does not say where a form is from',
      'loopback',
      { ...here, origin: 'http://localhost:8080' },
      '127.0.0.1',
      undefined,
    ],
    ['another machine', 'loopback', here, '192.168.1.9', 'import.closed'],
    ['another machine through a proxy', 'loopback', { ...here, 'x-forwarded-for': '203.0.113.7' }, '127.0.0.1', 'import.closed'],
    ['a name that was made to lead here', 'loopback', { host: 'evil.example:8080' }, '127.0.0.1', 'import.closed'],
    [
      'a page of another site',
      'loopback',
      { ...here, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      '127.0.0.1',
      'import.other-site',
    ],
    [
      'a page on another port of this machine',
      'loopback',
      { ...here, 'sec-fetch-site': 'same-site' },
      '127.0.0.1',
      'import.other-site',
    ],
    [
      'another site, in an old browser',
      'loopback',
      { ...here, origin: 'https://evil.example' },
      '127.0.0.1',
      'import.other-site',
    ],
    ['a page without an origin', 'loopback', { ...here, origin: 'null' }, '127.0.0.1', 'import.other-site'],
    ['anybody, where it is open', 'open', { host: 'archive.example' }, '203.0.113.7', undefined],
    [
      'a page of another site, where it is open',
      'open',
      { host: 'archive.example', origin: 'https://evil.example' },
      '203.0.113.7',
      'import.other-site',
    ],
    ['nobody, where it is closed', 'closed', here, '127.0.0.1', 'import.closed'],
  ];

  test('is decided before a byte of the report is taken in', async () => {
    for (const [who, imports, headers, remoteAddress, code] of cases) {
      await withApp({ imports }, async ({ call }) => {
        for (const url of ['/api/v1/reports', '/api/v1/check?keep=true']) {
          // An empty body: who may import is told that there is nothing, everybody else is refused first.
          const answer = await call({
            method: 'POST',
            url,
            headers: { ...headers, 'content-type': 'text/plain' },
            remoteAddress,
            payload: '',
          });
          expect([who, answer.json<{ code: string }>().code]).toEqual([who, code ?? 'upload.nothing']);
        }
      });
    }
  });

  test('does not hinder anybody from having a report checked', async () => {
    await withApp({ imports: 'closed' }, async ({ call }) => {
      const answer = await call({
        method: 'POST',
        url: '/api/v1/check',
        payload: demonstration('laixi-2020.txt'),
        headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
        remoteAddress: '203.0.113.7',
      });
      expect(answer.statusCode).toBe(200);
    });
  });
});

describe('uploads a minute', () => {
  const bring = ({ call }: Made, remoteAddress: string, headers: Readonly<Record<string, string>> = {}) =>
    call({
      method: 'POST',
      url: '/api/v1/check',
      payload: '',
      headers: { 'content-type': 'text/plain', ...headers },
      remoteAddress,
    });

  test('are counted for each address, and told', async () => {
    await withApp({ checksPerMinute: 2 }, async (made) => {
      const first = await bring(made, '198.51.100.1');
      expect(first.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' });
      await bring(made, '198.51.100.1');
      const third = await bring(made, '198.51.100.1');
      expect([third.statusCode, third.json<{ code: string }>().code]).toEqual([429, 'request.too-many']);
      expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(third.headers['retry-after'])).toBeLessThanOrEqual(60);
      expect((await bring(made, '198.51.100.2')).statusCode).toBe(400);
      // Reading goes on.
      expect((await made.call({ url: '/api/v1/rules', remoteAddress: '198.51.100.1' })).statusCode).toBe(200);
    });
  });

  test.each([
    ['of one network of IPv6 together', '2001:db8:1:1::1', '2001:db8:1:1:ffff::9', 429],
    ['of two networks of IPv6 apart', '2001:db8:1:1::1', '2001:db8:1:2::1', 400],
    ['of an address of IPv4 in either notation together', '198.51.100.1', '::ffff:198.51.100.1', 429],
  ])('%s', async (_why, one, other, status) => {
    await withApp({ checksPerMinute: 1 }, async (made) => {
      expect((await bring(made, one)).statusCode).toBe(400);
      expect((await bring(made, other)).statusCode).toBe(status);
    });
  });

  test('go by what a trusted proxy says of the address, and by nobody else’s word', async () => {
    const said = (address: string) => ({ 'x-forwarded-for': address });
    await withApp({ checksPerMinute: 1, trustProxy: ['10.0.0.0/8'] }, async (made) => {
      expect((await bring(made, '10.0.0.1', said('198.51.100.1'))).statusCode).toBe(400);
      expect((await bring(made, '10.0.0.1', said('198.51.100.2'))).statusCode).toBe(400);
      expect((await bring(made, '10.0.0.2', said('198.51.100.1'))).statusCode).toBe(429);
      // What stands further left was written by the visitor.
      expect((await bring(made, '10.0.0.1', said('203.0.113.9, 198.51.100.2'))).statusCode).toBe(429);
      expect((await bring(made, '192.0.2.1', said('198.51.100.3'))).statusCode).toBe(400);
      expect((await bring(made, '192.0.2.1', said('198.51.100.4'))).statusCode).toBe(429);
    });
  });
});

describe('uploads at one time', () => {
  test('are as many of one address as are said; the others are answered, and the log names nobody', async () => {
    await withApp({ checksAtOnce: 1, trustProxy: ['127.0.0.1'] }, async ({ app, lines }) => {
      const post = (url: string, visitor: string) =>
        app.inject({
          method: 'POST',
          url,
          payload: demonstration('anshan-2019.txt'),
          headers: { 'content-type': 'text/plain', 'x-forwarded-for': visitor },
        });
      // The first is still being checked, in a process that has to start, while the next are refused before their bodies are taken in.
      const [first, second, page, other] = await Promise.all([
        post('/api/v1/check', '198.51.100.1'),
        post('/api/v1/check', '198.51.100.1'),
        post('/check', '198.51.100.1'),
        post('/api/v1/check', '198.51.100.2'),
      ]);
      expect([first, second, page, other].map(({ statusCode }) => statusCode)).toEqual([200, 429, 429, 200]);
      expect(second.json()).toMatchObject({
        code: 'checking.too-many-at-once',
        detail: expect.stringContaining('同时核对的文件最多 1 份'),
      });
      expect(page.payload).toContain('同时核对的文件最多 1 份');
      expect([second, page].map(({ headers }) => headers['retry-after'])).toEqual(['10', '10']);
      expect((await post('/api/v1/check', '198.51.100.1')).statusCode).toBe(200);
      expect(lines.join('')).not.toContain('198.51.100');
    });
  });
});

describe('the log', () => {
  test('has a line for each request, in which nothing of the visitor stands', async () => {
    await withApp({ imports: 'open' }, async ({ call, app, lines }) => {
      const secrets = ['13800000000', '张三', '198.51.100.77', 'geheim', 'agent-x', 'nowhere-at-all'];
      const headers = { 'user-agent': 'agent-x', cookie: 'geheim=1', referer: 'http://x/geheim', 'x-request-id': 'geheim' };
      const remoteAddress = '198.51.100.77';
      await call({ url: `/api/v1/reports?q=${encodeURIComponent('张三')}`, headers, remoteAddress });
      await call({ url: '/api/v1/reports/13800000000', headers, remoteAddress });
      await call({ url: '/api/v1/nowhere-at-all?geheim', headers, remoteAddress });
      await app.inject({ url: '/nowhere-at-all', headers, remoteAddress });
      await app.inject({ url: '/%zz-nowhere-at-all', headers, remoteAddress });
      await call({
        method: 'POST',
        url: '/api/v1/check',
        headers,
        remoteAddress,
        payload: { text: '张三 13800000000', name: '张三.txt' },
      });
      await call({
        method: 'POST',
        url: '/api/v1/check',
        headers: { ...headers, 'content-type': 'application/json' },
        remoteAddress,
        payload: '{"张三',
      });
      const log = lines.join('');
      for (const secret of secrets) expect(log).not.toContain(secret);
      expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual({
        level: 'info',
        time: expect.any(String),
        reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        method: 'GET',
        route: '/api/v1/reports/:id',
        status: 404,
        ms: expect.any(Number),
        msg: 'answered',
      });
    });
  });

  test('says where a fault is, and not what it happened with', async () => {
    const { createLog } = await import('./request-log.ts');
    const written: string[] = [];
    const log = createLog('error', { write: (line) => written.push(line) });
    const cause = Object.assign(new Error('duplicate key (name)=(张三)'), { code: '23505', detail: 'Key (name)=(张三)' });
    const fault = new Error('张三\n    at 13800000000 (x:1:1)\n', { cause });
    log.error({ err: fault }, fault.message);
    log.error(fault);
    log.error(fault, '张三');
    for (const line of written) expect(line).not.toMatch(/张三|duplicate|13800000000/);
    expect(written).toHaveLength(3);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      err: {
        type: 'Error',
        at: expect.arrayContaining([expect.stringContaining('visitors.http.test.ts')]),
        cause: { code: '23505' },
      },
    });
  });

  test('is quiet where it is off', async () => {
    await withApp({ logLevel: 'off' }, async ({ call, lines }) => {
      await call({ url: '/api/v1/reports' });
      expect(lines).toEqual([]);
    });
  });
});

test('the two that watch over the program are told how it is', async () => {
  await withApp({}, async ({ call }) => {
    expect((await call({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await call({ url: '/readyz' })).json()).toEqual({ status: 'ok' });
    expect((await call({ url: '/readyz' })).headers['cache-control']).toBe('no-store');
  });
  const gone = await makeTestDatabase(inject('postgres'));
  const { app, call } = await demonstrationApp(gone.db);
  await gone.drop();
  expect((await call({ url: '/healthz' })).statusCode).toBe(200);
  const notReady = await call({ url: '/readyz' });
  expect([notReady.statusCode, notReady.json()]).toEqual([503, { status: 'database' }]);
  await app.close();
});
