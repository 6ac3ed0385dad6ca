import { createHash } from 'node:crypto';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { UnitChange, UnitDescription, UnitKind } from '@gongkai/staff';

/** A unit as a row of a sheet has it; units above are named, for a sheet knows no ids. */
export type UnitSheetRow = {
  /** Its number in the sheet. */
  readonly row: number;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: UnitKind;
  /** Full name of the unit above; absent for the root. */
  readonly parent?: string;
  readonly described: UnitChange;
};

export type UnitSheetField = 'name' | 'shortName' | 'kind' | 'parent' | keyof UnitDescription;

/** What is wrong with one field of one row. */
export type RowRefused<Field extends string> = { readonly row: number; readonly field: Field; readonly failure: Failure };

/** Nothing was taken in; all that is wrong is named. */
export type RowsRefused<Field extends string> = Failure<'import.rows'> & { readonly rows: readonly RowRefused<Field>[] };

export const rowsRefused = <Field extends string>(rows: readonly RowRefused<Field>[]): RowsRefused<Field> => ({
  code: 'import.rows',
  params: { rows: rows.length },
  rows: rows.toSorted((a, b) => a.row - b.row),
});

/** What one row of a sheet makes otherwise: something new, or fields of what is there. Values as they are kept; null: nothing. */
export type SheetChange = {
  readonly row: number;
  readonly name: string;
  readonly what: 'new' | 'changed';
  readonly fields: readonly SheetFieldChange[];
};

export type SheetFieldChange = {
  readonly field: string;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
};

export type NotAsAgreed = Failure<'import.not-as-agreed'>;

/** A short name for these changes and no others. */
export const digestOf = (changes: readonly SheetChange[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('base64url');

/** Somebody has looked at the changes before they are made: what he has not seen is not made. */
export const asAgreed = (changes: readonly SheetChange[], agreed: string | undefined): Result<void, NotAsAgreed> =>
  agreed === undefined || agreed === digestOf(changes) ? ok(undefined) : fail({ code: 'import.not-as-agreed' });

/** Each field of the change with what it was and what it becomes. */
export const fieldChanges = (before: object, change: object): readonly SheetFieldChange[] =>
  Object.entries(change).map(([field, after]) => ({
    field,
    before: (before as Readonly<Record<string, SheetFieldChange['before'] | undefined>>)[field] ?? null,
    after: after as SheetFieldChange['after'],
  }));
