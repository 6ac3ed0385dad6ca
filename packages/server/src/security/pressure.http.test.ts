import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstrationApp } from '../testing/demonstration-app.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

test('a program that is later than it may be turns requests away and still says that it lives', async () => {
  // No program is never late at all.
  const { app, call } = await demonstrationApp(database.db, { settings: { mostDelayMs: Number.MIN_VALUE } });
  await vi.waitFor(async () => expect((await call({ url: '/api/v1' })).statusCode).toBe(503), { timeout: 60_000 });
  const refused = await call({ url: '/api/v1' });
  expect(refused.json()).toMatchObject({ code: 'server.overloaded' });
  expect(refused.headers['retry-after']).toBe('10');
  expect((await call({ url: '/healthz' })).statusCode).toBe(200);
  await app.close();
});
