import type { Result } from '@gongkai/kernel';
import { messagePage, type BadMessageCursor, type Db, type MessagePage, type MessageSieve, type SiteId } from '@gongkai/store';

export type ListMessagesAsk = MessageSieve & { readonly site: SiteId; readonly after?: string; readonly size: number };

/** One page of a government's messages, the newest first; what they say is not among it. */
export function listMessages(
  db: Db,
  { site, after, size, ...sieve }: ListMessagesAsk,
): Promise<Result<MessagePage, BadMessageCursor>> {
  return messagePage(db, site, sieve, { ...(after === undefined ? {} : { after }), size });
}
