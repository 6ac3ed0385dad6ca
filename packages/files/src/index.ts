export { documentOf } from './document-of.ts';
export { detectFormat, recognise, type Format, type Recognised } from './format.ts';
export { LIMITS } from './limits.ts';
export type { ReadFailure, ReadFailureCode } from './read-failure.ts';
export { readReportFile, type ReadFile, type ReadOptions } from './read-report-file.ts';
export { decodeText, type DecodedText, type TextEncoding } from './text-decoding.ts';
export { ReadingPool, type PoolOptions } from './reading-pool.ts';
export type { ReadingTask } from './reading-job.ts';
export { CompoundFile } from './ole/compound-file.ts';
export { readXml, type XmlVisitor } from './word/xml-events.ts';
export { unpackEntry } from './zip/unpack-entry.ts';
export { localName, zipEntries, type ZipEntry } from './zip/zip-directory.ts';
export { checkInflation } from './pdf/stream-inflation.ts';
export { readSheet } from './sheet/read-sheet.ts';
export {
  columnLetter,
  SHEET_LIMITS,
  type CellRefused,
  type ReadSheet,
  type SheetColumn,
  type SheetRefused,
  type SheetRow,
} from './sheet/sheet.ts';
export { writeLaidOutSheets, type LaidOutCell, type LaidOutSheet } from './sheet/write-laid-out-sheets.ts';
export { writeSheets, type SheetToWrite } from './sheet/write-sheet.ts';
