import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { RETRY, type Delivery, type FailedDelivery, type Outlet, type Parcel, type Sender } from '@gongkai/messages';
import { findMessage, markFailed, markSent, notesOf, outboxLag, takeMessage, transact, type Message } from '@gongkai/store';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import type { Acting } from '../people/acting.ts';
import {
  cancelMessage,
  listMessages,
  purgeMessages,
  queueMessage,
  resendMessage,
  sendMessages,
  setQuietHours,
  showMessage,
  type QueueAsk,
  type Sending,
} from './index.ts';

const SITE = 0;
const actor = 'staff/admin';
/** Noon in China. */
const NOON = Date.parse('2026-03-02T04:00:00Z');
const HOUR = 3_600_000;

let database: TestDatabase;
let now: Date;
beforeAll(async () => (database = await makeTestDatabase(inject('postgres'))));
afterAll(() => database.drop());
beforeEach(async () => {
  now = new Date(NOON);
  await database.run('delete from outbox_message; delete from outlet_setting');
});

const acting = (): Acting => ({ site: SITE, person: undefined, actor, now, today: plainDate('2026-03-02') });

const queue = async (said: Partial<QueueAsk> = {}) => {
  const ask: QueueAsk = {
    site: SITE,
    outlet: 'email',
    recipient: 'wang.min@example.gov.cn',
    notice: { template: 'text', fields: { subject: '题', text: '文' } },
    actor: 'system/test',
    now,
    ...said,
  };
  const queued = await transact(database.db, (tx) => queueMessage(tx, ask));
  if (!queued.ok) throw new Error(queued.failure.code);
  return queued.value.id;
};

/** An outlet that answers as it is told and remembers what it was given. */
function outlet(answer: (parcel: Parcel) => Delivery | Promise<Delivery> = () => ({ kind: 'sent', receipt: '250' })) {
  const parcels: Parcel[] = [];
  const sender: Sender = {
    send: async (parcel) => {
      parcels.push(parcel);
      return answer(parcel);
    },
    close: () => Promise.resolve(),
  };
  return { parcels, sender };
}

const failing = (said: Partial<FailedDelivery> = {}): FailedDelivery => ({
  kind: 'failed',
  trouble: 'outlet.later',
  status: 451,
  arrived: 'no',
  again: true,
  ...said,
});

const send = (senders: Sending['senders'], said: Partial<Sending> = {}) => {
  const sending = { senders, render: wordingOf, now: () => now, die: () => 0, ...said };
  return sendMessages(database.db, Object.keys(senders) as Outlet[], sending);
};

const wordingOf: Sending['render'] = ({ template, fields }) => {
  if (template !== 'text') throw new Error(template);
  return fields;
};

const stateOf = async (id: string): Promise<Message> => {
  const message = await findMessage(database.db, SITE, id);
  if (message === undefined) throw new Error('gone');
  return message;
};
const kindsOf = async (id: string) => (await notesOf(database.db, SITE, id)).map(({ kind }) => kind);

test('a message leaves with the transaction that queued it, and not without', async () => {
  const { parcels, sender } = outlet();
  await expect(
    transact(database.db, async (tx) => {
      const ask = { site: SITE, outlet: 'email', recipient: 'a@example.cn', actor, now } as const;
      await queueMessage(tx, { ...ask, notice: { template: 'text', fields: { subject: '', text: '' } } });
      throw new Error('the case was not saved');
    }),
  ).rejects.toThrow('the case');
  expect(await send({ email: sender })).toBe(0);
  const id = await queue();
  expect(await send({ email: sender })).toBe(1);
  expect(parcels).toMatchObject([
    { recipient: 'wang.min@example.gov.cn', subject: '题', text: '文', repeats: 0, key: `0:${id}` },
  ]);
  expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 1, failures: 0, doubts: 0, receipt: '250', settledAt: now });
  expect(await send({ email: sender })).toBe(0);
});

test('one key, one message: what is queued twice leaves once, by each outlet', async () => {
  const { parcels, sender } = outlet();
  const first = await queue({ key: 'staff/1/changed' });
  expect(await queue({ key: 'staff/1/changed', recipient: 'other@example.cn' })).toBe(first);
  expect(await queue({ key: 'staff/1/changed', outlet: 'sms', recipient: '13800138000' })).not.toBe(first);
  await send({ email: sender, sms: sender });
  expect(parcels.map(({ recipient }) => recipient).toSorted()).toEqual(['13800138000', 'wang.min@example.gov.cn']);
  expect(new Set(parcels.map(({ key }) => key))).toEqual(new Set(['0:staff/1/changed']));
});

test('two at the same moment under one key are one as well', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, () => queue({ key: 'at-once' })));
  expect(new Set(ids).size).toBe(1);
});

