import type { Failure } from '@gongkai/kernel';
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
