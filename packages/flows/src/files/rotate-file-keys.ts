import { dayInChina, ok, type Result } from '@gongkai/kernel';
import {
  countLocksToRewrap,
  countRecordsToRewrap,
  locksToRewrap,
  putFileLock,
  recordsToRewrap,
  rewrapRecord,
  transact,
  type Db,
  type Tx,
} from '@gongkai/store';
import { addKey, unwrapKey, wrapKey, type KeyRing, type KeysRefused, type UnwrapRefused, type Vault } from '@gongkai/vault';

export type RotateAsk = {
  readonly now: Date;
  readonly progress?: (done: number, total: number) => void;
};

const ROUND = 200;

export type Rotated = {
  readonly key: string;
  /** Whether a key was made for it; not where an earlier rotation was to be finished, or the keys stand in the environment. */
  readonly made: boolean;
  /** Keys of files and of sealed records. */
  readonly rewrapped: number;
};

/**
 * Puts a new key into use and wraps the key of every file and every sealed record with it, in rounds of a transaction each; what they
 * open is not touched. Killed anywhere it goes on where it stopped: as long as something carries another key than the one in use, no
 * further one is made. Server processes read the keys again by themselves as soon as they meet one that they do not know.
 */
export async function rotateFileKeys(
  db: Db,
  vault: Vault,
  { now, progress }: RotateAsk,
): Promise<Result<Rotated, KeysRefused | UnwrapRefused>> {
  let ring = await vault.readKeys();
  if (!ring.ok) return ring;
  const made = vault.keySource.kind === 'file' && (await countToRewrap(db, ring.value.current)) === 0;
  if (made && vault.keySource.kind === 'file') {
    const added = await addKey(vault.keySource.path, dayInChina(now.getTime()));
    if (!added.ok) return added;
    ring = await vault.readKeys();
    if (!ring.ok) return ring;
  }
  const keys = ring.value;
  const total = await countToRewrap(db, keys.current);
  for (let rewrapped = 0; ;) {
    const round = await transact(db, async (tx): Promise<Result<number, UnwrapRefused>> => {
      const files = await rewrapFiles(tx, keys);
      return files.ok && files.value === 0 ? rewrapRecords(tx, keys) : files;
    });
    if (!round.ok) return round;
    if (round.value === 0) return ok({ key: keys.current, made, rewrapped });
    rewrapped += round.value;
    progress?.(rewrapped, Math.max(total, rewrapped));
  }
}

const countToRewrap = async (db: Db, key: string): Promise<number> =>
  (await countLocksToRewrap(db, key)) + (await countRecordsToRewrap(db, key));

async function rewrapFiles(tx: Tx, keys: KeyRing): Promise<Result<number, UnwrapRefused>> {
  const locks = await locksToRewrap(tx, keys.current, ROUND);
  for (const { site, file, variant, keyId, wrapped, name } of locks) {
    const place = { site, file, variant };
    const opened = unwrapKey(keys, place, { keyId, wrapped });
    if (!opened.ok) return opened;
    await putFileLock(tx, site, { file, variant, name, ...wrapKey(keys, place, opened.value) });
  }
  return ok(locks.length);
}

async function rewrapRecords(tx: Tx, keys: KeyRing): Promise<Result<number, UnwrapRefused>> {
  const records = await recordsToRewrap(tx, keys.current, ROUND);
  for (const { site, id, seal } of records) {
    if (seal === undefined) continue;
    const place = { site, file: id, variant: 'record' } as const;
    const opened = unwrapKey(keys, place, seal);
    if (!opened.ok) return opened;
    await rewrapRecord(tx, { site, id }, wrapKey(keys, place, opened.value));
  }
  return ok(records.length);
}