test.each([
  ['a bad address', { recipient: 'nobody' }, 'message.bad-recipient'],
  ['a key that is a sentence', { key: '王敏 的通知' }, 'message.bad-key'],
])('%s is refused', async (_why, said, code) => {
  await expect(queue(said)).rejects.toThrow(code);
});

test('an outlet that is not set keeps its messages', async () => {
  const id = await queue({ outlet: 'sms', recipient: '13800138000' });
  const { parcels, sender } = outlet();
  expect(await send({ email: sender })).toBe(0);
  expect([parcels.length, (await stateOf(id)).state]).toEqual([0, 'waiting']);
});

test('a failure waits longer each time, is noted, and in the end the message is held for a person', async () => {
  const { parcels, sender } = outlet(() => failing());
  const id = await queue();
  for (let tries = 1; tries < RETRY.tries; tries += 1) {
    expect(await send({ email: sender })).toBe(1);
    const { state, failures, dueAt } = await stateOf(id);
    expect({ state, failures }).toEqual({ state: 'waiting', failures: tries });
    expect(dueAt.getTime()).toBeGreaterThan(now.getTime());
    // Nobody touches it before its time.
    now = new Date(dueAt.getTime() - 1);
    expect(await send({ email: sender })).toBe(0);
    now = dueAt;
  }
  await send({ email: sender });
  expect(await stateOf(id)).toMatchObject({ state: 'held', trouble: 'outlet.later', troubleStatus: 451, settledAt: now });
  expect(parcels).toHaveLength(RETRY.tries);
  expect(new Set(parcels.map(({ key, repeats }) => `${key} ${repeats}`)).size).toBe(1);
  expect(await kindsOf(id)).toEqual(Array.from({ length: RETRY.tries }, () => 'failed'));
  now = new Date(now.getTime() + 1000 * HOUR);
  expect(await send({ email: sender })).toBe(0);
});

test('an administrator sends a held message again, under the same key and with all its tries', async () => {
  let broken = true;
  const { parcels, sender } = outlet(() =>
    broken ? failing({ again: false, trouble: 'outlet.refused', status: 550 }) : { kind: 'sent', receipt: '' },
  );
  const id = await queue();
  await send({ email: sender });
  expect((await stateOf(id)).state).toBe('failed');
  broken = false;
  expect(await send({ email: sender })).toBe(0);
  expect(await resendMessage(database.db, acting(), id)).toEqual({ ok: true, value: undefined });
  expect(await stateOf(id)).toMatchObject({ state: 'waiting', failures: 0, attempts: 1 });
  await send({ email: sender });
  expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 2 });
  expect(new Set(parcels.map(({ key }) => key)).size).toBe(1);
  expect(await notesOf(database.db, SITE, id)).toMatchObject([{ kind: 'failed' }, { kind: 'sent-again', actor }]);
  expect(await resendMessage(database.db, acting(), id)).toMatchObject({
    failure: { code: 'message.not-resendable', params: { state: 'sent' } },
  });
});

test('what was cancelled does not leave, and what has left is not cancelled', async () => {
  const { parcels, sender } = outlet();
  const [taken, sent] = [await queue(), await queue()];
  expect(await cancelMessage(database.db, acting(), taken)).toMatchObject({ ok: true });
  await send({ email: sender });
  expect(parcels).toHaveLength(1);
  expect(await stateOf(taken)).toMatchObject({ state: 'cancelled', attempts: 0 });
  expect(await cancelMessage(database.db, acting(), sent)).toMatchObject({
    failure: { code: 'message.not-cancellable' },
  });
  expect(await cancelMessage(database.db, acting(), 'nobody')).toMatchObject({
    failure: { code: 'message.not-found' },
  });
});

test('a message in doubt says so at the next try and when it has left; too many doubts hold it', async () => {
  let silent = true;
  const { parcels, sender } = outlet(() =>
    silent ? failing({ trouble: 'outlet.timed-out', status: 0, arrived: 'unknown' }) : { kind: 'sent', receipt: '' },
  );
  const id = await queue();
  await send({ email: sender });
  expect(await stateOf(id)).toMatchObject({ state: 'maybe-sent', doubts: 1 });
  silent = false;
  now = (await stateOf(id)).dueAt;
  await send({ email: sender });
  expect(parcels.map(({ repeats }) => repeats)).toEqual([0, 1]);
  expect(await stateOf(id)).toMatchObject({ state: 'sent', doubts: 1, attempts: 2 });

  silent = true;
  const doubtful = await queue();
  for (let doubts = 1; doubts <= RETRY.doubts; doubts += 1) {
    await send({ email: sender });
    now = new Date(now.getTime() + 7 * HOUR);
  }
  expect(await stateOf(doubtful)).toMatchObject({ state: 'held', doubts: RETRY.doubts });
});

