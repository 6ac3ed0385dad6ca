import pg, { type ClientConfig } from 'pg';
import { getRollbackPlans, PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { openJobs, prepareJobs, type Jobs } from './index.ts';
import { JOBS_SCHEMA } from './prepare-jobs.ts';

let database: TestDatabase;
const faults: unknown[] = [];
const open: Jobs[] = [];
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  expect(await prepareJobs(database.config('owner'))).toEqual({ ok: true, value: true });
});
afterEach(async () => {
  for (const jobs of open.splice(0)) await jobs.close();
  await database.run(`delete from ${JOBS_SCHEMA}.job; delete from ${JOBS_SCHEMA}.schedule`);
  expect(faults.splice(0)).toEqual([]);
});
afterAll(() => database.drop());

async function program(config: ClientConfig = database.config('app')): Promise<Jobs> {
  const jobs = await openJobs(config, { onFault: (error) => faults.push(error), pollSeconds: 0.5 });
  open.push(jobs);
  return jobs;
}

const states = async (name: string) => {
  const { rows } = await database.run(
    `select state::text from ${JOBS_SCHEMA}.job where name = '${name}' order by created_on, id`,
  );
  return (rows as { state: string }[]).map(({ state }) => state);
};

test('a second start changes nothing; two at once wait for each other', async () => {
  const again = await Promise.all([prepareJobs(database.config('owner')), prepareJobs(database.config('owner'))]);
  expect(again).toEqual([
    { ok: true, value: false },
    { ok: true, value: false },
  ]);
});

test('the program’s role uses the tables and can change none', async () => {
  const client = new pg.Client(database.config('app'));
  await client.connect();
  for (const order of [
    'create table pgboss.x ()',
    'drop table pgboss.job',
    'alter table pgboss.queue add x int',
    'truncate pgboss.job',
  ]) {
    await expect(client.query(order)).rejects.toThrow(/permission denied|must be owner/);
  }
  await client.end();
});

test('all that the library does by itself while it runs, it may do as that role', async () => {
  const told: unknown[] = [];
  const options = { ...(database.config('app') as object), schema: JOBS_SCHEMA, migrate: false, createSchema: false };
  const boss = new PgBoss({ ...options, reindex: false, monitorVacuum: false, persistWarnings: true });
  boss.on('error', (error) => told.push(error)).on('warning', (warning) => told.push(warning));
  await boss.start();
  await boss.createQueue('maintained', { policy: 'short' });
  await boss.send('maintained', {});
  const [job] = await boss.fetch('maintained');
  await boss.complete('maintained', job?.id ?? '');
  await boss.supervise();
  await boss.deleteQueue('maintained');
  await boss.stop();
  expect(told).toEqual([]);
});

test('an older schema is brought up, with the rights on what is new', async () => {
  const older = await makeTestDatabase(inject('postgres'));
  await prepareJobs(older.config('owner'));
  const version = async () => (await older.run(`select version from ${JOBS_SCHEMA}.version`)).rows as { version: number }[];
  const [now = { version: 0 }] = await version();
  await older.run(getRollbackPlans(JOBS_SCHEMA, now.version));
  await older.run(getRollbackPlans(JOBS_SCHEMA, now.version - 1));
  expect(await version()).toEqual([{ version: now.version - 2 }]);
  expect(await prepareJobs(older.config('owner'))).toEqual({ ok: true, value: true });
  expect(await version()).toEqual([now]);
  const jobs = await openJobs(older.config('app'), { onFault: (error) => faults.push(error) });
  await jobs.send('purge', {});
  await jobs.close();
  await older.run(`update ${JOBS_SCHEMA}.version set version = version + 1`);
  expect(await prepareJobs(older.config('owner'))).toEqual({
    ok: false,
    failure: { code: 'schema.newer', params: { found: now.version + 1, known: now.version } },
  });
  await older.drop();
});

test('one user for all, as an outside server may have it', async () => {
  const single = await makeTestDatabase(inject('postgres'));
  await prepareJobs(single.config('owner'));
  const done = Promise.withResolvers<void>();
  const jobs = await openJobs(single.config('owner'), { onFault: (error) => faults.push(error), pollSeconds: 0.5 });
  await jobs.work('purge', () => Promise.resolve(done.resolve()));
  await jobs.send('purge', {});
  await done.promise;
  await jobs.close();
  await single.drop();
});

test('however many programs there are, a job is done once, with what it was given', async () => {
  const programs = [await program(), await program(), await program()];
  const done: string[] = [];
  const all = Promise.withResolvers<void>();
  const handler = ({ outlet }: { readonly outlet: string }) => {
    done.push(outlet);
    if (done.length === 3) all.resolve();
    return Promise.resolve();
  };
  for (const outlet of ['email', 'sms', 'wechat'] as const) await programs[0]?.send('send-messages', { outlet }, outlet);
  for (const jobs of programs) await jobs.work('send-messages', handler, 2);
  await all.promise;
  for (const jobs of open.splice(0)) await jobs.close();
  expect(done.toSorted()).toEqual(['email', 'sms', 'wechat']);
  expect(await states('send-messages')).toEqual(['completed', 'completed', 'completed']);
});

test('a job that waits already is not added a second time; another key is another job', async () => {
  const jobs = await program();
  for (let n = 0; n < 5; n += 1) await jobs.send('send-messages', { outlet: 'email' }, 'email');
  await jobs.send('send-messages', { outlet: 'sms' }, 'sms');
  expect(await states('send-messages')).toEqual(['created', 'created']);
});

test('closing waits for the job in hand, which is told of it, and no other is begun', async () => {
  const jobs = await program();
  const begun = Promise.withResolvers<AbortSignal>();
  const finish = Promise.withResolvers<void>();
  let ended = false;
  await jobs.work('purge', async (_payload, stop) => {
    begun.resolve(stop);
    await finish.promise;
    ended = true;
  });
  await jobs.send('purge', {});
  const stop = await begun.promise;
  await jobs.send('purge', {});
  const closed = jobs.close();
  expect(stop.aborted).toBe(true);
  expect(ended).toBe(false);
  finish.resolve();
  await closed;
  expect(ended).toBe(true);
  expect(await states('purge')).toEqual(['completed', 'created']);
});

test('a job that throws is tried again, and the fault is told', async () => {
  const jobs = await program();
  let tries = 0;
  const again = Promise.withResolvers<void>();
  await jobs.work('purge', () => {
    tries += 1;
    if (tries === 1) return Promise.reject(new Error('the first try'));
    again.resolve();
    return Promise.resolve();
  });
  await jobs.send('purge', {});
  await again.promise;
  await jobs.close();
  expect(await states('purge')).toEqual(['completed']);
  expect(faults.splice(0)).toEqual([new Error('the first try')]);
});

test('a schedule is kept in the time of China, once however often and by however many it is set', async () => {
  const [one, other] = [await program(), await program()];
  for (const jobs of [one, other, one]) await jobs.schedule('purge', '30 3 * * *', {});
  const { rows } = await database.run(`select name, cron, timezone from ${JOBS_SCHEMA}.schedule`);
  expect(rows).toEqual([{ name: 'purge', cron: '30 3 * * *', timezone: 'Asia/Shanghai' }]);
});
