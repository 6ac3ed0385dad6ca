import type { Db, Tx } from '../database/database.ts';
import type { SiteId } from '../archive/site.ts';
import type { FileId } from './kept-file.ts';

export type FileVariant = 'original' | 'stripped';

/** What opens a file, what it is called, and what was found in it: everything about it that can be forgotten. */
export type FileLock = {
  readonly file: FileId;
  readonly variant: FileVariant;
  readonly keyId: string;
  readonly wrapped: Uint8Array;
  readonly name: string;
};

/** What a scan found, word for word. */
export type ToldReason = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

export async function putFileLock(tx: Tx, site: SiteId, lock: FileLock): Promise<void> {
  const { file, variant, keyId, wrapped, name } = lock;
  const columns = { key_id: keyId, wrapped: Buffer.from(wrapped), name };
  await tx
    .insertInto('file_lock')
    .values({ site_id: site, file_id: file, variant, told: '[]', ...columns })
    .onConflict((conflict) => conflict.constraint('file_lock_pk').doUpdateSet(columns))
    .execute();
}

export async function fileLock(
  db: Db | Tx,
  site: SiteId,
  file: FileId,
  variant: FileVariant,
): Promise<(FileLock & { readonly told: readonly ToldReason[] }) | undefined> {
  const row = await db
    .selectFrom('file_lock')
    .selectAll()
    .where('site_id', '=', site)
    .where('file_id', '=', file)
    .where('variant', '=', variant)
    .executeTakeFirst();
  return (
    row && { file, variant, keyId: row.key_id, wrapped: row.wrapped, name: row.name, told: row.told as readonly ToldReason[] }
  );
}

/** Keeps what a scan found in the words that it was found in. */
export async function tellReasons(tx: Tx, site: SiteId, file: FileId, reasons: readonly ToldReason[]): Promise<void> {
  await tx
    .updateTable('file_lock')
    .set({ told: JSON.stringify(reasons) })
    .where('site_id', '=', site)
    .where('file_id', '=', file)
    .where('variant', '=', 'original')
    .execute();
}

/** Forgets a file's keys and name: from here on nobody can read it, nor a copy of it. */
export async function dropFileLocks(tx: Tx, site: SiteId, file: FileId): Promise<void> {
  await tx.deleteFrom('file_lock').where('site_id', '=', site).where('file_id', '=', file).execute();
}

/** One lock for each key that any file is wrapped with: what a ring has to be able to open. */
export async function oneLockOfEachKey(db: Db | Tx): Promise<readonly (FileLock & { readonly site: SiteId })[]> {
  const rows = await db
    .selectFrom('file_lock')
    .distinctOn('key_id')
    .selectAll()
    .orderBy('key_id')
    .orderBy('site_id')
    .orderBy('file_id')
    .orderBy('variant')
    .execute();
  return rows.map(toLock);
}

/** Locks that are wrapped with another key than the one given, held against other rotations until the transaction ends. */
export async function locksToRewrap(
  tx: Tx,
  keyId: string,
  most: number,
): Promise<readonly (FileLock & { readonly site: SiteId })[]> {
  const rows = await tx
    .selectFrom('file_lock')
    .selectAll()
    .where(({ or, eb }) => or([eb('key_id', '<', keyId), eb('key_id', '>', keyId)]))
    .orderBy('key_id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(toLock);
}

/** Locks in the order of site, file and variant, after the one given; a page of them. */
export async function locksAfter(
  db: Db | Tx,
  after: { readonly site: SiteId; readonly file: FileId; readonly variant: FileVariant } | undefined,
  most: number,
): Promise<readonly (FileLock & { readonly site: SiteId })[]> {
  const { site, file, variant } = after ?? { site: -1, file: '', variant: '' };
  const rows = await db
    .selectFrom('file_lock')
    .selectAll()
    .where(({ eb, refTuple, tuple }) => eb(refTuple('site_id', 'file_id', 'variant'), '>', tuple(site, file, variant)))
    .orderBy('site_id')
    .orderBy('file_id')
    .orderBy('variant')
    .limit(most)
    .execute();
  return rows.map(toLock);
}

/** How many locks are still wrapped with another key. */
export async function countLocksToRewrap(db: Db | Tx, keyId: string): Promise<number> {
  const { count } = await db
    .selectFrom('file_lock')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('key_id', '!=', keyId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

type Row = { site_id: number; file_id: string; variant: string; key_id: string; wrapped: Uint8Array; name: string };

const toLock = (row: Row): FileLock & { readonly site: SiteId } => ({
  site: row.site_id,
  file: row.file_id,
  variant: row.variant as FileVariant,
  keyId: row.key_id,
  wrapped: row.wrapped,
  name: row.name,
});
