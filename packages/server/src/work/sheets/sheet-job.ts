import { readSheet, type ReadFailure, type ReadingTask, type ReadSheet, type SheetRefused } from '@gongkai/files';
import { ok, type Result } from '@gongkai/kernel';
import { STAFF_SHEET, UNIT_SHEET } from '@gongkai/wording';

export const SHEETS = { unit: UNIT_SHEET, staff: STAFF_SHEET } as const;
export type SheetKind = keyof typeof SHEETS;

/** The job of the process that reads sheets. The name says what is expected in them. */
export default async function sheetJob({
  bytes,
  name,
}: ReadingTask): Promise<Result<Result<ReadSheet, SheetRefused>, ReadFailure>> {
  return ok(await readSheet(bytes, SHEETS[name === 'staff' ? 'staff' : 'unit'].columns));
}
