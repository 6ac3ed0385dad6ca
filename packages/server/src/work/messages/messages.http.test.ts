import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { queueMessage, transact } from '@gongkai/flows';
import type { Appointment } from '@gongkai/staff';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { codeOf, twoProcesses, type Browser } from '../../testing/two-processes.ts';
import { SITE } from '../../testing/work-app.ts';

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
beforeEach(async () => {
  await staff.begin();
  await database.run('delete from outbox_message; delete from outlet_setting');
});

const appointed = (role: Appointment['role'], scope: Appointment['scope'], unit = 'root'): readonly Appointment[] => [
  { role, unit, scope },
];
/** An administrator has a second factor before he does anything. */
async function administrator(scope: Appointment['scope'] = 'site', unit = 'root'): Promise<Browser> {
  const browser = await staff.ready('admin', 'admin', { unit, appointments: appointed('systemAdmin', scope, unit) });
  await staff.enrol(browser);
  return browser;
}

async function queued(unit?: string): Promise<string> {
  const recipient = 'wang.min@example.gov.cn';
  const notice = { template: 'text', fields: { subject: '密', text: '只给本人看' } } as const;
  const ask = { site: SITE, outlet: 'email', recipient, notice, actor: 'system/test', now: staff.made.now() } as const;
  const done = await transact(database.db, (tx) => queueMessage(tx, { ...ask, ...(unit === undefined ? {} : { unit }) }));
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.id;
}

type Listed = { readonly messages: readonly { readonly id: string; readonly recipient: string }[]; readonly next: string | null };
const idsOf = (answer: { json: <T>() => T }) => answer.json<Listed>().messages.map(({ id }) => id);

test('a list tells states, masks addresses, and says nothing of what is written', async () => {
  const id = await queued();
  const browser = await administrator();
  for (const path of ['/messages', `/messages/${id}`]) {
    const answer = await browser.get(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.payload).toContain('w***@example.gov.cn');
    expect(answer.payload).not.toMatch(/wang|本人|密/);
  }
  expect((await browser.get(`/messages/${id}`)).json()).toMatchObject({
    state: 'waiting',
    resendRefused: null,
    cancelRefused: null,
    attempts: 0,
    notes: [],
  });
});

test('somebody sees the messages of the units that his appointment reaches, and those of the government with one for the whole site', async () => {
  const ids = {
    government: await queued(),
    bureau: await queued('bureau'),
    section: await queued('section'),
    town: await queued('town'),
  };
  const cases = [
    ['site', 'root', [ids.town, ids.section, ids.bureau, ids.government]],
    ['ownAndBelow', 'bureau', [ids.section, ids.bureau]],
    ['ownUnit', 'bureau', [ids.bureau]],
  ] as const;
  for (const [n, [scope, unit, seen]] of cases.entries()) {
    const appointments = appointed('disclosureHead', scope, unit);
    const browser = await staff.ready(`head${n}`, `head${n}`, { unit, appointments });
    expect(idsOf(await browser.get('/messages'))).toEqual(seen);
    for (const id of Object.values(ids)) {
      const within = (seen as readonly string[]).includes(id);
      const answer = await browser.get(`/messages/${id}`);
      expect(within ? answer.statusCode : codeOf(answer)).toBe(within ? 200 : 'permission.outside-scope');
      expect(codeOf(await browser.post(`/messages/${id}/resend`))).toBe('permission.no-role');
    }
  }
});

test('an administrator sends again what failed, once; his name stands beside it', async () => {
  const id = await queued('bureau');
  await database.run(
    `update outbox_message set state = 'failed', attempts = 1, failures = 1, settled_at = now(), trouble = 'outlet.refused', trouble_status = 550`,
  );
  const browser = await administrator();
  expect((await browser.get(`/messages/${id}`)).json()).toMatchObject({
    state: 'failed',
    trouble: { code: 'outlet.refused', status: 550, sentence: '发送渠道拒收（答复代码 550）' },
  });
  expect((await browser.post(`/messages/${id}/resend`)).statusCode).toBe(204);
  expect((await browser.get(`/messages/${id}`)).json()).toMatchObject({
    state: 'waiting',
    notes: [{ kind: 'sent-again', actor: `staff/${staff.own('admin')}`, by: '王芳' }],
  });
  await database.run(`update outbox_message set state = 'sent', settled_at = now()`);
  const why = '这条消息正在发送、已经发出或者已经取消，不能';
  expect((await browser.get(`/messages/${id}`)).json()).toMatchObject({
    resendRefused: `${why}重新发送`,
    cancelRefused: `${why}再取消`,
  });
  expect(codeOf(await browser.post(`/messages/${id}/resend`))).toBe('message.not-resendable');
  expect(codeOf(await browser.post(`/messages/${id}/cancel`))).toBe('message.not-cancellable');
  expect(codeOf(await browser.post('/messages/nothing/resend'))).toBe('message.not-found');
});

