import type { Cell, CellValue, Column, Row, Workbook, Worksheet } from 'exceljs';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { detectFormat } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { unpackEntry } from '../zip/unpack-entry.ts';
import { localName, zipEntries } from '../zip/zip-directory.ts';
import {
  columnLetter,
  SHEET_LIMITS,
  type CellRefused,
  type ReadSheet,
  type SheetColumn,
  type SheetRefused,
  type SheetRow,
} from './sheet.ts';

/**
 * The rows of the first sheet of an Excel file (.xlsx), under the heads of its first row, whatever their order. Nothing that
 * a person who looks at the sheet would not see is taken in: macros, hidden sheets, rows and columns refuse the file; a formula,
 * an error or a number that Excel has rounded refuses its cell.
 */
export async function readSheet(bytes: Uint8Array, columns: readonly SheetColumn[]): Promise<Result<ReadSheet, SheetRefused>> {
  const checked = checkContainer(bytes);
  if (!checked.ok) return checked;
  const book = await load(bytes);
  if (!book) return fail({ code: 'file.broken', params: { kind: 'xlsx' } });
  const unseen = book.worksheets.find(({ state }) => state !== 'visible');
  if (unseen) return fail({ code: 'sheet.hidden', params: { what: 'sheet', name: unseen.name.slice(0, 31) } });
  const [sheet] = book.worksheets;
  if (!sheet) return fail({ code: 'sheet.empty' });
  return rowsOf(sheet, columns);
}

/** Everything that can be known before the library unpacks it, which knows no limits. */
function checkContainer(bytes: Uint8Array): Result<void, SheetRefused> {
  if (bytes.length === 0) return fail({ code: 'file.empty' });
  if (bytes.length > LIMITS.file) return fail({ code: 'file.too-large', params: { found: bytes.length, limit: LIMITS.file } });
  const format = detectFormat(bytes);
  if (format === 'encrypted-office') return fail({ code: 'file.encrypted' });
  if (format !== 'xlsx') return fail({ code: 'sheet.not-xlsx', params: { kind: format } });
  const entries = zipEntries(bytes);
  if (!entries.ok) return entries;
  if (entries.value.some(({ name }) => /vbaProject|macrosheets|dialogsheets|activeX/i.test(name)))
    return fail({ code: 'sheet.macro' });
  let left: number = SHEET_LIMITS.unpacked;
  for (const entry of entries.value) {
    if (localName(bytes, entry) !== entry.name) return fail({ code: 'file.broken', params: { kind: 'zip' } });
    if (entry.unpacked > left) return fail({ code: 'file.too-big-inside' });
    // The directory may say less than there is.
    const unpacked = unpackEntry(bytes, entry, left);
    if (!unpacked.ok) return unpacked;
    left -= unpacked.value.length;
  }
  return ok(undefined);
}

async function load(bytes: Uint8Array): Promise<Workbook | undefined> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  try {
    // What is not read cannot do harm, or cost time.
    const ignoreNodes = ['conditionalFormatting', 'dataValidations', 'drawing', 'extLst', 'hyperlinks', 'picture', 'tableParts'];
    const { buffer, byteOffset, byteLength } = bytes;
    await book.xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, { ignoreNodes });
    return book;
  } catch {
    return undefined;
  }
}

