import { sql } from 'kysely';
import type { SiteId } from '../archive/site.ts';
import type { Tx } from '../database/database.ts';

/** First half of the lock's number; 1 is the archive's. */
const STRUCTURE_LOCK = 2;

/**
 * Lets one transaction at a time change who and what a site consists of. Two moves that are each sound can make a circle
 * together, and two administrators can relieve each other; each is a stream of its own, so neither would see the other.
 */
export async function lockStructure(tx: Tx, site: SiteId): Promise<void> {
  await sql`select pg_advisory_xact_lock(${STRUCTURE_LOCK}, ${site})`.execute(tx);
}
