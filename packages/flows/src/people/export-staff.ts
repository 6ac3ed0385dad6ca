import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { granting, mayAnywhere, type Appointment, type PermissionRefused } from '@gongkai/staff';
import { siteUnitsOn, staffOn, type Db } from '@gongkai/store';
import type { Acting } from './acting.ts';
import type { StaffSheetRow } from './import-staff.ts';

/** Rights as a sheet shows them, for reading only. */
export type RoleSheetRow = { readonly signInName: string; readonly name: string; readonly unit: string } & Pick<
  Appointment,
  'role' | 'scope'
>;
export type ExportedStaff = { readonly people: readonly StaffSheetRow[]; readonly roles: readonly RoleSheetRow[] };

const ALL = 1_000_000;
const WHOLE_SITE: readonly Appointment[] = [{ role: 'systemAdmin', unit: '', scope: 'site' }];

/** The staff of a day as the rows of a sheet, with their rights on another one, as far as whoever asks may take them out. */
export async function exportStaff(
  db: Db,
  { site, person }: Acting,
  { on }: { readonly on: PlainDate },
): Promise<Result<ExportedStaff, PermissionRefused>> {
  const refused = person && mayAnywhere(person, 'staff.export');
  if (refused) return fail(refused);
  const appointments = person ? granting(person, 'staff.export') : WHOLE_SITE;
  const staff = await staffOn(db, site, on, { appointments, states: ['active', 'suspended'], most: ALL });
  const units = await siteUnitsOn(db, site, on, { closed: true });
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const nameOf = (unit: string) => names.get(unit) ?? '';
  const people = staff.map(({ id: _id, state: _state, appointments: _held, unit, ...rest }, at): StaffSheetRow => ({
    row: at + 2,
    ...rest,
    unit: nameOf(unit),
  }));
  const roles = staff.flatMap(({ signInName, name, appointments: held }) =>
    held.map(({ role, unit, scope }): RoleSheetRow => ({ signInName, name, unit: nameOf(unit), role, scope })),
  );
  return ok({ people, roles });
}
