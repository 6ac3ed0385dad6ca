import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import { fileLock, keptFile, transact, type AppendRefused, type Db, type FileId } from '@gongkai/store';
import { openSealed, type KeysRefused, type UnwrapRefused, type Vault } from '@gongkai/vault';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { permitted } from './file-permission.ts';

export type CleanFile = { readonly name: string; readonly type: string; readonly sha256: string; readonly bytes: Uint8Array };

export type ReadFileRefused = PermissionRefused | AppendRefused | KeysRefused | UnwrapRefused | Failure<'file.not-found'>;

/**
 * A clean file whole, for whoever may read it; that he looked is recorded before he gets it.
 *
 * @param looked.of what it is looked at for: `request/…`
 */
export async function readCleanFile(
  { db, vault }: { readonly db: Db; readonly vault: Vault },
  acting: Acting,
  file: FileId,
  looked: { readonly how: 'viewed' | 'exported'; readonly of: string },
): Promise<Result<CleanFile, ReadFileRefused>> {
  const { site, now, person } = acting;
  const [kept, lock] = [await keptFile(db, site, file), await fileLock(db, site, file, 'original')];
  if (kept === undefined) return fail({ code: 'file.not-found' });
  const allowed = person === undefined ? ok(undefined) : await permitted(db, { site, by: { person }, now }, 'file.read', kept);
  if (!allowed.ok) return allowed;
  if (lock === undefined || kept.state !== 'clean') return fail({ code: 'file.not-found' });
  const recorded = await transact(db, (tx) =>
    recordAccessIn(tx, { ...acting, looked: looked.how, subject: `file/${file}`, data: 'file', reason: looked.of }),
  );
  if (!recorded.ok) return recorded;
  const opened = await openSealed(vault, 'clean', { site, file, variant: 'original' }, lock, kept.size);
  if (!opened.ok) return opened;
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.value) pieces.push(piece);
  return ok({ name: lock.name, type: kept.type ?? '', sha256: kept.sha256, bytes: Buffer.concat(pieces) });
}
