import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { appoint, withdraw, type Appointment, type StaffId } from '@gongkai/staff';
import { otherAdministrators, type Db } from '@gongkai/store';
import type { Acting } from './acting.ts';
import { changeStaff, openUnitPath, type StaffChangeRefused } from './change-staff.ts';

export type AppointStaffAsk = { readonly staff: StaffId; readonly on: PlainDate; readonly appointment: Appointment };

/** Appoints a person to a role in a unit from a day on; another scope of a role that he holds there takes its place. */
export function appointStaff(
  db: Db,
  acting: Acting,
  { staff, on, appointment }: AppointStaffAsk,
): Promise<Result<void, StaffChangeRefused>> {
  return changeStaff(db, acting, { staff, verb: 'staff.appoint' }, async ({ tx, events }) => {
    const path = await openUnitPath(tx, acting, appointment.unit, on);
    if (!path.ok) return path;
    const decided = appoint(events, on, appointment, acting.person, path.value);
    if (!decided.ok) return decided;
    // A narrower scope may take the last administrator of the site away.
    const kept = withdraw(events, decided.value, await otherAdministrators(tx, acting.site, staff));
    return kept.ok ? ok([kept.value]) : kept;
  });
}
