import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { recordAccess, verifyLedger } from '@gongkai/flows';
import { openStore, type OpenStore } from '@gongkai/store';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { startJobs } from './jobs.ts';

let database: TestDatabase;
let store: OpenStore;
const faults: unknown[] = [];
const onFault = (error: unknown) => faults.push(error);
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  const opened = await openStore({ url: database.url('owner'), folder: '' });
  if (!opened.ok) throw new Error(opened.failure.code);
  store = opened.value;
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

test('the ledger is sealed by a job, every five minutes', async () => {
  const { db, openJobs } = store;
  const jobs = await openJobs({ onFault, pollSeconds: 0.5 });
  const at = { site: 0, actor: 'staff/0197', now: new Date('2026-11-22T08:30:00Z') } as const;
  await recordAccess(db, { ...at, looked: 'viewed', subject: 'request/1', data: 'identity' });
  const post = { senders: {}, close: () => Promise.resolve() };
  const end = await startJobs({ db, jobs, post, render: () => ({ subject: '', text: '' }), onFault });
  await jobs.send('seal-ledger', {});
  while ((await verifyLedger(db))[0]?.seals !== 1) await pause(50);
  await end();
  await jobs.close();
  const { rows } = await database.run(`select cron from pgboss.schedule where name = 'seal-ledger'`);
  expect(rows).toEqual([{ cron: '*/5 * * * *' }]);
  expect(faults).toEqual([]);
});
