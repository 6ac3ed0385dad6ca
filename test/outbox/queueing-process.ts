import { openStore, transact } from '@gongkai/store';
import { queueMessage } from '@gongkai/flows';

export type QueueingOrders = { readonly database: string; readonly name: string; readonly count: number };

/** A program that queues, one transaction each, and says of each message that it is kept, once it is. */
const { database, name, count } = JSON.parse(process.argv[2] ?? '{}') as QueueingOrders;
const store = await openStore({ url: database, folder: '' });
if (!store.ok) throw new Error(store.failure.code);
const { db } = store.value;
for (let n = 0; n < count; n += 1) {
  const key = `${name}/${n}`;
  const notice = { template: 'text', fields: { subject: '', text: key } } as const;
  const ask = { site: 0, outlet: 'sms', recipient: '13800138000', notice, key, actor: 'system/test', now: new Date() } as const;
  const queued = await transact(db, (tx) => queueMessage(tx, ask));
  if (!queued.ok) throw new Error(queued.failure.code);
  process.stdout.write(`${key}\n`);
}
await store.value.close();
