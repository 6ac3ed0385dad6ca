import { plainBook, withoutMoment } from './plain-book.ts';
import type { SheetColumn } from './sheet.ts';

/** A sheet to write: heads, and rows of texts below them. */
export type SheetToWrite = {
  /** At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | undefined)[])[];
};

const USUAL_WIDTH = 16;
/** Rows below the last one that offer their choices too. */
const ROOM = 200;

/**
 * An Excel file (.xlsx). Every cell is text and its column too, so that codes and telephones stay as they are when somebody
 * goes on typing, and a text that begins with = is no formula.
 */
export async function writeSheets(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const book = await plainBook();
  for (const { name, columns, rows } of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ width = USUAL_WIDTH }) => ({ width, style: { numFmt: '@' } }));
    const head = sheet.getRow(1);
    for (const [at, column] of columns.entries()) {
      const cell = head.getCell(at + 1);
      cell.value = column.needed ? `${column.head}*` : column.head;
      cell.font = { bold: true };
      if (column.note !== undefined) cell.note = column.note;
      if (column.choices === undefined) continue;
      const formulae = [`"${column.choices.join(',')}"`];
      for (let row = 2; row <= rows.length + ROOM; row += 1)
        sheet.getCell(row, at + 1).dataValidation = { type: 'list', allowBlank: true, formulae, showErrorMessage: true };
    }
    for (const [at, cells] of rows.entries()) {
      const row = sheet.getRow(at + 2);
      for (const [column, text] of cells.entries()) if (text !== undefined) row.getCell(column + 1).value = text;
    }
  }
  return withoutMoment(new Uint8Array(await book.xlsx.writeBuffer()));
}
