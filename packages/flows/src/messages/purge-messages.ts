import { purgeMessages as purge, type Db } from '@gongkai/store';

/** Half a year: long enough for whoever says that nothing ever came, and no longer, for what it holds is personal. */
export const KEPT_DAYS = 180;
const AT_ONCE = 1_000;

/**
 * Removes messages that came to rest more than half a year ago. Those that are held stay until somebody has looked.
 *
 * @returns how many
 */
export async function purgeMessages(db: Db, { now, stop }: { readonly now: Date; readonly stop?: AbortSignal }): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 3_600_000);
  let purged = 0;
  while (stop?.aborted !== true) {
    const count = await purge(db, before, AT_ONCE);
    purged += count;
    if (count < AT_ONCE) break;
  }
  return purged;
}
