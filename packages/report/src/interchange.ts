import type { CellId, EditionId } from './edition.ts';
import type { CellState, LocalRow, Problem, Report, Section } from './report.ts';

/** The form in which reports are exchanged with other programs; `gongkai read --json` prints it. */
export type Interchange = {
  readonly edition: EditionId;
  readonly year: number | null;
  readonly organization: string | null;
  readonly title: string | null;
  /** Every cell of the edition; null where no figure is printed. Nothing is filled in and nothing is corrected. */
  readonly cells: Readonly<Record<CellId, number | null>>;
  readonly published: string | null;
  readonly script: Report['script'];
  /** Cells that the balance rules placed, because blanks or borders were lost. */
  readonly inferred: readonly CellId[];
  /** Cells without a figure, by what stands there. */
  readonly states: Readonly<Record<CellId, CellState>>;
  readonly sections: readonly Section[];
  readonly localRows: readonly LocalRow[];
  readonly problems: readonly Problem[];
};

export function interchangeOf(report: Report): Interchange {
  const cells = Object.entries(report.cells);
  return {
    edition: report.edition,
    year: report.year,
    organization: report.organization,
    title: report.title,
    cells: Object.fromEntries(cells.map(([id, cell]) => [id, cell.value])),
    published: report.published,
    script: report.script,
    inferred: cells.filter(([, cell]) => cell.state === 'inferred').map(([id]) => id),
    states: Object.fromEntries(cells.filter(([, cell]) => cell.value === null).map(([id, cell]) => [id, cell.state])),
    sections: report.sections,
    localRows: report.localRows,
    problems: report.problems,
  };
}
