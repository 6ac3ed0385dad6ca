import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { PermissionRefused, UnitId } from '@gongkai/staff';
import { siteUnitOn, type Db, type SiteUnit } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';

/** A unit as it is on a day: its name and how it is reached, without its history and those above it. */
export async function showUnit(
  db: Db,
  acting: Acting,
  { unit, on }: { readonly unit: UnitId; readonly on: PlainDate },
): Promise<Result<SiteUnit, PermissionRefused | Failure<'unit.missing'>>> {
  const refused = refusedTo(acting, 'unit.read', {});
  if (refused) return fail(refused);
  const found = await siteUnitOn(db, acting.site, unit, on);
  return found ? ok(found) : fail({ code: 'unit.missing' });
}
