import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { outboxLag, queueMessage, transact } from '@gongkai/flows';
import { openStore, type OpenStore } from '@gongkai/store';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { outboxMeasures } from '../health/outbox-measures.ts';
import { startWork } from './start-work.ts';

let database: TestDatabase;
let store: OpenStore;
const faults: unknown[] = [];
const texts: string[] = [];
let answer: (response: ServerResponse) => void = (response) => response.writeHead(200).end();
const gateway = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => (body += text));
  request.on('end', () => {
    texts.push((JSON.parse(body) as { data: { text: string } }).data.text);
    answer(response);
  });
});
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  const opened = await openStore({ url: database.url('owner'), folder: '' });
  if (!opened.ok) throw new Error(opened.failure.code);
  store = opened.value;
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
});
afterEach(() => expect(faults.splice(0)).toEqual([]));
afterAll(async () => {
  gateway.closeAllConnections();
  gateway.close();
  await store.close();
  await database.drop();
});

const work = async () => {
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`;
  const post = { webhooks: { sms: { url, secret: Buffer.alloc(32, 1) } } };
  const started = await startWork({ ...store, vault: undefined, post, onFault: (error) => faults.push(error) });
  if (started === undefined) throw new Error(String(faults));
  return started;
};
const queue = (text: string) =>
  transact(store.db, (tx) =>
    queueMessage(tx, {
      ...{ site: 0, outlet: 'sms', recipient: '13800138000', notice: { template: 'text', fields: { subject: '', text } } },
      ...{ actor: 'system/test', now: new Date() },
    }),
  );
const sent = async () => (await database.run(`select from outbox_message where state = 'sent'`)).rowCount;
const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await pause(50);
};

test('what is queued leaves by itself, once, whichever of two programs sends it; the measures tell what is behind', async () => {
  await queue('before the start');
  const measured = async () =>
    Object.fromEntries(await Promise.all(outboxMeasures(store.db).map(async ({ name, read }) => [name, await read()] as const)));
  expect(await measured()).toMatchObject({ gongkai_outbox_due_messages: 1, gongkai_outbox_held_messages: 0 });
  const programs = [await work(), await work()];
  await queue('after it');
  await until(async () => (await sent()) === 2);
  for (const end of programs) await end();
  expect(texts.splice(0).toSorted()).toEqual(['after it', 'before the start']);
  expect(await measured()).toMatchObject({ gongkai_outbox_due_messages: 0, gongkai_outbox_oldest_due_seconds: 0 });
});

test('a program that ends finishes the message in hand, and takes no other', async () => {
  const taken = Promise.withResolvers<ServerResponse>();
  answer = taken.resolve;
  const end = await work();
  await queue('in hand');
  const response = await taken.promise;
  const ended = end();
  await queue('too late');
  response.writeHead(200).end();
  await ended;
  expect(texts.splice(0)).toEqual(['in hand']);
  expect(await outboxLag(store.db, new Date())).toMatchObject({ due: 1, sending: 0 });
});

test('what cannot be started is told, and leaves nothing open', async () => {
  const refused = await startWork({
    db: store.db,
    openJobs: () => Promise.reject(new Error('no connection left')),
    post: { webhooks: {} },
    vault: undefined,
    onFault: (error) => faults.push(error),
  });
  expect(refused).toBeUndefined();
  expect(faults.splice(0)).toEqual([new Error('no connection left')]);
});
