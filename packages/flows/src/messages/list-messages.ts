import { fail, type Result } from '@gongkai/kernel';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import { messagePage, type BadMessageCursor, type Db, type MessagePage, type MessageSieve } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { reachOf } from '../people/reach-of.ts';

export type ListMessagesAsk = Omit<MessageSieve, 'reach'> & { readonly after?: string; readonly size: number };

/** One page of the messages that somebody may see, the newest first; what they say is not among it. */
export function listMessages(
  db: Db,
  acting: Acting,
  { after, size, ...sieve }: ListMessagesAsk,
): Promise<Result<MessagePage, BadMessageCursor | PermissionRefused>> {
  const refused = acting.person && mayAnywhere(acting.person, 'message.list');
  if (refused) return Promise.resolve(fail(refused));
  const reach = { appointments: reachOf(acting, 'message.list'), on: acting.today };
  return messagePage(db, acting.site, { ...sieve, reach }, { ...(after === undefined ? {} : { after }), size });
}
