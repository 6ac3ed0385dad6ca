export { openStore, type OpenFailure, type OpenStore } from './open-store.ts';
export { storeSettings, type StoreSettings } from './store-settings.ts';
export { openStoreBeside, type BesideFailure, type StoreBeside } from './open-store-beside.ts';
export type { Db, Tx } from './database/database.ts';
export { isReachable, rehearse, transact } from './database/transact.ts';
export * from './archive/report-record.ts';
export { ARCHIVE_SITE, hasMarker, lockSite, setMarkerOnce, type SiteId } from './archive/site.ts';
export { siteChanges } from './archive/site-changes.ts';
export { codesDownTo, cutCode, idOfFile, listKey, ruleList, unitList, type ListFilter, type ListKey } from './archive/lists.ts';
export {
  listPage,
  listSizes,
  regionsOf,
  regionsUnder,
  ruleSizes,
  type BadCursor,
  type ListSize,
  type Page,
  type ReportPage,
} from './archive/list-reports.ts';
export { fileOf, findReport, findSummary, reportsNotReadBy, reportsOfUnit } from './archive/find-report.ts';
export {
  deleteReport,
  keepReading,
  replaceFindings,
  replaceReading,
  saveReport,
  type CheckedReading,
  type Conflict,
  type NewReport,
} from './archive/save-report.ts';
export { findUnit, nameKey, saveRegions, searchUnits, unitNamed, type FoundUnits } from './archive/unit.ts';
export {
  accountNamed,
  accountOfExternalId,
  findAccount,
  insertAccount,
  lockAccount,
  setExternalId,
  signInKey,
  signInNames,
  type Account,
  type ExternalId,
  type ExternalIdTaken,
  type NameTaken,
} from './accounts/account.ts';
export { earlierPasswords, rehashPassword, replacePassword, type NewPassword } from './accounts/password.ts';
export {
  confirmTotp,
  proposeTotp,
  recoveryCodesLeft,
  removeTotp,
  replaceRecoveryCodes,
  useRecoveryCode,
  useTotpStep,
} from './accounts/second-factor.ts';
export {
  forgetFailures,
  forgetFailuresAbout,
  lockFailures,
  setFailures,
  sweepFailures,
  takeBackFailures,
  type FailureCount,
} from './accounts/sign-in-failure.ts';
export {
  deleteSession,
  deleteSessionsOf,
  insertSession,
  renewSession,
  seeSession,
  sessionsOf,
  sweepSessions,
  type Session,
  type SessionLimits,
  type SignInMethod,
} from './sessions/session.ts';
export { sessionHolder, type AccountState, type SessionHolder } from './sessions/session-holder.ts';
export { countRequest, readCount, takeBackCount, type RequestCount } from './limits/request-count.ts';
export * from './ledger/index.ts';
export { takeSnapshot, type Snapshot } from './snapshot/take-snapshot.ts';
export { isDatabasesOwn, openEmptyPlace, type EmptyPlace, type EmptyPlaceRefused } from './snapshot/open-empty-place.ts';
export { openToPutBack, type PutBackRefused, type PuttingBack } from './snapshot/put-back.ts';
export type { DatabaseConfig } from './database/database.ts';
export { lockStructure } from './units/structure-lock.ts';
export { loadUnitTree, siteUnitOn, siteUnitsOn, unitLine, unitPath, unitPaths, type SiteUnit } from './units/site-unit.ts';
export { unitsWithin, within } from './units/within.ts';
export {
  otherAdministrators,
  personOn,
  staffMemberOn,
  staffOn,
  staffTiedTo,
  type StaffFilter,
  type StaffMember,
} from './people/staff-member.ts';
export { nearestInRole, reachableStaff, staffInRole, type NamedStaff, type ReachableStaff } from './people/reachable-staff.ts';
export { insertSite, listSites, siteName, type SiteNameTaken, type SiteRow } from './units/site-row.ts';
export * from './outbox/index.ts';
export { prepareJobs, type JobHandler, type JobName, type JobPayloads, type Jobs, type JobsOptions } from './jobs/index.ts';
export * from './kept-files/index.ts';
export * from './sealed-records/index.ts';
export * from './requests/index.ts';
export * from './calendar/index.ts';
export * from './settings/index.ts';
export * from './phrasings/index.ts';
