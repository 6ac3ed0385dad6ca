import type { Failure } from '@gongkai/kernel';
import type { ReadFailure } from '../read-failure.ts';

/** A column as the first row of a sheet heads it. */
export type SheetColumn = {
  readonly head: string;
  /** A sheet without it cannot be taken in. */
  readonly needed?: boolean;
  /** In characters of Latin script; ideographs are two wide. */
  readonly width?: number;
  /** The only values that the cells take; the program that opens the sheet offers them. */
  readonly choices?: readonly string[];
  /** Shown where the head is pointed at. */
  readonly note?: string;
};

/** What is wrong with one cell, by its address: C5. */
export type CellRefused = { readonly cell: string; readonly failure: Failure };

/** A sheet that cannot be taken in as a whole, or one with cells that cannot; all of them are named. */
export type SheetRefused =
  | ReadFailure
  | Failure<'sheet.not-xlsx' | 'sheet.macro' | 'sheet.hidden' | 'sheet.empty' | 'sheet.too-many-rows' | 'sheet.head-missing'>
  | (Failure<'sheet.cells'> & { readonly cells: readonly CellRefused[] });

/** A row with something in it: its number in the sheet, and a text for each column that was asked for; blank is undefined. */
export type SheetRow = { readonly row: number; readonly cells: readonly (string | undefined)[] };

/** What was read: the rows, and where each column of those asked for stood (undefined: not there). */
export type ReadSheet = { readonly rows: readonly SheetRow[]; readonly letters: readonly (string | undefined)[] };

export const SHEET_LIMITS = {
  /** Rows with something in them. */
  rows: 10_000,
  /** Bytes that all parts may unpack to; a sheet of ten thousand rows has some ten million. */
  unpacked: 48 * 1024 * 1024,
  /** Characters of one cell. */
  text: 2000,
} as const;

/** The letter of a column, counted from 1: A, B … Z, AA. */
export const columnLetter = (column: number): string =>
  (column > 26 ? columnLetter(Math.floor((column - 1) / 26)) : '') + String.fromCodePoint(65 + ((column - 1) % 26));