test('an administrator of one unit does not touch those of another', async () => {
  const [own, other, government] = [await queued('bureau'), await queued('town'), await queued()];
  const browser = await administrator('ownUnit', 'bureau');
  expect((await browser.post(`/messages/${own}/cancel`)).statusCode).toBe(204);
  for (const id of [other, government]) {
    expect(codeOf(await browser.post(`/messages/${id}/cancel`))).toBe('permission.outside-scope');
  }
  const { rows } = await database.run(`select id from outbox_message where state = 'cancelled'`);
  expect(rows).toEqual([{ id: own }]);
});

test('pages and filters', async () => {
  for (let n = 0; n < 51; n += 1) await queued();
  const browser = await administrator();
  const first = (await browser.get('/messages?state=waiting&outlet=email')).json<Listed>();
  expect(first.messages).toHaveLength(50);
  const second = (await browser.get(`/messages?after=${first.next}`)).json<Listed>();
  expect([second.messages.length, second.next]).toEqual([1, null]);
  expect(idsOf(await browser.get('/messages?state=sent'))).toEqual([]);
  expect(idsOf(await browser.get('/messages?day=2001-01-01'))).toEqual([]);
  expect(codeOf(await browser.get('/messages?day=2001-02-30'))).toBe('request.invalid');
  expect(codeOf(await browser.get('/messages?after=x'))).toBe('list.bad-cursor');
});

test('quiet hours are set, shown and taken away; a message tries an outlet out', async () => {
  const browser = await administrator();
  const put = (quiet: object | null) => browser.put('/outlets/sms/quiet-hours', { quiet });
  expect((await put({ from: '21:00', to: '08:00' })).statusCode).toBe(204);
  expect(codeOf(await put({ from: '21:00', to: '21:00' }))).toBe('outlet.bad-quiet-hours');
  const outlets = async () =>
    (await browser.get('/outlets')).json<{ outlets: { outlet: string; quiet: object | null }[] }>().outlets;
  expect((await outlets()).filter(({ quiet }) => quiet !== null)).toMatchObject([
    { outlet: 'sms', quiet: { from: '21:00', to: '08:00' } },
  ]);
  expect((await put(null)).statusCode).toBe(204);
  expect((await outlets()).filter(({ quiet }) => quiet !== null)).toEqual([]);

  expect(codeOf(await browser.post('/outlets/email/test', { recipient: 'nobody' }))).toBe('message.bad-recipient');
  const { id } = (await browser.post('/outlets/email/test', { recipient: 'me@example.cn' })).json<{ id: string }>();
  const { rows } = await database.run(`select template, fields, urgent from outbox_message where id = '${id}'`);
  expect(rows).toEqual([{ template: 'message.test', fields: { government: '临江县', at: '2026-03-02 09:00' }, urgent: true }]);

  const head = await staff.ready('head', 'head', { appointments: appointed('disclosureHead', 'site') });
  expect(codeOf(await head.put('/outlets/sms/quiet-hours', { quiet: null }))).toBe('permission.no-role');
});

test('an outlet tells what waits, what somebody has to look at and what has left within a day, of this government alone', async () => {
  const browser = await administrator();
  const [waits, held, failed, sent, old] = [await queued(), await queued(), await queued(), await queued(), await queued()];
  const settle = (id: string, state: string, ago: number) =>
    database.run(`update outbox_message set state = '${state}', settled_at = now(), attempts = 1,
      queued_at = '${new Date(staff.made.now().getTime() - ago * 3_600_000).toISOString()}' where id = '${id}'`);
  await database.run(`update outbox_message set queued_at = '${staff.made.now().toISOString()}'`);
  await settle(held, 'held', 100);
  await settle(failed, 'failed', 100);
  await settle(sent, 'sent', 23);
  await settle(old, 'sent', 25);
  await database.run(`insert into site (id, name) values (77, '邻县') on conflict do nothing;
    insert into outbox_message (site_id, id, outlet, recipient, template, fields, idempotency_key, urgent, queued_at, queued_by, due_at, state)
    select 77, id, outlet, recipient, template, fields, idempotency_key, urgent, queued_at, queued_by, due_at, state from outbox_message
    where id = '${waits}'`);
  staff.time.pass(1);
  const { outlets } = (await browser.get('/outlets')).json<{ outlets: readonly { readonly outlet: string }[] }>();
  expect(outlets).toEqual([
    { outlet: 'email', set: false, quiet: null, open: 1, held: 1, failed: 1, sent: 1, oldestSeconds: 60 },
    ...['sms', 'wechat', 'webhook'].map((outlet) => ({
      ...{ outlet, set: false, quiet: null, open: 0, held: 0, failed: 0, sent: 0, oldestSeconds: null },
    })),
  ]);
});

test('no address and no text of a message stands in the log', async () => {
  const browser = await administrator();
  await browser.post('/outlets/email/test', { recipient: 'secret.person@example.cn' });
  await browser.get('/messages');
  expect(staff.made.lines.length).toBeGreaterThan(0);
  expect(staff.made.lines.join('\n')).not.toContain('secret.person');
});
