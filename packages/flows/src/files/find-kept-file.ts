import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import { fileLock, keptFile, type Db, type FileId, type KeptFile, type SiteId } from '@gongkai/store';
import { mayBeReleased, type HeldReason } from '@gongkai/vault';
import { permitted, type FileAsker } from './file-permission.ts';

export type FoundFile = KeptFile & {
  readonly name: string;
  /** What it is held for, in the words that it was found in; empty unless it is held. */
  readonly told: readonly HeldReason[];
  readonly releasable: boolean;
};

/** How it stands with a file: its state, and where it is held, why. */
export async function findKeptFile(
  db: Db,
  { site, id, by, now }: { readonly site: SiteId; readonly id: FileId; readonly by: FileAsker; readonly now: Date },
): Promise<Result<FoundFile, Failure<'file.not-found'> | PermissionRefused>> {
  const [file, lock] = [await keptFile(db, site, id), await fileLock(db, site, id, 'original')];
  if (file === undefined) return fail({ code: 'file.not-found' });
  const allowed = await permitted(db, { site, by, now }, 'file.list', file);
  if (!allowed.ok) return allowed;
  if (lock === undefined) return fail({ code: 'file.not-found' });
  const told = file.state === 'held' ? (lock.told as readonly HeldReason[]) : [];
  return ok({ ...file, name: lock.name, told, releasable: mayBeReleased(told) });
}
