import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import type { ToldReason } from './file-lock.ts';
import { toFile, type FileId, type KeptFile } from './kept-file.ts';

/** A file with what it is called and what was found in it; `name` is absent where that was forgotten. */
export type NamedFile = KeptFile & { readonly name?: string; readonly told: readonly ToldReason[] };

/** Files by their ids, with their names, in one look; those that are not kept are absent. */
export async function namedFiles(db: Db | Tx, site: SiteId, ids: readonly FileId[]): Promise<ReadonlyMap<FileId, NamedFile>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('kept_file as f')
    .leftJoin('file_lock as l', (join) =>
      join.onRef('l.site_id', '=', 'f.site_id').onRef('l.file_id', '=', 'f.id').on('l.variant', '=', 'original'),
    )
    .selectAll('f')
    .select(['l.name', 'l.told'])
    .where('f.site_id', '=', site)
    .where('f.id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row) => {
      const told = (row.told ?? []) as readonly ToldReason[];
      return [row.id, { ...toFile(row), ...(row.name === null ? {} : { name: row.name }), told }];
    }),
  );
}
