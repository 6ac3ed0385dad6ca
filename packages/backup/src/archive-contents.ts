/** Grows when a reader of today could not read what is written tomorrow. */
export const ARCHIVE_FORMAT = 1;

/** The first entry: what a reader has to know before the first row. */
export type ArchiveHead = {
  readonly format: typeof ARCHIVE_FORMAT;
  /** Version of the program that made the archive. */
  readonly program: string;
  /** Moment whose rows these are, ISO 8601. */
  readonly madeAt: string;
  /** Number of the newest migration. */
  readonly schema: number;
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; readonly key: readonly string[] }[];
  readonly sequences: readonly { readonly name: string; readonly last: string; readonly called: boolean }[];
};

/** Bytes and their SHA-256 in hexadecimal. */
export type Sum = { readonly bytes: number; readonly sha256: string };

export type TableSum = Sum & { readonly name: string };

/** The last entry; an archive without it was cut short. */
export type ArchiveSums = {
  readonly tables: readonly TableSum[];
  readonly files: readonly (Sum & { readonly name: string })[];
};

/** Names of entries. Rows come in pieces, since an entry says its length before its bytes. */
export const HEAD_ENTRY = 'gongkai-backup.json';
export const SUMS_ENTRY = 'sums.json';
export const rowsEntry = (table: string, piece: number): string => `rows/${table}/${String(piece).padStart(6, '0')}`;
export const FILES_FOLDER = 'files/';
export const ROWS_FOLDER = 'rows/';
