import type { Failure, Result } from '@gongkai/kernel';
import { rowsOfCells } from '@gongkai/wording';
import type { WorkRefusal } from '../problem.ts';
import type { SheetKind } from './sheet-job.ts';
import type { SheetReading } from './sheet-reading.ts';
import { refusedSheet } from './sheet-refusals.ts';

type Sheet<Row, Field extends string> = {
  readonly kind: SheetKind;
  readonly rowOf: (row: number, cells: readonly (string | undefined)[]) => Result<Row, Failure & { readonly field: Field }>;
  /** At which column a field stands, counted from 0. */
  readonly columnOf: (field: string) => number;
};

/**
 * What comes of the rows of a file.
 *
 * @throws RefusedWork with all that is wrong with the file, each cell by its address
 */
export async function takeSheet<Row, Field extends string, Taken>(
  sheets: SheetReading,
  { kind, rowOf, columnOf }: Sheet<Row, Field>,
  body: unknown,
  take: (rows: readonly Row[]) => Promise<Result<Taken, WorkRefusal>>,
): Promise<Taken> {
  const sheet = await sheets.read(kind, body);
  if (!sheet.ok) throw refusedSheet(sheet.failure);
  const columns = { letters: sheet.value.letters, columnOf };
  const rows = rowsOfCells(sheet.value.rows, rowOf);
  if (!rows.ok) throw refusedSheet(rows.failure, columns);
  const done = await take(rows.value);
  if (!done.ok) throw refusedSheet(done.failure, columns);
  return done.value;
}
