import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { withdraw, type StaffId } from '@gongkai/staff';
import { deleteSessionsOf, otherAdministrators, type Db } from '@gongkai/store';
import type { Acting } from './acting.ts';
import { changeStaff, type StaffChangeRefused } from './change-staff.ts';

export type SuspendStaffAsk = { readonly staff: StaffId; readonly on: PlainDate; readonly reason?: string };

/** From the day on the person may nothing; what he is appointed to waits for him. Where that is today, his sessions end now. */
export function suspendStaff(
  db: Db,
  acting: Acting,
  { staff, on, reason }: SuspendStaffAsk,
): Promise<Result<void, StaffChangeRefused>> {
  return changeStaff(db, acting, { staff, verb: 'staff.suspend' }, async ({ tx, events }) => {
    const others = await otherAdministrators(tx, acting.site, staff);
    const body = reason === undefined ? {} : { reason };
    const decided = withdraw(events, { type: 'staff.suspended', on, body }, others);
    if (!decided.ok) return decided;
    if (on <= acting.today) await deleteSessionsOf(tx, acting.site, staff);
    return ok([decided.value]);
  });
}
