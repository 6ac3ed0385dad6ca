import type { ReadSheet } from '@gongkai/files';
import type { Failure } from '@gongkai/kernel';
import { failureSentence } from '@gongkai/wording';
import { RefusedWork, type WorkRefusal, type WorkRefusalCode } from '../problem.ts';

/** A list of more faults than this is not read; whoever mends these sees the others next. */
const MOST_FAULTS = 500;

type Faults = {
  readonly rows?: readonly { readonly row: number; readonly field: string; readonly failure: Failure }[];
  readonly cells?: readonly { readonly cell: string; readonly failure: Failure }[];
};

/** A refusal with every faulty cell by its address, which a person finds in Excel: `C5`. */
export function refusedSheet(
  failure: Failure<WorkRefusalCode> & Faults,
  columns?: { readonly letters: ReadSheet['letters']; readonly columnOf: (field: string) => number },
): RefusedWork {
  const { code, params, rows = [], cells = [] } = failure;
  const letterOf = (field: string) => columns?.letters[columns.columnOf(field)] ?? '';
  const faults = [
    ...cells.map(({ cell, failure: each }) => ({ field: cell, detail: failureSentence(each) })),
    ...rows.map(({ row, field, failure: each }) => ({ field: `${letterOf(field)}${row}`, detail: failureSentence(each) })),
  ];
  const plain = { code, ...(params === undefined ? {} : { params }) } as WorkRefusal;
  return faults.length === 0 ? new RefusedWork(plain) : new RefusedWork(plain, faults.slice(0, MOST_FAULTS));
}

/** Refusals of a sheet, for the description. */
export const SHEET_CODES = [
  'file.empty',
  'file.too-large',
  'file.encrypted',
  'file.broken',
  'file.too-big-inside',
  'file.too-slow',
  'sheet.not-xlsx',
  'sheet.macro',
  'sheet.hidden',
  'sheet.empty',
  'sheet.too-many-rows',
  'sheet.head-missing',
  'sheet.cells',
  'import.rows',
  'import.not-as-agreed',
  'import.too-many-new',
  'store.conflict',
  'ledger.unkeepable',
] as const;