test('quiet hours hold messages back until they end; what is urgent leaves, and so does another outlet', async () => {
  await setQuietHours(database.db, acting(), { outlet: 'sms', hours: { from: '21:00', to: '08:00' } });
  now = new Date(Date.parse('2026-03-02T15:00:00Z')); // 23:00 in China
  const { parcels, sender } = outlet();
  const late = await queue({ outlet: 'sms', recipient: '13800138000' });
  await queue({ outlet: 'sms', recipient: '13800138001', urgent: true });
  await queue();
  await send({ email: sender, sms: sender });
  expect(parcels.map(({ recipient }) => recipient).toSorted()).toEqual(['13800138001', 'wang.min@example.gov.cn']);
  const shown = await showMessage(database.db, acting(), late);
  expect(shown).toMatchObject({
    ok: true,
    value: { quietMinutes: 9 * 60, cancelRefused: undefined, message: { state: 'waiting' } },
  });
  now = new Date(now.getTime() + 9 * HOUR);
  await send({ email: sender, sms: sender });
  expect(parcels.at(-1)?.recipient).toBe('13800138000');
  expect(await setQuietHours(database.db, acting(), { outlet: 'sms', hours: { from: '9', to: '10' } })).toMatchObject({
    failure: { code: 'outlet.bad-quiet-hours' },
  });
});

test('a message leaves at its time and not before', async () => {
  const { parcels, sender } = outlet();
  await queue({ notBefore: new Date(NOON + HOUR) });
  await send({ email: sender });
  expect(parcels).toEqual([]);
  now = new Date(NOON + HOUR);
  await send({ email: sender });
  expect(parcels).toHaveLength(1);
});

test('what must leave in order does, also when the first fails for a while, and one that is held lets the others go', async () => {
  let broken: string | undefined = '1';
  const { parcels, sender } = outlet(({ text }) => (text === broken ? failing() : { kind: 'sent', receipt: '' }));
  const text = (text: string) => ({ template: 'text', fields: { subject: '', text } }) as const;
  for (const each of ['1', '2', '3']) await queue({ notice: text(each), inOrderWith: 'case/7' });
  await queue({ notice: text('other') });
  await send({ email: sender });
  expect(parcels.map(({ text }) => text).toSorted()).toEqual(['1', 'other']);
  broken = undefined;
  now = new Date(now.getTime() + HOUR);
  await send({ email: sender });
  expect(parcels.map(({ text }) => text).slice(2)).toEqual(['1', '2', '3']);

  broken = '4';
  for (const each of ['4', '5']) await queue({ notice: text(each), inOrderWith: 'case/8' });
  for (let tries = 0; tries < RETRY.tries; tries += 1) {
    await send({ email: sender });
    now = new Date(now.getTime() + 8 * HOUR);
  }
  await send({ email: sender });
  expect(parcels.at(-1)?.text).toBe('5');
});

test('many senders at once send each message once', async () => {
  const ids = await Promise.all(Array.from({ length: 60 }, (_, n) => queue({ key: `load/${n}` })));
  const { parcels, sender } = outlet();
  const tries = await Promise.all(Array.from({ length: 4 }, () => send({ email: sender })));
  expect(tries.reduce((sum, each) => sum + each, 0)).toBe(ids.length);
  expect(new Set(parcels.map(({ key }) => key)).size).toBe(ids.length);
});

test('a sender that falls silent loses its message, which is then in doubt; its late word still counts as long as nobody has taken it', async () => {
  const lane = { site: SITE, outlet: 'email' } as const;
  const id = await queue();
  const taken = await takeMessage(database.db, lane, { now, leaseSeconds: 0, quiet: false });
  expect(taken).toMatchObject({ id, attempts: 1, state: 'sending' });
  const idle = outlet();
  await send({ email: idle.sender });
  expect(await stateOf(id)).toMatchObject({ state: 'maybe-sent', doubts: 1, trouble: 'sender.ended' });
  expect(idle.parcels).toEqual([]);
  expect(await kindsOf(id)).toEqual(['in-doubt']);

  expect(await markSent(database.db, { site: SITE, id, attempt: 1 }, 'late', now)).toEqual({ ok: true, value: undefined });
  expect(await stateOf(id)).toMatchObject({ state: 'sent', doubts: 0 });
});

