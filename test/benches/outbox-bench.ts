import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPost } from '@gongkai/post';
import { openStore, transact } from '@gongkai/store';
import { queueMessage, sendMessages } from '@gongkai/flows';
import { messageText } from '@gongkai/wording';

/** Messages queued a second, one transaction each, and sent a second to a gateway on this machine; fsync on. */
const MESSAGES = Number(process.env['BENCH_MESSAGES'] ?? 2_000);
const AT_ONCE = 8;

const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
const store = await openStore({ url: undefined, folder });
if (!store.ok) throw new Error(store.failure.code);
const { db, close } = store.value;
const gateway = createServer((request, response) => request.resume().on('end', () => response.writeHead(200).end()));
gateway.listen(0, '127.0.0.1');
await once(gateway, 'listening');
const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`;
const { senders } = await openPost({ webhooks: { sms: { url, secret: Buffer.alloc(32, 1) } } });

async function measured(name: string, count: number, act: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await act();
  console.log(`${name.padEnd(40)} ${Math.round(count / ((performance.now() - started) / 1000))} a second`);
}

let next = 0;
const queueing = async () => {
  while (next < MESSAGES) {
    next += 1;
    const notice = { template: 'text', fields: { subject: '题', text: `第 ${next} 条` } } as const;
    const ask = { site: 0, outlet: 'sms', recipient: '13800138000', notice, actor: 'system/bench', now: new Date() } as const;
    await transact(db, (tx) => queueMessage(tx, ask));
  }
};
await measured(`queued, ${AT_ONCE} at once`, MESSAGES, () => Promise.all(Array.from({ length: AT_ONCE }, queueing)));
const sending = { senders, render: messageText, now: () => new Date(), die: () => 0, atOnce: AT_ONCE };
await measured(`sent and marked, ${AT_ONCE} at once`, MESSAGES, () => sendMessages(db, ['sms'], sending));

gateway.closeAllConnections();
gateway.close();
await close();
await rm(folder, { recursive: true, force: true });
