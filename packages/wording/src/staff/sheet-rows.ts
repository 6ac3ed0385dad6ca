import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

type Cells = readonly (string | undefined)[];
type RowWrong<Field extends string> = { readonly row: number; readonly field: Field; readonly failure: Failure };
export type RowsWrong<Field extends string> = Failure<'import.rows'> & { readonly rows: readonly RowWrong<Field>[] };

/** All rows of a sheet as what they say, or all that is wrong with them. */
export function rowsOfCells<Row, Field extends string>(
  rows: readonly { readonly row: number; readonly cells: Cells }[],
  rowOf: (row: number, cells: Cells) => Result<Row, Failure & { readonly field: Field }>,
): Result<readonly Row[], RowsWrong<Field>> {
  const read: Row[] = [];
  const wrong: RowWrong<Field>[] = [];
  for (const { row, cells } of rows) {
    const said = rowOf(row, cells);
    if (said.ok) read.push(said.value);
    else wrong.push({ row, field: said.failure.field, failure: said.failure });
  }
  return wrong.length === 0 ? ok(read) : fail({ code: 'import.rows', params: { rows: wrong.length }, rows: wrong });
}
