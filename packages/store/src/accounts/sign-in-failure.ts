import { sql } from 'kysely';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

/** Where failures are counted, and at what account they were; both are keyed hashes. */
export type FailureBucket = { readonly bucket: string; readonly about?: string };

export type FailureCount = { readonly failures: number; readonly lastAt: Date };

/** The count of a bucket, and nobody else counts there until the transaction is over. Nothing counted yet: none, at `now`. */
export async function lockFailures(
  tx: Tx,
  site: SiteId,
  { bucket, about = '' }: FailureBucket,
  now: Date,
): Promise<FailureCount> {
  await tx
    .insertInto('sign_in_failure')
    .values({ site_id: site, bucket, about, failures: 0, last_at: now })
    .onConflict((conflict) => conflict.constraint('sign_in_failure_pk').doNothing())
    .execute();
  const row = await tx
    .selectFrom('sign_in_failure')
    .select(['failures', 'last_at'])
    .where('site_id', '=', site)
    .where('bucket', '=', bucket)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? { failures: 0, lastAt: now } : { failures: row.failures, lastAt: row.last_at };
}

export async function setFailures(tx: Tx, site: SiteId, bucket: string, { failures, lastAt }: FailureCount): Promise<void> {
  await tx
    .updateTable('sign_in_failure')
    .set({ failures, last_at: lastAt })
    .where('site_id', '=', site)
    .where('bucket', '=', bucket)
    .execute();
}

/** So many of those that were counted were none. */
export async function takeBackFailures(db: Db | Tx, site: SiteId, bucket: string, count: number): Promise<void> {
  await db
    .updateTable('sign_in_failure')
    .set({ failures: sql<number>`greatest(failures - ${count}, 0)` })
    .where('site_id', '=', site)
    .where('bucket', '=', bucket)
    .execute();
}

/** Nothing is held against the bucket any more. */
export async function forgetFailures(db: Db | Tx, site: SiteId, bucket: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('site_id', '=', site).where('bucket', '=', bucket).execute();
}

/** Nothing is held against anybody any more who has tried this account. */
export async function forgetFailuresAbout(db: Db | Tx, site: SiteId, about: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('site_id', '=', site).where('about', '=', about).execute();
}

/** Clears a few counts that are older than anything that still matters, so that names tried by strangers do not pile up. */
export async function sweepFailures(db: Db | Tx, site: SiteId, before: Date, most: number): Promise<void> {
  const old = db
    .selectFrom('sign_in_failure')
    .select('bucket')
    .where('site_id', '=', site)
    .where('last_at', '<', before)
    .orderBy('last_at')
    .limit(most)
    .forUpdate()
    .skipLocked();
  await db.deleteFrom('sign_in_failure').where('site_id', '=', site).where('bucket', 'in', old).execute();
}