function rowsOf(sheet: Worksheet, columns: readonly SheetColumn[]): Result<ReadSheet, SheetRefused> {
  const refused: CellRefused[] = [];
  const heads = headsOf(sheet.getRow(1), columns, refused);
  const missing = columns.find(({ needed }, at) => needed && heads[at] === undefined);
  if (missing) return fail({ code: 'sheet.head-missing', params: { head: missing.head } });
  const rows: SheetRow[] = [];
  const unseen: string[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number === 1 || rows.length > SHEET_LIMITS.rows) return;
    const cells = heads.map((column) => (column === undefined ? undefined : textAt(row.getCell(column), refused)));
    const stray = strayCell(row, heads);
    if (stray !== undefined) refused.push({ cell: stray, failure: { code: 'sheet.no-head' } });
    if (cells.every((text) => text === undefined)) return;
    if (row.hidden || row.height < NARROW) unseen.push(String(number));
    rows.push({ row: number, cells });
  });
  if (rows.length > SHEET_LIMITS.rows) return fail({ code: 'sheet.too-many-rows', params: { most: SHEET_LIMITS.rows } });
  const hiddenColumn = heads.find((column) => column !== undefined && isUnseen(sheet.getColumn(column)));
  if (hiddenColumn !== undefined)
    return fail({ code: 'sheet.hidden', params: { what: 'column', name: columnLetter(hiddenColumn) } });
  const [hiddenRow] = unseen;
  if (hiddenRow !== undefined) return fail({ code: 'sheet.hidden', params: { what: 'row', name: hiddenRow } });
  if (refused.length > 0) return fail({ code: 'sheet.cells', params: { cells: refused.length }, cells: refused });
  if (rows.length === 0) return fail({ code: 'sheet.empty' });
  return ok({ rows, letters: heads.map((column) => (column === undefined ? undefined : columnLetter(column))) });
}

/** Narrower than a stroke, in characters or points: nobody sees what stands there. */
const NARROW = 0.5;
const isUnseen = ({ hidden, width }: Column): boolean => hidden === true || (width !== undefined && width < NARROW);

/** In which column each of those asked for stands. */
function headsOf(row: Row, columns: readonly SheetColumn[], refused: CellRefused[]): readonly (number | undefined)[] {
  const found = new Map<string, number>();
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    const head = textAt(cell, refused)?.replace(/[\s*＊]/g, '');
    if (head === undefined) return;
    if (!columns.some((each) => each.head === head))
      refused.push({ cell: cell.address, failure: { code: 'sheet.head-unknown', params: { head: head.slice(0, 40) } } });
    else if (found.has(head)) refused.push({ cell: cell.address, failure: { code: 'sheet.head-twice', params: { head } } });
    else found.set(head, column);
  });
  return columns.map(({ head }) => found.get(head));
}

/** A cell with something in it that stands under no head. */
function strayCell(row: Row, heads: readonly (number | undefined)[]): string | undefined {
  let stray: string | undefined;
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    if (!heads.includes(column) && cell.value !== null && cell.value !== '') stray ??= cell.address;
  });
  return stray;
}

/** The text that a person sees in the cell; undefined where it is blank, or refused. */
function textAt(cell: Cell, refused: CellRefused[]): string | undefined {
  const read = textOf(cell.value);
  if (read.ok) {
    const text = read.value.normalize('NFC').trim();
    if (text.length <= SHEET_LIMITS.text) return text === '' ? undefined : text;
    refused.push({ cell: cell.address, failure: { code: 'sheet.text-too-long', params: { most: SHEET_LIMITS.text } } });
    return undefined;
  }
  refused.push({ cell: cell.address, failure: read.failure });
  return undefined;
}

/** Excel keeps fifteen digits of a number; a code of eighteen that was typed as one has lost the rest. */
const KEPT_DIGITS = 1e15;

function textOf(value: CellValue): Result<string, Failure> {
  if (value === null || value === undefined) return ok('');
  if (typeof value === 'string') return ok(value);
  if (typeof value === 'boolean') return ok(value ? '是' : '否');
  if (typeof value === 'number') {
    return Math.abs(value) >= KEPT_DIGITS ? fail({ code: 'sheet.number-rounded' }) : ok(String(value));
  }
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? fail({ code: 'sheet.error-value' }) : ok(value.toISOString().slice(0, 10));
  if ('error' in value) return fail({ code: 'sheet.error-value' });
  if ('formula' in value || 'sharedFormula' in value) return fail({ code: 'sheet.formula' });
  if ('richText' in value) return ok(value.richText.map(({ text }) => text).join(''));
  // The words of a link; where it leads does not matter.
  return typeof value.text === 'string' ? ok(value.text) : textOf(value.text);
}
