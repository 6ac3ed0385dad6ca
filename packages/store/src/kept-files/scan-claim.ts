import type { Db } from '../database/database.ts';
import type { SiteId } from '../archive/site.ts';
import type { FileId } from './kept-file.ts';

/**
 * Takes a file for scanning. Undefined where somebody has it; else how often it has been tried, this time included.
 *
 * @param until when it is anybody's again, should this program not come back
 */
export async function claimScan(
  db: Db,
  site: SiteId,
  file: FileId,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<number | undefined> {
  const row = await db
    .insertInto('file_scan')
    .values({ site_id: site, file_id: file, until, tries: 1 })
    .onConflict((conflict) =>
      conflict
        .constraint('file_scan_pk')
        .doUpdateSet((kept) => ({ until, tries: kept('file_scan.tries', '+', 1) }))
        .where('file_scan.until', '<=', now),
    )
    .returning('tries')
    .executeTakeFirst();
  return row?.tries;
}

/** Gives a file back that could not be scanned now; it is taken up again at the moment given. */
export async function returnScan(db: Db, site: SiteId, file: FileId, again: Date): Promise<void> {
  await db.updateTable('file_scan').set({ until: again }).where('site_id', '=', site).where('file_id', '=', file).execute();
}

export async function dropScan(db: Db, site: SiteId, file: FileId): Promise<void> {
  await db.deleteFrom('file_scan').where('site_id', '=', site).where('file_id', '=', file).execute();
}

/** Files in quarantine that nobody has taken up, of all sites, those that came first. */
export async function unclaimedFiles(
  db: Db,
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<readonly { readonly site: SiteId; readonly id: FileId }[]> {
  const rows = await db
    .selectFrom('kept_file as file')
    .leftJoin('file_scan as scan', (join) =>
      join.onRef('scan.site_id', '=', 'file.site_id').onRef('scan.file_id', '=', 'file.id'),
    )
    .select(['file.site_id', 'file.id'])
    .where('file.state', '=', 'quarantined')
    .where(({ or, eb }) => or([eb('scan.until', 'is', null), eb('scan.until', '<=', now)]))
    .orderBy('file.received_at')
    .orderBy('file.id')
    .limit(most)
    .execute();
  return rows.map(({ site_id: site, id }) => ({ site, id }));
}
