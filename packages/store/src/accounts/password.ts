import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

/** A password as it is to be kept: its hash, and whether its owner has chosen it. */
export type NewPassword = {
  readonly hash: string;
  readonly at: Date;
  /** Set by somebody else: it has to be changed at once, and ends then. */
  readonly oneTimeUntil: Date | null;
};

/** The hashes of earlier passwords, newest first, without the one in force. */
export async function earlierPasswords(db: Db | Tx, site: SiteId, staff: string, most: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('account_password')
    .select('password_hash')
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .orderBy('set_at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => row.password_hash);
}

/** Puts a new password in force and the old one among the earlier ones, of which `kept` stay. */
export async function replacePassword(tx: Tx, site: SiteId, staff: string, next: NewPassword, kept: number): Promise<void> {
  await tx
    .insertInto('account_password')
    .columns(['site_id', 'staff_id', 'set_at', 'password_hash'])
    .expression((from) =>
      from
        .selectFrom('account')
        .select(['site_id', 'staff_id', 'password_set_at', (column) => column.ref('password_hash').$castTo<string>().as('hash')])
        .where('site_id', '=', site)
        .where('staff_id', '=', staff)
        .where('password_hash', 'is not', null),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .updateTable('account')
    .set({
      password_hash: next.hash,
      password_set_at: next.at,
      must_change: next.oneTimeUntil !== null,
      one_time_until: next.oneTimeUntil,
    })
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .execute();
  const oldest = tx
    .selectFrom('account_password')
    .select('set_at')
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .orderBy('set_at', 'desc')
    .limit(kept);
  await tx
    .deleteFrom('account_password')
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .where('set_at', 'not in', oldest)
    .execute();
}

/** The same password under newer parameters of the hash; nothing else changes. */
export async function rehashPassword(db: Db | Tx, site: SiteId, staff: string, from: string, to: string): Promise<void> {
  await db
    .updateTable('account')
    .set({ password_hash: to })
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .where('password_hash', '=', from)
    .execute();
}
