import type { Db, Tx } from '../database/database.ts';
import type { SiteId } from './site.ts';

/** A mark of the state of a site's archive: another one after every change that a page could show, whoever made it. */
export async function siteChanges(db: Db | Tx, site: SiteId): Promise<string> {
  const row = await db.selectFrom('site_change').select('changes').where('site_id', '=', site).executeTakeFirst();
  return String(row?.changes ?? 0);
}
