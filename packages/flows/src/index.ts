export { archiveMark } from './archive-mark.ts';
export { importReport, type ImportAsk, type ImportRefused } from './import-report.ts';
export type { Kept } from './keep-report.ts';
export type { FileReading, ReadAndCheck } from './read-and-check.ts';
export { findReport } from './find-report.ts';
export { findReportFile, findReportSummary } from './find-report-file.ts';
export { findUnits } from './find-units.ts';
export { listReports, type ListAsk, type ListedReports, type ListOf } from './list-reports.ts';
export { brokenRules, listChoices, type Choice, type ListChoices } from './list-choices.ts';
export { loadDemonstration, type DemonstrationRefused } from './load-demonstration.ts';
export { removeReport, type ReportNotFound } from './remove-report.ts';
export { reportsToCompare, type ReportsToCompare } from './reports-to-compare.ts';
export { rereadReports, type Reread } from './reread-reports.ts';
export { seriesOfUnit, type UnitNotFound, type UnitSeries } from './series-of-unit.ts';
export * from './ledger/index.ts';
export * from './messages/index.ts';

// What those who come through the flows need to name, without reaching for the store.
export {
  ARCHIVE_SITE,
  isReachable,
  type BadCursor,
  type Conflict,
  type Db,
  type FoundUnits,
  type ListFilter,
  type OpenFailure,
  type Origin,
  type Page,
  type Region,
  type ReportId,
  type ReportSummary,
  type SeverityCounts,
  type SiteId,
  type SourceFile,
  type StoredReport,
  type Unit,
  type UnitId,
  type Worst,
} from '@gongkai/store';
export * from './sign-in/index.ts';
export { signInKey } from '@gongkai/store';
export * from './people/index.ts';
export * from './units/index.ts';
export * from './sites/index.ts';
export {
  listSites,
  openStoreBeside,
  storeSettings,
  type BesideFailure,
  type StoreSettings,
  type SiteRow,
  type SiteUnit,
  type StoreBeside,
} from '@gongkai/store';
export * from './backup/index.ts';
export { appendEvents, countRequest, transact, type ExternalId, type ExternalIdTaken, type NameTaken } from '@gongkai/store';
export * from './files/index.ts';
export * from './redaction/index.ts';
export * from './requests/index.ts';
export * from './calendar/index.ts';
export * from './settings/index.ts';
export * from './phrasings/index.ts';
