import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { isSigned, type SignedHeaders } from '@gongkai/post';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import type { QueueingOrders } from './queueing-process.ts';
import type { SenderOrders } from './sender-process.ts';

type Delivered = { readonly key: string; readonly repeats: number; readonly signed: boolean };
type Row = { readonly key: string; readonly state: string; readonly doubts: number; readonly attempts: number };

const secret = Buffer.alloc(32, 9);
const children: ChildProcess[] = [];
let database: TestDatabase;
let delivered: Delivered[];
/** What the gateway does with a message that it has read. */
let answer: (response: ServerResponse) => void;
let gateway: string;
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => (body += text));
  request.on('end', () => {
    const { data } = JSON.parse(body) as { data: { text: string; repeats: number } };
    const signed = isSigned(secret, request.headers as SignedHeaders, body);
    delivered.push({ key: String(request.headers['idempotency-key']), repeats: data.repeats, signed });
    answer(response);
  });
});

beforeEach(async () => {
  database = await makeTestDatabase(inject('postgres'));
  delivered = [];
  answer = (response) => response.writeHead(200).end();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  gateway = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  server.closeAllConnections();
  server.close();
  await database.drop();
});

function run(script: string, orders: object): { readonly child: ChildProcess; readonly said: () => string } {
  const path = join(import.meta.dirname, script);
  const child = spawn(process.execPath, [path, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return { child, said: () => said };
}

const since = Date.now();
/** A minute of waiting is a sixth of a second. */
const orders = (said: Partial<SenderOrders> = {}): SenderOrders => ({
  ...{ database: database.url('owner'), gateway, secret: secret.toString('base64'), leaseSeconds: 5, fastBy: 360, since },
  ...said,
});
const startSender = () => run('sender-process.ts', orders());
const startQueueing = (name: string, count: number) =>
  run('queueing-process.ts', { database: database.url('owner'), name, count } satisfies QueueingOrders);

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

const kill = async (child: ChildProcess) => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

async function rows(): Promise<readonly Row[]> {
  const { rows } = await database.run('select idempotency_key as key, state, doubts, attempts from outbox_message order by 1');
  return rows as Row[];
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(100);
}

test('killed between send and mark: the message is in doubt, is sent again under the same key, and says that it may be a double', async () => {
  const { child: queueing } = startQueueing('one', 1);
  await once(queueing, 'exit');
  const first = startSender();
  // The gateway has the message in hand and the sender never hears of it.
  answer = () => first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  expect(await rows()).toEqual([{ key: 'one/0', state: 'sending', doubts: 0, attempts: 1 }]);
  expect(delivered).toEqual([{ key: '"0:one/0"', repeats: 0, signed: true }]);

  const states = new Set<string>();
  answer = (response) => response.writeHead(200).end();
  startSender();
  await until(async () => {
    const [row] = await rows();
    states.add(row?.state ?? '');
    return row?.state === 'sent';
  });
  expect([...states]).toContain('sending');
  expect(await rows()).toEqual([{ key: 'one/0', state: 'sent', doubts: 1, attempts: 2 }]);
  expect(delivered).toEqual([
    { key: '"0:one/0"', repeats: 0, signed: true },
    { key: '"0:one/0"', repeats: 1, signed: true },
  ]);
  const { rows: notes } = await database.run('select kind, attempt, trouble from outbox_note');
  expect(notes).toEqual([{ kind: 'in-doubt', attempt: 1, trouble: 'sender.ended' }]);
});

const KILLS = 16;
const MESSAGES = 700;

test(
  'senders killed at random under load: every message that was kept is sent, and each delivery beyond the first is marked',
  { timeout: 600_000 },
  async () => {
    const queueing = ['a', 'b', 'c'].map((name) => startQueueing(name, MESSAGES));
    // A gateway takes its time, so that a kill often falls between its having the message and our having its answer.
    answer = (response) => void setTimeout(() => response.writeHead(200).end(), 60);
    const senders = [startSender(), startSender()];
    for (const milliseconds of fc.sample(fc.integer({ min: 0, max: 400 }), { seed: 20260301, numRuns: KILLS })) {
      const sender = senders.shift();
      if (sender === undefined) throw new Error('no sender');
      await until(() => sender.said().includes('sending'));
      await pause(milliseconds);
      await kill(sender.child);
      senders.push(startSender());
      // One of those that queue is killed as well: what it was not told is kept may be lost, what it was told may not.
      const [, , last] = queueing;
      if (last !== undefined && !hasEnded(last.child) && milliseconds > 200) await kill(last.child);
    }
    await until(() => queueing.every(({ child }) => hasEnded(child)));
    await until(async () => (await rows()).every(({ state }) => state === 'sent' || state === 'held'));

    const kept = queueing.flatMap(({ said }) => said().split('\n').slice(0, -1));
    expect(kept.length).toBeGreaterThanOrEqual(2 * MESSAGES);
    const all = await rows();
    expect(all.filter(({ state }) => state !== 'sent')).toEqual([]);
    const byKey = Map.groupBy(delivered, ({ key }) => key);
    expect(delivered.filter(({ signed }) => !signed)).toEqual([]);
    expect(kept.filter((key) => byKey.get(`"0:${key}"`) === undefined)).toEqual([]);
    for (const { key, doubts } of all) {
      const deliveries = byKey.get(`"0:${key}"`) ?? [];
      // Nobody gets a second copy that does not say so, and the row tells how many there may be.
      expect(deliveries.filter(({ repeats }) => repeats === 0).length).toBeLessThanOrEqual(1);
      expect(deliveries.map(({ repeats }) => repeats)).toEqual(deliveries.map(({ repeats }) => repeats).toSorted());
      expect(deliveries.length).toBeLessThanOrEqual(doubts + 1);
    }
    const doubles = delivered.length - byKey.size;
    console.log(`${all.length} messages, ${KILLS} kills, ${delivered.length} deliveries, ${doubles} of them beyond the first`);
    expect(doubles).toBeGreaterThan(0);
  },
);
