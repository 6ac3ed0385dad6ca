export { refusedTo, type Acting } from './acting.ts';
export { addStaff, type AddedStaff, type AddStaffRefused, type NewStaff } from './add-staff.ts';
export { appointStaff, type AppointStaffAsk } from './appoint-staff.ts';
export type { StaffChangeRefused } from './change-staff.ts';
export { describeStaff, type DescribeStaffAsk } from './describe-staff.ts';
export { findStaff, findStaffMember, type FoundStaff } from './find-staff.ts';
export { leakedPasswords } from './leaked-passwords.ts';
export { leaveStaff, type LeaveStaffAsk } from './leave-staff.ts';
export { listStaff, type ListedStaff, type ListStaffAsk } from './list-staff.ts';
export { newId } from './new-id.ts';
export { relieveStaff, type RelieveStaffAsk } from './relieve-staff.ts';
export { renameStaff, type RenameStaffAsk } from './rename-staff.ts';
export { resumeStaff, type ResumeStaffAsk } from './resume-staff.ts';
export { suspendStaff, type SuspendStaffAsk } from './suspend-staff.ts';
export { transferStaff, type TransferStaffAsk } from './transfer-staff.ts';
export type { AccountRefused } from './on-account.ts';
export { endStaffSessions } from './end-staff-sessions.ts';
export { resetPassword } from './reset-password.ts';
export { resetSecondFactor } from './reset-second-factor.ts';
export { exportStaff, type ExportedStaff, type RoleSheetRow } from './export-staff.ts';
export {
  importStaff,
  rehearseStaffImport,
  type ImportedStaff,
  type ImportStaffAsk,
  type ImportStaffRefused,
  type StaffSheetField,
  type StaffSheetRow,
} from './import-staff.ts';
export { listStaffSessions } from './list-staff-sessions.ts';
export { setSingleSignOn } from './set-single-sign-on.ts';
export { unlockAccount } from './unlock-account.ts';
