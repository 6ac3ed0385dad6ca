import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstrationApp } from '../testing/demonstration-app.ts';

const TOKEN = 'a-token-of-the-tests';

let database: TestDatabase;
let made: Awaited<ReturnType<typeof demonstrationApp>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  made = await demonstrationApp(database.db, { settings: { metricsToken: TOKEN } });
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
});

const here = { host: 'localhost:8080' };
const read = (headers: Readonly<Record<string, string>>, remoteAddress = '127.0.0.1') =>
  made.app.inject({ url: '/metrics', headers, remoteAddress });

test('requests are counted by route as the program writes it, never as a visitor does', async () => {
  await made.app.inject({ url: '/api/v1/reports/nobody-there-13800138000' });
  await made.app.inject({ url: '/no/such/address-13800138000' });
  const { body, headers } = await read(here);
  expect(headers['content-type']).toContain('text/plain; version=0.0.4');
  expect(body).toMatch(/gongkai_http_request_seconds_count\{method="GET",route="\/api\/v1\/reports\/:id",status="4xx"\} 1/);
  expect(body).toMatch(/gongkai_http_request_seconds_count\{method="GET",route="none",status="4xx"\} 1/);
  expect(body).toContain('nodejs_eventloop_lag_seconds');
  expect(body).not.toContain('13800138000');
});

describe('who may read them', () => {
  test.each([
    ['somebody at this machine', here, '127.0.0.1', 200],
    ['somebody elsewhere', { host: 'gov.example' }, '203.0.113.7', 404],
    ['a proxy at this machine, for somebody elsewhere', { ...here, 'x-forwarded-for': '203.0.113.7' }, '127.0.0.1', 404],
    ['somebody elsewhere with the token', { host: 'gov.example', authorization: `Bearer ${TOKEN}` }, '203.0.113.7', 200],
    ['another token', { host: 'gov.example', authorization: 'Bearer a-token-of-no-tests' }, '203.0.113.7', 404],
  ])('%s', async (_who, headers, address, status) => {
    expect((await read(headers, address)).statusCode).toBe(status);
  });
});
