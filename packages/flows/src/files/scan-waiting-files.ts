import type { Failure } from '@gongkai/kernel';
import { unclaimedFiles, type Db } from '@gongkai/store';
import type { Vault } from '@gongkai/vault';
import { scanFile } from './scan-file.ts';

/** Files that one round takes on; what is left comes in the next. */
const ROUND = 100;

/** Whether some file waits that nobody has taken up. */
export const areFilesWaiting = async (db: Db, now: Date): Promise<boolean> =>
  (await unclaimedFiles(db, { now, most: 1 })).length > 0;

export type ScanRound = { readonly clean: number; readonly held: number; readonly refused: readonly Failure[] };

/**
 * Scans every file that waits in quarantine: those that nobody came to yet, and those whose scanner was killed. For a job that
 * runs every minute; several programs may run it at once.
 */
export async function scanWaitingFiles(db: Db, vault: Vault, { now }: { readonly now: Date }): Promise<ScanRound> {
  const counts = { clean: 0, held: 0, refused: [] as Failure[] };
  for (const { site, id } of await unclaimedFiles(db, { now, most: ROUND })) {
    const done = await scanFile(db, vault, { site, id, now });
    if (!done.ok) counts.refused.push(done.failure);
    else if (done.value === 'clean' || done.value === 'held') counts[done.value] += 1;
  }
  return counts;
}
