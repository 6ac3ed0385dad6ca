import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Parcel } from '@gongkai/messages';
import { isSigned, type SignedHeaders } from './signature.ts';
import { webhookSender } from './webhook.ts';

const open: (() => unknown)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

type Call = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

async function gateway(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      calls.push({ path: request.url ?? '', headers: request.headers, body });
      answer(response, request);
    });
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', () => settle()));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, calls };
}

const secret = Buffer.alloc(32, 7);
const parcel = (said: Partial<Parcel> = {}): Parcel => ({
  key: '1:0198f2',
  recipient: '13800138000',
  subject: '密码已修改',
  text: '您的密码已修改。',
  repeats: 0,
  queuedAt: new Date('2026-03-01T01:30:00Z'),
  ...said,
});
const send = (url: string, said: Partial<Parcel> = {}, wholeMs = 5_000) =>
  webhookSender('sms', { url, secret }, { wholeMs }).send(parcel(said));

test('a message arrives with its key and a signature that holds', async () => {
  const { url, calls } = await gateway((response) => response.writeHead(202).end());
  const before = Math.floor(Date.now() / 1000);
  expect(await send(url)).toEqual({ kind: 'sent', receipt: '202' });
  const [{ headers, body } = { headers: {} as IncomingHttpHeaders, body: '' }] = calls;
  expect(JSON.parse(body)).toEqual({
    type: 'message',
    timestamp: '2026-03-01T01:30:00.000Z',
    data: {
      outlet: 'sms',
      recipient: '13800138000',
      subject: '密码已修改',
      text: '您的密码已修改。',
      key: '1:0198f2',
      repeats: 0,
    },
  });
  expect(headers).toMatchObject({ 'webhook-id': '1:0198f2', 'idempotency-key': '"1:0198f2"' });
  expect(isSigned(secret, headers as SignedHeaders, body)).toBe(true);
  expect(isSigned(Buffer.alloc(32, 8), headers as SignedHeaders, body)).toBe(false);
  expect(Number(headers['webhook-timestamp'])).toBeGreaterThanOrEqual(before);
});

test('a second try has the same key and says that it may be a double', async () => {
  const { url, calls } = await gateway((response) => response.writeHead(200).end());
  await send(url);
  await send(url, { repeats: 2 });
  expect(new Set(calls.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(calls.map(({ body }) => (JSON.parse(body) as { data: Parcel }).data.repeats)).toEqual([0, 2]);
});

test.each([
  // status, and what it means
  [204, { kind: 'sent' }],
  [400, { trouble: 'outlet.refused', again: false, arrived: 'no' }],
  [401, { trouble: 'outlet.sign-in-refused', again: true, arrived: 'no' }],
  [404, { trouble: 'outlet.refused', again: true, arrived: 'no' }],
  [409, { trouble: 'outlet.later', again: true, arrived: 'no' }],
  [422, { trouble: 'outlet.refused', again: false, arrived: 'no' }],
  [500, { trouble: 'outlet.later', again: true, arrived: 'no' }],
  [502, { trouble: 'outlet.broke-off', again: true, arrived: 'unknown' }],
  [503, { trouble: 'outlet.later', again: true, arrived: 'no' }],
  [504, { trouble: 'outlet.timed-out', again: true, arrived: 'unknown' }],
])('%i', async (status, meaning) => {
  const { url } = await gateway((response) => response.writeHead(status).end('13800138000 …'));
  const delivery = await send(url);
  expect(delivery).toMatchObject({ ...meaning, ...('kind' in meaning ? {} : { kind: 'failed', status }) });
  // What the other side writes may repeat the number; it is not kept.
  expect(JSON.stringify(delivery)).not.toContain('138');
});

test.each([
  ['seconds', '120', 120],
  ['a date', new Date(Date.now() + 3_600_000).toUTCString(), 3_600],
  ['a date gone by', 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
])('429 with %s to wait', async (_why, retryAfter, seconds) => {
  const { url } = await gateway((response) => response.writeHead(429, { 'retry-after': retryAfter }).end());
  const delivery = await send(url);
  expect(delivery).toMatchObject({ kind: 'failed', status: 429, trouble: 'outlet.later', again: true });
  const asked = delivery.kind === 'failed' ? (delivery.afterSeconds ?? -1) : -1;
  expect(asked).toBeLessThanOrEqual(seconds);
  // The date is counted from the moment of the answer, which a slow machine may see minutes later.
  expect(asked).toBeGreaterThanOrEqual(Math.max(0, seconds - 600));
});

test('429 with nonsense to wait: our own wait', async () => {
  const { url } = await gateway((response) => response.writeHead(429, { 'retry-after': 'soon' }).end());
  expect(await send(url)).toEqual({ kind: 'failed', status: 429, trouble: 'outlet.later', again: true, arrived: 'no' });
});

test('a redirect is not followed: nobody set that address', async () => {
  const trap = await gateway((response) => response.writeHead(200).end());
  const { url, calls } = await gateway((response) => response.writeHead(307, { location: trap.url }).end());
  expect(await send(url)).toMatchObject({ kind: 'failed', status: 307, trouble: 'outlet.redirected', again: true });
  expect([calls.length, trap.calls.length]).toEqual([1, 0]);
});

test('a gateway that never answers leaves the message in doubt', async () => {
  const { url, calls } = await gateway(() => undefined);
  expect(await send(url, {}, 300)).toMatchObject({ trouble: 'outlet.timed-out', arrived: 'unknown', again: true });
  expect(calls).toHaveLength(1);
});

test('a gateway that hangs up after it has read leaves it in doubt, and nothing is sent twice behind our back', async () => {
  const { url, calls } = await gateway((_response, request) => request.socket.destroy());
  expect(await send(url)).toMatchObject({ trouble: 'outlet.broke-off', arrived: 'unknown', again: true });
  expect(calls).toHaveLength(1);
});

test('an answer without end is not waited for', async () => {
  const { url } = await gateway((response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('x'.repeat(1024)), 20);
    response.on('close', () => clearInterval(drip));
  });
  expect(await send(url, {}, 30_000)).toEqual({ kind: 'sent', receipt: '200' });
});

test('nobody there', async () => {
  const { url } = await gateway(() => undefined);
  for (const close of open.splice(0)) close();
  expect(await send(url)).toMatchObject({ trouble: 'outlet.unreachable', arrived: 'no', again: true });
});
