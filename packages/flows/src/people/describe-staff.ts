import type { PlainDate, Result } from '@gongkai/kernel';
import { describeStaff as decideDescription, type StaffChange, type StaffId } from '@gongkai/staff';
import type { Db } from '@gongkai/store';
import type { Acting } from './acting.ts';
import { changeStaff, type StaffChangeRefused } from './change-staff.ts';

export type DescribeStaffAsk = {
  readonly staff: StaffId;
  readonly on: PlainDate;
  readonly change: StaffChange;
  readonly seen?: number | undefined;
};

/** What is said of a person from a day on: title, telephone, mailbox. */
export function describeStaff(
  db: Db,
  acting: Acting,
  { staff, on, change, seen }: DescribeStaffAsk,
): Promise<Result<void, StaffChangeRefused>> {
  return changeStaff(db, acting, { staff, verb: 'staff.describe', seen }, ({ events }) => decideDescription(events, on, change));
}
