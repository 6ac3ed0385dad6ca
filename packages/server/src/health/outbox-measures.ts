import { outboxLag, type Db, type OutboxLag } from '@gongkai/flows';
import type { Measured } from './metrics.ts';

const SHARED_MS = 1_000;

/** How far the outbox is behind; all numbers of one reading come from one look. */
export function outboxMeasures(db: Db): readonly Measured[] {
  let looked: { readonly at: number; readonly lag: Promise<OutboxLag> } | undefined;
  const lag = (): Promise<OutboxLag> => {
    const at = Date.now();
    if (looked === undefined || at - looked.at > SHARED_MS) looked = { at, lag: outboxLag(db, new Date(at)) };
    return looked.lag;
  };
  const measure = (name: Measured['name'], help: string, of: keyof OutboxLag): Measured => ({
    name,
    help,
    read: async () => (await lag())[of],
  });
  return [
    measure('gongkai_outbox_due_messages', 'Messages that are due and have not left', 'due'),
    measure('gongkai_outbox_later_messages', 'Messages that wait for their time or for another try', 'later'),
    measure('gongkai_outbox_sending_messages', 'Messages that a sender has in hand', 'sending'),
    measure('gongkai_outbox_held_messages', 'Messages that somebody has to look at', 'held'),
    measure('gongkai_outbox_oldest_due_seconds', 'Seconds since the oldest message that is due was queued', 'oldestSeconds'),
  ];
}
