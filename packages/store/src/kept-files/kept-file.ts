import type { Selectable } from 'kysely';
import type { Db, Tx } from '../database/database.ts';
import type { SiteId } from '../archive/site.ts';
import type { KeptFileTable } from '../schema/schema.data.ts';
import type { FileState } from './file-event.ts';

export type FileId = string;

/** A file as its events have made it. */
export type KeptFile = {
  readonly id: FileId;
  readonly unit: string;
  readonly purpose: string;
  readonly state: FileState;
  readonly size: number;
  readonly sha256: string;
  /** Ending that fits its content; null until it has been scanned. */
  readonly type: string | null;
  /** Codes of what it is, or was, held for. */
  readonly reasons: readonly string[];
  readonly receivedBy: string;
  readonly receivedAt: Date;
  readonly settledAt: Date;
  /** The copy without metadata, where there is one. */
  readonly stripped: { readonly size: number; readonly sha256: string } | null;
};

/** A file as its row says. */
export const toFile = (row: Selectable<KeptFileTable>): KeptFile => ({
  id: row.id,
  unit: row.unit_id,
  purpose: row.purpose,
  state: row.state as FileState,
  size: row.size,
  sha256: row.sha256,
  type: row.type,
  reasons: row.reasons as readonly string[],
  receivedBy: row.received_by,
  receivedAt: row.received_at,
  settledAt: row.settled_at,
  stripped:
    row.stripped_size === null || row.stripped_sha256 === null ? null : { size: row.stripped_size, sha256: row.stripped_sha256 },
});

export async function keptFile(db: Db | Tx, site: SiteId, id: FileId): Promise<KeptFile | undefined> {
  const row = await db.selectFrom('kept_file').selectAll().where('site_id', '=', site).where('id', '=', id).executeTakeFirst();
  return row && toFile(row);
}

/** Files of all sites that are held since a moment or longer, those that came first. */
export async function filesHeldSince(
  db: Db | Tx,
  ask: { readonly settledBefore: Date; readonly most: number },
): Promise<readonly { readonly site: SiteId; readonly id: FileId }[]> {
  const rows = await db
    .selectFrom('kept_file')
    .select(['site_id', 'id'])
    .where('state', '=', 'held')
    .where('settled_at', '<=', ask.settledBefore)
    .orderBy('settled_at')
    .orderBy('id')
    .limit(ask.most)
    .execute();
  return rows.map(({ site_id: site, id }) => ({ site, id }));
}
