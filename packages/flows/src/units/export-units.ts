import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { granting, mayAnywhere, type PermissionRefused, type UnitId } from '@gongkai/staff';
import { siteUnitsOn, unitsWithin, type Db } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import type { UnitSheetRow } from './sheet-rows.ts';

/** The open units of a day as the rows of a sheet, as far as whoever asks may take them out; each after the one above it. */
export async function exportUnits(
  db: Db,
  { site, person }: Acting,
  { on }: { readonly on: PlainDate },
): Promise<Result<readonly UnitSheetRow[], PermissionRefused>> {
  const refused = person && mayAnywhere(person, 'unit.export');
  if (refused) return fail(refused);
  const units = await siteUnitsOn(db, site, on, { closed: false });
  const allowed = person ? await unitsWithin(db, site, granting(person, 'unit.export'), on) : undefined;
  const names = new Map<UnitId, string>(units.map(({ id, name }) => [id, name]));
  const rows = units
    .filter(({ id }) => allowed === undefined || allowed.has(id))
    .map(({ name, shortName, kind, parent, described }, at): UnitSheetRow => {
      const above = parent === undefined ? undefined : names.get(parent);
      return {
        row: at + 2,
        name,
        kind,
        described,
        ...(shortName === undefined ? {} : { shortName }),
        ...(above === undefined ? {} : { parent: above }),
      };
    });
  return ok(rows);
}
