import type { Db } from '../database/database.ts';

/**
 * Removes messages that came to rest before a moment, with their notes: addresses and texts are kept no longer than they are
 * needed. A bounded number at a time, so that no long lock is held.
 *
 * @returns how many
 */
export async function purgeMessages(db: Db, before: Date, most: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('outbox_message')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('site_id', 'id'),
        'in',
        selectFrom('outbox_message as old')
          .select(['old.site_id', 'old.id'])
          .where('old.state', 'in', ['sent', 'failed', 'cancelled'])
          .where('old.settled_at', '<', before)
          .limit(most)
          .$asTuple('site_id', 'id'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
