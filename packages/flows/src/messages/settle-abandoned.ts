import { afterFailure, SENDER_ENDED } from '@gongkai/messages';
import { lockAbandoned, markFailed, transact, type Db } from '@gongkai/store';

const AT_ONCE = 100;

/**
 * Messages whose sender has ended without a word: each may have arrived, is said to, and is sent again after a while. One that
 * ends its sender each time is held in the end.
 *
 * @returns how many
 */
export async function settleAbandoned(
  db: Db,
  { now, die }: { readonly now: () => Date; readonly die: () => number },
): Promise<number> {
  let settled = 0;
  for (;;) {
    const count = await transact(db, async (tx) => {
      const abandoned = await lockAbandoned(tx, AT_ONCE);
      for (const { site, id, attempts: attempt, failures, doubts } of abandoned) {
        const after = afterFailure(SENDER_ENDED, { failures: failures + 1, doubts: doubts + 1 }, die());
        await markFailed(tx, { site, id, attempt }, SENDER_ENDED, after, now());
      }
      return abandoned.length;
    });
    settled += count;
    if (count < AT_ONCE) return settled;
  }
}
