import { dayInChina, ok, type Result } from '@gongkai/kernel';
import { countLocksToRewrap, locksToRewrap, putFileLock, transact, type Db } from '@gongkai/store';
import { addKey, unwrapKey, wrapKey, type KeysRefused, type UnwrapRefused, type Vault } from '@gongkai/vault';

export type RotateAsk = {
  /** Make a new key first; otherwise what is there is only brought to the key in use. */
  readonly newKey: boolean;
  readonly now: Date;
  readonly progress?: (done: number, total: number) => void;
};

const ROUND = 200;

/**
 * Wraps the key of every file with the key in use, in rounds of a transaction each; the files themselves are not touched. Killed
 * anywhere it goes on where it stopped: what is left is what carries another key. Server processes read the keys again by themselves
 * as soon as they meet one that they do not know.
 */
export async function rotateFileKeys(
  db: Db,
  vault: Vault,
  { newKey, now, progress }: RotateAsk,
): Promise<Result<{ readonly key: string; readonly rewrapped: number }, KeysRefused | UnwrapRefused>> {
  if (newKey && vault.keySource.kind === 'file') {
    const added = await addKey(vault.keySource.path, dayInChina(now.getTime()));
    if (!added.ok) return added;
  }
  const ring = await vault.readKeys();
  if (!ring.ok) return ring;
  const key = ring.value.current;
  const total = await countLocksToRewrap(db, key);
  for (let rewrapped = 0; ;) {
    const round = await transact(db, async (tx): Promise<Result<number, UnwrapRefused>> => {
      const locks = await locksToRewrap(tx, key, ROUND);
      for (const { site, file, variant, keyId, wrapped, name } of locks) {
        const place = { site, file, variant };
        const opened = unwrapKey(ring.value, place, { keyId, wrapped });
        if (!opened.ok) return opened;
        await putFileLock(tx, site, { file, variant, name, ...wrapKey(ring.value, place, opened.value) });
      }
      return ok(locks.length);
    });
    if (!round.ok) return round;
    if (round.value === 0) return ok({ key, rewrapped });
    rewrapped += round.value;
    progress?.(rewrapped, Math.max(total, rewrapped));
  }
}
