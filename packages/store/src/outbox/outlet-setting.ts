import type { Outlet, QuietHours } from '@gongkai/messages';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

export type OutletQuiet = { readonly site: SiteId; readonly outlet: Outlet; readonly quiet: QuietHours };

/** The quiet hours of all governments, or of one. */
export async function quietHoursOf(db: Db | Tx, site?: SiteId): Promise<readonly OutletQuiet[]> {
  let query = db.selectFrom('outlet_setting').selectAll();
  if (site !== undefined) query = query.where('site_id', '=', site);
  const rows = await query.orderBy('site_id').orderBy('outlet').execute();
  return rows.map(({ site_id, outlet, quiet_from, quiet_to }) => ({
    site: site_id,
    outlet: outlet as Outlet,
    quiet: { from: quiet_from, to: quiet_to },
  }));
}

/** Sets the quiet hours of an outlet, or takes them away. */
export async function setQuietHours(tx: Tx, site: SiteId, outlet: Outlet, quiet: QuietHours | undefined): Promise<void> {
  if (quiet === undefined) {
    await tx.deleteFrom('outlet_setting').where('site_id', '=', site).where('outlet', '=', outlet).execute();
    return;
  }
  const minutes = { quiet_from: quiet.from, quiet_to: quiet.to };
  await tx
    .insertInto('outlet_setting')
    .values({ site_id: site, outlet, ...minutes })
    .onConflict((conflict) => conflict.constraint('outlet_setting_pk').doUpdateSet(minutes))
    .execute();
}
