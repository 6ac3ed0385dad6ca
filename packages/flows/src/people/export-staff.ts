import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { mayAnywhere, type Appointment, type PermissionRefused, type UnitId } from '@gongkai/staff';
import { siteUnitsOn, staffOn, transact, type AppendRefused, type Db, type Tx } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from './acting.ts';
import { reachOf } from './reach-of.ts';
import type { StaffSheetRow } from './import-staff.ts';

/** Rights as a sheet shows them, for reading only. */
export type RoleSheetRow = { readonly signInName: string; readonly name: string; readonly unit: string } & Pick<
  Appointment,
  'role' | 'scope'
>;
export type ExportedStaff = { readonly people: readonly StaffSheetRow[]; readonly roles: readonly RoleSheetRow[] };

const ALL = 1_000_000;

/**
 * The staff of a day as the rows of a sheet, with their rights on another one, as far as whoever asks may take them out. That he did
 * is written down, for each unit from which his right reaches.
 */
export async function exportStaff(
  db: Db,
  { site, person, actor, now }: Acting,
  { on }: { readonly on: PlainDate },
): Promise<Result<ExportedStaff, PermissionRefused | AppendRefused>> {
  const refused = person && mayAnywhere(person, 'staff.export');
  if (refused) return fail(refused);
  const appointments = reachOf({ person }, 'staff.export');
  const units = await siteUnitsOn(db, site, on, { closed: true });
  const from = person
    ? appointments.map(({ unit }) => unit)
    : units.flatMap(({ id, parent }) => (parent === undefined ? id : []));
  const noted = await transact(db, (tx) => noteExport(tx, { site, actor, now }, [...new Set(from)]));
  if (!noted.ok) return noted;
  const staff = await staffOn(db, site, on, { appointments, states: ['active', 'suspended'], most: ALL });
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

async function noteExport(
  tx: Tx,
  by: Pick<Acting, 'site' | 'actor' | 'now'>,
  units: readonly UnitId[],
): Promise<Result<void, AppendRefused>> {
  for (const unit of units) {
    const noted = await recordAccessIn(tx, { ...by, looked: 'exported', subject: `unit/${unit}`, data: 'list' });
    if (!noted.ok) return noted;
  }
  return ok(undefined);
}
