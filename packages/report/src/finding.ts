import type { FindingKey } from './finding-keys.ts';
import type { CellId, SectionId, TableId } from './edition.ts';

/** `error`: certainly wrong in the tables or the frame. `warning`: contradiction. `info`: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding stands. `from` and `to` count UTF-16 units in the section's text. */
export type Place =
  | { readonly kind: 'cell'; readonly cell: CellId; readonly also?: readonly CellId[] }
  | { readonly kind: 'table'; readonly table: TableId; readonly cells?: readonly CellId[] }
  | { readonly kind: 'text'; readonly section: SectionId; readonly from: number; readonly to: number; readonly quote: string }
  | { readonly kind: 'document' };

export type Figure = string | number | null;

/**
 * A contradiction. `says` is the key of its sentence in the catalogue and `params` the sentence's values:
 * the core writes no sentences.
 */
export type Finding = {
  readonly rule: string;
  readonly says: FindingKey;
  readonly severity: Severity;
  readonly at: Place;
  readonly expected: Figure;
  readonly found: Figure;
  readonly params: Readonly<Record<string, string | number>>;
  readonly cites: string;
};
