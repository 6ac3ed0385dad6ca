import type { CellReading } from '../report.ts';

/** What was seen of one row of figures, before it is known which figure belongs to which cell. */
export type Seen =
  /** One reading for every cell. */
  | { readonly kind: 'slots'; readonly readings: readonly CellReading[] }
  /** Figures in their order, fewer than cells: blanks were dropped. */
  | { readonly kind: 'loose'; readonly readings: readonly CellReading[] }
  /** Digits that ran together when the borders were lost (640020470 for 64|0|0|2|0|4|70). */
  | { readonly kind: 'squashed'; readonly runs: readonly string[] }
  /** More figures than cells. */
  | { readonly kind: 'crowded'; readonly raw: string }
  /** Something that is no figure, in a row whose cells cannot be told apart. */
  | { readonly kind: 'spoilt'; readonly raw: string }
  | { readonly kind: 'missing' };

/** What was seen of a row. */
export type Observed = {
  readonly seen: Seen;
  /** Its label where that differs from the form's. */
  readonly misprinted?: string;
  /** What does not stand in the order of the form: the row among the rows, its columns, or both. */
  readonly reordered?: { readonly row: boolean; readonly columns: boolean };
};

export const NOT_SEEN: Observed = { seen: { kind: 'missing' } };
