import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { withdraw, type Role, type StaffId, type UnitId } from '@gongkai/staff';
import { otherAdministrators, unitPath, type Db } from '@gongkai/store';
import { refusedTo, type Acting } from './acting.ts';
import { changeStaff, type StaffChangeRefused } from './change-staff.ts';

export type RelieveStaffAsk = { readonly staff: StaffId; readonly on: PlainDate; readonly role: Role; readonly unit: UnitId };

/** Ends a person's appointment on a day, the first without it. Whoever does it must reach the unit of the appointment as well. */
export function relieveStaff(
  db: Db,
  acting: Acting,
  { staff, on, role, unit }: RelieveStaffAsk,
): Promise<Result<void, StaffChangeRefused>> {
  return changeStaff(db, acting, { staff, verb: 'staff.relieve' }, async ({ tx, events }) => {
    const path = await unitPath(tx, acting.site, unit, acting.today);
    const refused = refusedTo(acting, 'staff.relieve', { unit, path, person: staff });
    if (refused) return fail(refused);
    const others = await otherAdministrators(tx, acting.site, staff);
    const decided = withdraw(events, { type: 'staff.relieved', on, body: { role, unit } }, others);
    return decided.ok ? ok([decided.value]) : decided;
  });
}
