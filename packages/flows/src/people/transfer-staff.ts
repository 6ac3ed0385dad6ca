import { fail, type PlainDate, type Result } from '@gongkai/kernel';
import { transfer, type StaffId, type UnitId } from '@gongkai/staff';
import { otherAdministrators, type Db } from '@gongkai/store';
import { refusedTo, type Acting } from './acting.ts';
import { changeStaff, openUnitPath, type StaffChangeRefused } from './change-staff.ts';

export type TransferStaffAsk = { readonly staff: StaffId; readonly on: PlainDate; readonly unit: UnitId };

/** Puts a person into another unit from a day on; what he was appointed to in the old one ends. Whoever does it must reach both. */
export function transferStaff(
  db: Db,
  acting: Acting,
  { staff, on, unit }: TransferStaffAsk,
): Promise<Result<void, StaffChangeRefused>> {
  return changeStaff(db, acting, { staff, verb: 'staff.transfer' }, async ({ tx, events }) => {
    const path = await openUnitPath(tx, acting, unit, on);
    if (!path.ok) return path;
    const refused = refusedTo(acting, 'staff.transfer', { unit, path: path.value, person: staff });
    if (refused) return fail(refused);
    return transfer(events, on, unit, await otherAdministrators(tx, acting.site, staff));
  });
}
