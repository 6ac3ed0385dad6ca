import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { renameStaff as decideRenaming, type StaffId } from '@gongkai/staff';
import type { Db } from '@gongkai/store';
import type { Acting } from './acting.ts';
import { changeStaff, type StaffChangeRefused } from './change-staff.ts';

export type RenameStaffAsk = {
  readonly staff: StaffId;
  readonly on: PlainDate;
  readonly name: string;
  readonly seen?: number | undefined;
};

/** Gives a person another name from a day on; the sign-in name stays. */
export function renameStaff(
  db: Db,
  acting: Acting,
  { staff, on, name, seen }: RenameStaffAsk,
): Promise<Result<void, StaffChangeRefused>> {
  return changeStaff(db, acting, { staff, verb: 'staff.rename', seen }, ({ events }) => {
    const decided = decideRenaming(events, on, name.trim());
    return decided.ok ? ok([decided.value]) : decided;
  });
}
