import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

/** Keeps a secret that has yet to be confirmed by a code made with it; a confirmed one is not touched. */
export async function proposeTotp(tx: Tx, site: SiteId, staff: string, sealed: Buffer): Promise<boolean> {
  const done = await tx
    .updateTable('account')
    .set({ totp_sealed: sealed, totp_used_step: null })
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .where('totp_confirmed_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** From now on the secret counts; the code that confirmed it is used. */
export async function confirmTotp(tx: Tx, site: SiteId, staff: string, at: Date, step: number): Promise<void> {
  await tx
    .updateTable('account')
    .set({ totp_confirmed_at: at, totp_used_step: step })
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .execute();
}

/** True for the first who uses the code of this time step; false for one that is used, or older than a used one. */
export async function useTotpStep(tx: Tx, site: SiteId, staff: string, step: number): Promise<boolean> {
  const done = await tx
    .updateTable('account')
    .set({ totp_used_step: step })
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .where((is) => is.or([is('totp_used_step', 'is', null), is('totp_used_step', '<', step)]))
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Takes the second factor away, with the codes for the day it is lost. */
export async function removeTotp(tx: Tx, site: SiteId, staff: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ totp_sealed: null, totp_confirmed_at: null, totp_used_step: null })
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .execute();
  await replaceRecoveryCodes(tx, site, staff, []);
}

/** The codes that stand in for a lost telephone, by their hashes; those of before are void. */
export async function replaceRecoveryCodes(tx: Tx, site: SiteId, staff: string, hashes: readonly Buffer[]): Promise<void> {
  await tx.deleteFrom('account_recovery_code').where('site_id', '=', site).where('staff_id', '=', staff).execute();
  if (hashes.length === 0) return;
  await tx
    .insertInto('account_recovery_code')
    .values(hashes.map((hash) => ({ site_id: site, staff_id: staff, code_hash: hash })))
    .execute();
}

/** True where there was such a code; it is gone then. */
export async function useRecoveryCode(tx: Tx, site: SiteId, staff: string, hash: Buffer): Promise<boolean> {
  const done = await tx
    .deleteFrom('account_recovery_code')
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .where('code_hash', '=', hash)
    .executeTakeFirst();
  return done.numDeletedRows === 1n;
}

export async function recoveryCodesLeft(db: Db | Tx, site: SiteId, staff: string): Promise<number> {
  const { left } = await db
    .selectFrom('account_recovery_code')
    .select((count) => count.fn.countAll<string>().as('left'))
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .executeTakeFirstOrThrow();
  return Number(left);
}
