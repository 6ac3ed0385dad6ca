import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { withdraw, type StaffId } from '@gongkai/staff';
import { deleteSessionsOf, otherAdministrators, type Db } from '@gongkai/store';
import type { Acting } from './acting.ts';
import { changeStaff, type StaffChangeRefused } from './change-staff.ts';

export type LeaveStaffAsk = { readonly staff: StaffId; readonly on: PlainDate; readonly reason?: string };

/** The person belongs to the staff no more from the day on, and holds nothing. His name stays with all that he has done. */
export function leaveStaff(
  db: Db,
  acting: Acting,
  { staff, on, reason }: LeaveStaffAsk,
): Promise<Result<void, StaffChangeRefused>> {
  return changeStaff(db, acting, { staff, verb: 'staff.leave' }, async ({ tx, events }) => {
    const others = await otherAdministrators(tx, acting.site, staff);
    const decided = withdraw(events, { type: 'staff.left', on, body: reason === undefined ? {} : { reason } }, others);
    if (!decided.ok) return decided;
    if (on <= acting.today) await deleteSessionsOf(tx, acting.site, staff);
    return ok([decided.value]);
  });
}
