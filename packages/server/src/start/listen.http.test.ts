import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import fastify from 'fastify';
import { listen, type Listening } from './listen.ts';

const listenings: Listening[] = [];
const others: Server[] = [];
afterEach(async () => {
  for (const listening of listenings.splice(0)) await listening.close();
  for (const other of others.splice(0)) other.close();
});

async function anApp(answer: () => unknown = () => ({ hello: '公开' })) {
  const app = fastify();
  app.get('/', () => answer());
  await app.ready();
  return app;
}

async function listening(host: string | undefined, port = 0, app?: Awaited<ReturnType<typeof anApp>>): Promise<Listening> {
  const listened = await listen(app ?? (await anApp()), { host, port });
  if (!listened.ok) throw new Error(JSON.stringify(listened.failure));
  listenings.push(listened.value);
  return listened.value;
}

async function occupied(host: string): Promise<number> {
  const other = createServer();
  others.push(other);
  await new Promise<void>((settle) => other.listen(0, host, () => settle()));
  return (other.address() as AddressInfo).port;
}

const hasIpv6 = await new Promise<boolean>((settle) => {
  const probe = createServer().once('error', () => settle(false));
  probe.listen(0, '::1', () => probe.close(() => settle(true)));
});

test('answers on both loopbacks under one port', async () => {
  const { addresses } = await listening(undefined);
  expect(addresses).toHaveLength(hasIpv6 ? 2 : 1);
  expect(new Set(addresses.map((address) => new URL(address).port)).size).toBe(1);
  for (const address of addresses) expect(await (await fetch(address)).json()).toEqual({ hello: '公开' });
});

test('answers on the host that is said, and nowhere else', async () => {
  const { addresses } = await listening('127.0.0.1');
  expect(addresses).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)]);
});

test('listening everywhere is found as localhost', async () => {
  const { addresses } = await listening('0.0.0.0');
  expect(addresses).toEqual([expect.stringMatching(/^http:\/\/localhost:\d+$/)]);
});

test('a port taken on one loopback is taken: the browser might go there', async () => {
  for (const host of hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1']) {
    const port = await occupied(host);
    expect(await listen(await anApp(), { host: undefined, port })).toEqual({
      ok: false,
      failure: { code: 'listen.busy', params: { host, port } },
    });
  }
  const port = await occupied('127.0.0.1');
  await listen(await anApp(), { host: undefined, port });
  // The loopback that was free is free again.
  if (hasIpv6) await listening('::1', port);
});

test.each([
  ['an address of another machine', '203.0.113.7'],
  ['a name that no machine has', 'nowhere.invalid'],
])('%s cannot be listened on', async (_why, host) => {
  expect(await listen(await anApp(), { host, port: 0 })).toMatchObject({
    ok: false,
    failure: { code: 'listen.no-such-host', params: { host } },
  });
});

test('closing lets go of idle connections and answers what was asked', async () => {
  let answer: (said: unknown) => void = () => undefined;
  const asked = Promise.withResolvers<void>();
  const app = await anApp(() => {
    asked.resolve();
    return new Promise((settle) => (answer = settle));
  });
  const { addresses, close } = await listening('127.0.0.1', 0, app);
  const [address = ''] = addresses;
  const idle = connect(Number(new URL(address).port), '127.0.0.1');
  await new Promise((settle) => idle.once('connect', settle));
  const response = fetch(address);
  await asked.promise;
  const closed = close();
  answer({ answered: true });
  expect(await (await response).json()).toEqual({ answered: true });
  await closed;
  await expect(fetch(address)).rejects.toThrow();
  idle.destroy();
});

test('a connection kept alive is let go once its answer is out', async () => {
  const app = await anApp();
  const { addresses, close } = await listening('127.0.0.1', 0, app);
  const kept = connect(Number(new URL(addresses[0] ?? '').port), '127.0.0.1');
  kept.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await new Promise((settle) => kept.once('data', settle));
  const hungUp = new Promise((settle) => kept.once('close', settle));
  await close();
  await hungUp;
});