test('a late word about a try that another sender has made again is only noted', async () => {
  const lane = { site: SITE, outlet: 'email' } as const;
  const id = await queue();
  await takeMessage(database.db, lane, { now, leaseSeconds: 0, quiet: false });
  let late: Promise<unknown> | undefined;
  const { parcels, sender } = outlet(async () => {
    late = markSent(database.db, { site: SITE, id, attempt: 1 }, 'late', now);
    expect(await late).toMatchObject({ ok: false, failure: { code: 'message.try-over' } });
    const word = failing();
    expect(
      await transact(database.db, (tx) => markFailed(tx, { site: SITE, id, attempt: 1 }, word, { state: 'failed' }, now)),
    ).toMatchObject({ ok: false });
    return { kind: 'sent', receipt: 'second' };
  });
  await send({ email: sender });
  now = (await stateOf(id)).dueAt;
  await send({ email: sender });
  expect(late).toBeDefined();
  expect(parcels).toMatchObject([{ repeats: 1 }]);
  expect(await stateOf(id)).toMatchObject({ state: 'sent', receipt: 'second', doubts: 1, attempts: 2 });
  expect(await kindsOf(id)).toEqual(['in-doubt', 'sent-late']);
});

test('a template that this program does not know waits for one that does', async () => {
  const id = await queue({ notice: { template: 'message.test', fields: { government: '', at: '' } } });
  const { parcels, sender } = outlet();
  await send({ email: sender });
  expect(parcels).toEqual([]);
  expect(await stateOf(id)).toMatchObject({ state: 'waiting', trouble: 'message.unknown-template', doubts: 0 });
});

test('asked to stop, a sender finishes what it has and takes nothing more', async () => {
  for (let n = 0; n < 10; n += 1) await queue();
  const stop = new AbortController();
  const { parcels, sender } = outlet(() => {
    stop.abort();
    return { kind: 'sent', receipt: '' };
  });
  expect(await send({ email: sender }, { stop: stop.signal, atOnce: 2 })).toBeLessThanOrEqual(2);
  const listed = await listMessages(database.db, acting(), { size: 100 });
  const states = listed.ok ? listed.value.messages.map(({ state }) => state) : [];
  expect(states.filter((state) => state === 'sent')).toHaveLength(parcels.length);
  expect(states.filter((state) => state === 'sending')).toEqual([]);
});

test('lists go page by page, the newest first, each message once, and by state, outlet and day', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 7; n += 1) ids.push(await queue(n % 2 === 0 ? {} : { outlet: 'sms', recipient: '13800138000' }));
  const walked: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await listMessages(database.db, acting(), { size: 3, ...(after === undefined ? {} : { after }) });
    if (!page.ok) throw new Error(page.failure.code);
    walked.push(...page.value.messages.map(({ id }) => id));
    if (page.value.next === null) break;
    after = page.value.next;
  }
  expect(walked).toEqual(ids.toReversed());
  const count = async (said: object) => {
    const page = await listMessages(database.db, acting(), { size: 100, ...said });
    return page.ok ? page.value.messages.length : page.failure.code;
  };
  const { rows } = await database.run(
    `select to_char(max(queued_at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from outbox_message`,
  );
  const day = (rows as { day: string }[])[0]?.day;
  expect(await count({ outlet: 'sms' })).toBe(3);
  expect(await count({ state: 'sent' })).toBe(0);
  expect(await count({ state: 'waiting', outlet: 'email', day })).toBe(4);
  expect(await count({ day: '2001-01-01' })).toBe(0);
  expect(await count({ after: 'nonsense' })).toBe('list.bad-cursor');
});

test('the lag counts what is due, what waits for its time, what is held', async () => {
  expect(await outboxLag(database.db, now)).toEqual({ due: 0, later: 0, sending: 0, held: 0, oldestSeconds: 0 });
  await queue();
  await queue({ notBefore: new Date(NOON + HOUR) });
  await database.run(`update outbox_message set queued_at = '2026-03-02T03:50:00Z'`);
  expect(await outboxLag(database.db, now)).toEqual({ due: 1, later: 1, sending: 0, held: 0, oldestSeconds: 600 });
});

test('what came to rest half a year ago is removed with its notes; what is held stays', async () => {
  const { sender } = outlet(({ recipient }) =>
    recipient.startsWith('held') ? failing({ arrived: 'unknown' }) : { kind: 'sent', receipt: '' },
  );
  const [sent, held] = [await queue(), await queue({ recipient: 'held@example.cn' })];
  for (let tries = 0; tries < RETRY.doubts; tries += 1) {
    await send({ email: sender });
    now = new Date(now.getTime() + 8 * HOUR);
  }
  expect((await stateOf(held)).state).toBe('held');
  expect(await purgeMessages(database.db, { now: new Date(NOON + 179 * 24 * HOUR) })).toBe(0);
  expect(await purgeMessages(database.db, { now: new Date(NOON + 400 * 24 * HOUR) })).toBe(1);
  expect(await findMessage(database.db, SITE, sent)).toBeUndefined();
  expect((await stateOf(held)).state).toBe('held');
});
