import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '@gongkai/store';
import { sendMessages } from '@gongkai/flows';
import { openPost } from '@gongkai/post';
import { messageText } from '@gongkai/wording';

export type SenderOrders = {
  readonly database: string;
  readonly gateway: string;
  readonly secret: string;
  readonly leaseSeconds: number;
  /** A clock that runs so many times as fast: what waits half a minute waits a moment. */
  readonly fastBy: number;
  /** When it started, the same for all, in milliseconds since 1970. */
  readonly since: number;
};

/** A program that sends until it is killed. */
const orders = JSON.parse(process.argv[2] ?? '{}') as SenderOrders;
const { database, gateway: url, secret, leaseSeconds, fastBy, since } = orders;
const store = await openStore({ url: database, folder: '' });
if (!store.ok) throw new Error(store.failure.code);
const { senders } = await openPost({ webhooks: { sms: { url, secret: Buffer.from(secret, 'base64') } } });
const now = () => new Date(since + (Date.now() - since) * fastBy);
console.log('sending');
for (;;) {
  await sendMessages(store.value.db, ['sms'], { senders, render: messageText, now, die: () => 0, leaseSeconds });
  await pause(50);
}
