import { fail, type Result } from '@gongkai/kernel';
import type { Outlet } from '@gongkai/messages';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import { siteName, transact, type Db, type MessageId } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { momentInChina } from './moment-in-china.ts';
import { queueMessage, type QueueRefused } from './queue-message.ts';

/** An administrator tries an outlet out with a message to an address of his choice. It goes the way of all messages. */
export function sendTestMessage(
  db: Db,
  { site, person, actor, now }: Acting,
  { outlet, recipient }: { readonly outlet: Outlet; readonly recipient: string },
): Promise<Result<{ readonly id: MessageId }, QueueRefused | PermissionRefused>> {
  return transact(db, async (tx) => {
    const refused = person && mayAnywhere(person, 'setting.change');
    if (refused) return fail(refused);
    const government = await siteName(tx, site);
    const fields = { government, at: momentInChina(now) };
    return queueMessage(tx, { site, outlet, recipient, notice: { template: 'message.test', fields }, urgent: true, actor, now });
  });
}
