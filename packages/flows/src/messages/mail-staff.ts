import type { Notice } from '@gongkai/messages';
import { siteName, type ReachableStaff, type Tx } from '@gongkai/store';
import { queueMessage, type QueueAsk } from './queue-message.ts';

/** What a mail is about and no other is: under one `key` nobody is written to twice. */
export type MailAbout = Pick<QueueAsk, 'site' | 'unit' | 'actor' | 'now'> & { readonly key: string };

/**
 * Queues the same mail for each of the staff, in the caller's transaction, each under his own name. An address that no mail could reach is no reason
 * to tell the others nothing.
 */
export async function mailStaff(
  tx: Tx,
  readers: Iterable<ReachableStaff>,
  { key, ...about }: MailAbout,
  say: (said: { readonly government: string; readonly name: string }) => Notice,
): Promise<void> {
  const government = await siteName(tx, about.site);
  for (const { id, name, email } of readers)
    await queueMessage(tx, {
      ...about,
      outlet: 'email',
      recipient: email,
      notice: say({ government, name }),
      key: `${key}/${id}`,
    });
}
