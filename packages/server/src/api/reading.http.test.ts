import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstrationApp } from '../testing/demonstration-app.ts';

/** What holds for every address of the interface: conditional requests, HEAD, other sites, other methods, safe headers. */
let database: TestDatabase;
let made: Awaited<ReturnType<typeof demonstrationApp>>;
let addresses: readonly string[];
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  made = await demonstrationApp(database.db);
  const { reports } = (await made.call({ url: '/api/v1/reports' })).json<{ reports: readonly { id: string; unit: string }[] }>();
  const [first, second] = reports;
  addresses = [
    '/api/v1/reports',
    `/api/v1/reports/${first?.id}`,
    `/api/v1/reports/${first?.id}.csv`,
    `/api/v1/reports/${first?.id}/file`,
    `/api/v1/compare?ids=${first?.id},${second?.id}`,
    '/api/v1/units?q=a',
    `/api/v1/units/${first?.unit}/series`,
    '/api/v1/editions',
    '/api/v1/rules',
    '/api/v1/openapi.json',
  ];
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
});

const ask = (
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS',
  url: string,
  headers: Readonly<Record<string, string>> = {},
) => made.call({ method, url, headers });

test('every answer has an ETag, and who has that gets 304 and nothing else', async () => {
  for (const url of addresses) {
    const { headers } = await ask('GET', url);
    const tag = String(headers.etag);
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(headers['cache-control']).toMatch(/no-cache|max-age/);
    for (const held of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await ask('GET', url, { 'if-none-match': held });
      expect([url, held, again.statusCode, again.payload]).toEqual([url, held, 304, '']);
      expect(again.headers).toMatchObject({ etag: tag, 'access-control-allow-origin': '*' });
      expect(again.headers['content-length']).toBeUndefined();
    }
    expect((await ask('GET', url, { 'if-none-match': '"x"' })).statusCode).toBe(200);
  }
});

test('an ETag goes with what is answered: it stays while that stays, and changes with it', async () => {
  const tag = async (url: string) => (await ask('GET', url)).headers.etag;
  expect(await tag('/api/v1/reports?year=2020')).toBe(await tag('/api/v1/reports?year=2020'));
  expect(await tag('/api/v1/reports?year=2020')).not.toBe(await tag('/api/v1/reports?year=2019'));
  const before = await tag('/api/v1/rules');
  await database.run(`delete from report_list_size where list = 'rule:R1'`);
  expect(await tag('/api/v1/rules')).not.toBe(before);
});

test('HEAD answers as GET does, without the body', async () => {
  for (const url of addresses) {
    const [head, get] = [await ask('HEAD', url), await ask('GET', url)];
    expect([url, head.statusCode, head.payload]).toEqual([url, 200, '']);
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control'])
      expect([url, name, head.headers[name]]).toEqual([url, name, get.headers[name]]);
  }
  expect((await ask('HEAD', '/api/v1/reports/x')).statusCode).toBe(404);
});

describe('pages of other sites', () => {
  test('may read everything, without anybody’s cookies', async () => {
    for (const url of [...addresses, '/api/v1/reports/x', '/api/v1/nowhere']) {
      const { headers } = await ask('GET', url, { origin: 'https://elsewhere.example' });
      expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });

  test('may ask whether what they have still holds', async () => {
    const answer = await ask('OPTIONS', '/api/v1/reports', {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    });
    expect([answer.statusCode, answer.headers]).toMatchObject([
      204,
      {
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': 'if-none-match',
        'access-control-allow-origin': '*',
      },
    ]);
  });

  test('may not have a visitor’s browser send uploads', async () => {
    const preflight = await ask('OPTIONS', '/api/v1/check', {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
    });
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    const sent = await made.call({
      method: 'POST',
      url: '/api/v1/check',
      payload: { text: 'x' },
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(sent.headers['access-control-allow-origin']).toBeUndefined();
  });
});

test.each([
  ['DELETE', '/api/v1/reports', 'GET, HEAD, POST, OPTIONS'],
  ['PUT', '/api/v1/reports/x', 'GET, HEAD, OPTIONS'],
  ['GET', '/api/v1/check', 'POST, OPTIONS'],
  ['POST', '/api/v1/rules', 'GET, HEAD, OPTIONS'],
] as const)('%s %s is told what the address knows', async (method, url, allowed) => {
  const answer = await made.call({ method, url, payload: '<x/>', headers: { 'content-type': 'application/xml' } });
  const methods = (text: unknown) => String(text).split(', ').toSorted();
  expect([answer.statusCode, methods(answer.headers['allow'])]).toEqual([405, methods(allowed)]);
  expect(answer.json()).toMatchObject({ code: 'request.method-not-allowed' });
});

describe('a problem', () => {
  test('is told as RFC 9457 has it, with a number that stands in the log as well', async () => {
    const answer = await ask('GET', '/api/v1/reports/x');
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    const { instance, ...rest } = answer.json<{ instance: string }>();
    expect(rest).toEqual({
      type: 'urn:gongkai:problem:report.not-found',
      title: '没有这份报告',
      status: 404,
      detail: '年报库中没有这份报告',
      code: 'report.not-found',
    });
    expect(made.lines.join('')).toContain(instance.replace('urn:uuid:', ''));
  });

  test.each([
    ['an address that is not there', '/api/v1/nowhere', 404, 'request.no-such-address'],
    ['an address that is none', '/api/v1/%zz', 400, 'request.malformed'],
    ['a parameter that is no text', '/api/v1/reports?q=%ff%fe', 200, undefined],
    ['an id without end', `/api/v1/reports/${'x'.repeat(5000)}`, 404, 'request.no-such-address'],
    ['a slash too many', '/api/v1//reports', 404, 'request.no-such-address'],
  ])('%s', async (_why, url, status, code) => {
    const answer = await made.app.inject(url);
    expect([answer.statusCode, answer.json<{ code?: string }>().code]).toEqual([status, code]);
  });

  test('of our own is not told: neither message nor place', async () => {
    const broken = {
      selectFrom: () => {
        throw new Error('secret: 张三 13800000000');
      },
    };
    const { createApp } = await import('../app.ts');
    const lines: string[] = [];
    const app = await createApp({
      db: broken as unknown as TestDatabase['db'],
      reader: () => Promise.reject(new Error('not asked')),
      log: { write: (line) => lines.push(line) },
    });
    const answer = await app.inject('/api/v1/reports');
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([500, 'server.fault']);
    expect(answer.payload).not.toMatch(/secret|张三|\.ts/);
    const [line = ''] = lines.filter((each) => each.includes('"error"'));
    expect(line).not.toMatch(/secret|张三|13800000000/);
    expect(line).toContain('list-reports.ts');
    await app.close();
  });
});

test('every answer tells the browser what it may do with it', async () => {
  for (const url of [...addresses, '/healthz', '/api/v1/reports/x']) {
    const { headers } = await made.app.inject(url);
    expect([url, headers]).toMatchObject([
      url,
      {
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
      },
    ]);
    expect(String(headers['content-security-policy'])).not.toContain('unsafe');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined();
  }
  expect((await made.app.inject('/api/v1/%zz')).headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
});
