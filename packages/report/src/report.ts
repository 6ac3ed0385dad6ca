import type { PlainDate } from '@gongkai/kernel';
import type { CellId, EditionId, SectionId, TableId } from './edition.ts';

/**
 * How a cell stands in the document. Blank, 0 and `/` are three values (design.md):
 * `printed` a figure; `blank` an empty cell; `slash` a cell with `/`, `—` or 无; `missing` the row or cell is not in the document;
 * `inferred` placed by the balance rules; `unreadable` something is there and its place or value cannot be decided.
 */
export type CellState = 'printed' | 'blank' | 'slash' | 'missing' | 'inferred' | 'unreadable';

export type CellReading = {
  readonly state: CellState;
  /** The figure for `printed` and `inferred`, otherwise null. */
  readonly value: number | null;
  /** As printed, where it says more than the value: unit in the cell, decimals, 增/减. */
  readonly raw?: string;
};

/** A part of the narrative. Findings give character ranges in `text`. */
export type Section = {
  /** `preamble`, `s1`…`s6` of the form, or `x1`, `x2`… for parts the form does not know. */
  readonly id: SectionId;
  /** As printed, numbering included; empty for the preamble. */
  readonly heading: string;
  readonly text: string;
};

/** Permanent, as the interface for programs gives them out. */
export const PROBLEM_CODES = [
  'not-a-report',
  'report.second',
  'edition.assumed',
  'edition.local-form',
  'table.missing',
  'row.missing',
  'row.misprinted-label',
  'row.reordered',
  'columns.reordered',
  'row.combined',
  'cells.squashed',
  'cells.too-few',
  'cells.too-many',
  'cells.not-a-figure',
  'year.unknown',
  'organization.unknown',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something the reader could not decide; never an accusation against the report. */
export type Problem = {
  readonly code: ProblemCode;
  readonly table?: TableId;
  readonly cells?: readonly CellId[];
  readonly params?: Readonly<Record<string, string | number>>;
};

/** A row of a local statistics form (2008–2018) that the standard form does not have, as printed. */
export type LocalRow = {
  readonly label: string;
  readonly unit: string | null;
  readonly value: number | null;
  readonly cumulative: number | null;
};

export type Report = {
  readonly edition: EditionId;
  readonly year: number | null;
  readonly organization: string | null;
  readonly title: string | null;
  readonly published: PlainDate | null;
  readonly script: 'simplified' | 'traditional';
  readonly cells: Readonly<Record<CellId, CellReading>>;
  readonly sections: readonly Section[];
  readonly localRows: readonly LocalRow[];
  readonly problems: readonly Problem[];
};

/** The figure of a cell, or null where none is printed. */
export const figure = (report: Report, id: CellId): number | null => report.cells[id]?.value ?? null;
