import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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
  await database.run(`
    insert into site (id, name) values (1, '沭阳县人民政府');
    insert into site_unit_above (site_id, unit_id, above_id, from_day, distance) values (1, 'edu', 'edu', '2020-01-01', 0);
    insert into staff_member (site_id, staff_id, from_day, name, sign_in_name, unit_id, email, state)
      values (1, 'bob', '2020-01-01', '周杰', 'zhoujie', 'edu', 'zhoujie@shuyang.gov.cn', 'active');
    insert into staff_appointment (site_id, staff_id, role, unit_id, scope, from_day)
      values (1, 'bob', 'disclosureHead', 'edu', 'ownUnit', '2020-01-01');
    insert into request_case (site_id, id, unit_id, handling_unit_id, route, applicant_type, supply_form, supply_way, submitted_on, number, received_on, items)
      values (1, 'r1', 'edu', 'edu', 'counter', 'natural', 'paper', 'post', '2026-03-02', '2026-00001', '2026-03-02', 1);
    insert into request_due (site_id, request_id, unit_id, handling_unit_id, open, stage, urgent_on, due_on, provisional, calendar_version, counted_on, counted_at)
      values (1, 'r1', 'edu', 'edu', true, 'received', '2026-03-30', '2026-03-30', false, '', '2026-03-02', now())`);
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

const queued = async () => (await database.run(`select template, recipient from outbox_message`)).rows as readonly object[];

test('the job that counts due days tells of them, once', async () => {
  const { db, openJobs } = store;
  const jobs = await openJobs({ onFault, pollSeconds: 0.5 });
  const post = { senders: {}, close: () => Promise.resolve() };
  const end = await startJobs({ db, jobs, post, render: () => ({ subject: '', text: '' }), onFault });
  const done = async () =>
    (await database.run(`select count(*)::integer as n from pgboss.job where name = 'count-deadlines' and state = 'completed'`))
      .rows[0].n as number;
  for (const times of [1, 2]) {
    await jobs.send('count-deadlines', {});
    while ((await done()) < times) await pause(50);
    expect(await queued()).toEqual([{ template: 'request.overdue', recipient: 'zhoujie@shuyang.gov.cn' }]);
  }
  await end();
  await jobs.close();
  expect(faults).toEqual([]);
});
