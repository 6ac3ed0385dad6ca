import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { fitting, type StaffId } from '@gongkai/staff';
import type { Db } from '@gongkai/store';
import type { Acting } from './acting.ts';
import { changeStaff, type StaffChangeRefused } from './change-staff.ts';

export type ResumeStaffAsk = { readonly staff: StaffId; readonly on: PlainDate; readonly reason?: string };

/** Ends a suspension from the day on, with all that the person was appointed to before. */
export function resumeStaff(
  db: Db,
  acting: Acting,
  { staff, on, reason }: ResumeStaffAsk,
): Promise<Result<void, StaffChangeRefused>> {
  return changeStaff(db, acting, { staff, verb: 'staff.resume' }, ({ events }) => {
    const decided = fitting(events, { type: 'staff.resumed', on, body: reason === undefined ? {} : { reason } });
    return decided.ok ? ok([decided.value]) : decided;
  });
}
