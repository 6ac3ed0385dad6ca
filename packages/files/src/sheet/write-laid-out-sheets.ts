import { plainBook, withoutMoment } from './plain-book.ts';

/** A cell of a printed form: text, or a figure that can be added up. */
export type LaidOutCell = {
  readonly value: string | number;
  readonly cols: number;
  readonly rows: number;
  readonly head: boolean;
};

/** A sheet that looks as a form is printed, merged cells and all. */
export type LaidOutSheet = {
  /** At most 31 characters, none of \\ / ? * [ ] : */
  readonly name: string;
  /** Lines above the form: what it is of, and as of when. */
  readonly lines: readonly string[];
  readonly cells: readonly (readonly LaidOutCell[])[];
  /** Of the columns, from the left, in characters of Latin script; the last counts for all further ones. */
  readonly widths: readonly number[];
};

const USUAL_WIDTH = 12;
const THIN = { style: 'thin' } as const;
const LINES = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** An Excel file (.xlsx) with forms as they are printed: figures are numbers, texts are texts and never formulae. */
export async function writeLaidOutSheets(sheets: readonly LaidOutSheet[]): Promise<Uint8Array> {
  const book = await plainBook();
  for (const { name, lines, cells, widths } of sheets) {
    const sheet = book.addWorksheet(name);
    for (const [at, line] of lines.entries()) sheet.getCell(at + 1, 1).value = line;
    const taken = new Set<string>();
    let columns = 0;
    for (const [at, row] of cells.entries()) {
      let column = 1;
      for (const { value, cols, rows, head } of row) {
        while (taken.has(`${at} ${column}`)) column += 1;
        const [top, left] = [lines.length + at + 1, column];
        const cell = sheet.getCell(top, left);
        cell.value = value;
        cell.font = { bold: head };
        cell.alignment = { vertical: 'middle', horizontal: head ? 'left' : 'right', wrapText: true };
        for (let down = 0; down < rows; down += 1)
          for (let right = 0; right < cols; right += 1) {
            taken.add(`${at + down} ${left + right}`);
            sheet.getCell(top + down, left + right).border = LINES;
          }
        if (cols > 1 || rows > 1) sheet.mergeCells(top, left, top + rows - 1, left + cols - 1);
        column += cols;
        columns = Math.max(columns, column - 1);
      }
    }
    for (let column = 1; column <= columns; column += 1)
      sheet.getColumn(column).width = widths[column - 1] ?? widths.at(-1) ?? USUAL_WIDTH;
  }
  return withoutMoment(new Uint8Array(await book.xlsx.writeBuffer()));
}
