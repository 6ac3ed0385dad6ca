import { sql } from 'kysely';
import type { Db, Tx } from '../database/database.ts';

/** One government with all that is kept for it; leads every key. */
export type SiteId = number;

/** The public archive of annual reports, which belongs to no government. */
export const ARCHIVE_SITE: SiteId = 0;

/**
 * Lets one transaction at a time change a site's archive. What is found in one report depends on the report of the year
 * before; two that came in at once, each unseen by the other, would both be checked alone.
 */
export async function lockSite(tx: Tx, site: SiteId): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SITE_LOCK}, ${site})`.execute(tx);
}

/** First half of the lock's number, to keep it apart from other locks on the same site. */
const SITE_LOCK = 1;

export async function hasMarker(db: Db | Tx, site: SiteId, marker: string): Promise<boolean> {
  const row = await db
    .selectFrom('site_marker')
    .select('marker')
    .where('site_id', '=', site)
    .where('marker', '=', marker)
    .executeTakeFirst();
  return row !== undefined;
}

/** True for the first who asks, and for nobody after; two who ask at once wait for each other. */
export async function setMarkerOnce(tx: Tx, site: SiteId, marker: string): Promise<boolean> {
  const set = await tx
    .insertInto('site_marker')
    .values({ site_id: site, marker })
    .onConflict((conflict) => conflict.constraint('site_marker_pk').doNothing())
    .executeTakeFirst();
  return set.numInsertedOrUpdatedRows === 1n;
}
