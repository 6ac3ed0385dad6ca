export type { UnitChangeRefused } from './change-unit.ts';
export { closeUnit, type CloseUnitAsk, type CloseUnitRefused } from './close-unit.ts';
export { describeUnit, type DescribeUnitAsk } from './describe-unit.ts';
export { findSiteUnit, type FoundSiteUnit } from './find-site-unit.ts';
export { foundUnit, type FoundUnitAsk } from './found-unit.ts';
export { listUnits } from './list-units.ts';
export { mergeUnits, type MergeUnitsAsk, type MergeUnitsRefused } from './merge-units.ts';
export { moveUnit, type MoveUnitAsk } from './move-unit.ts';
export { showUnit } from './show-unit.ts';
export { renameUnit, type RenameUnitAsk } from './rename-unit.ts';
export { exportUnits } from './export-units.ts';
export {
  importUnits,
  rehearseUnitImport,
  type ImportedUnits,
  type ImportUnitsAsk,
  type ImportUnitsRefused,
} from './import-units.ts';
export {
  digestOf,
  type NotAsAgreed,
  type RowRefused,
  type RowsRefused,
  type SheetChange,
  type SheetFieldChange,
  type UnitSheetField,
  type UnitSheetRow,
} from './sheet-rows.ts';
