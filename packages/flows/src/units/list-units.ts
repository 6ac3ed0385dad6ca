import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import { siteUnitsOn, type Db, type SiteUnit } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';

/** All units of the site on a day, each after the one above it. */
export async function listUnits(
  db: Db,
  acting: Acting,
  ask: { readonly on: PlainDate; readonly closed: boolean },
): Promise<Result<readonly SiteUnit[], PermissionRefused>> {
  const refused = refusedTo(acting, 'unit.list', {});
  return refused ? fail(refused) : ok(await siteUnitsOn(db, acting.site, ask.on, ask));
}
