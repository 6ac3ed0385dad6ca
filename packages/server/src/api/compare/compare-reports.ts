import {
  comparePair,
  CONCEPTS,
  conceptValue,
  continuity,
  editionCells,
  editionOf,
  type Compared,
  type Concept,
  type Continuity,
  type FormCell,
  type Report,
} from '@gongkai/report';
import { cellName, CONCEPT_NOTES } from '@gongkai/wording';

/** One thing counted in several reports; `changes` and `continuity` stand between each report and the one after it. */
export type ComparedLine = {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  readonly values: readonly (number | null)[];
  /** Null where a figure is missing, or the forms count differently and a difference would say nothing. */
  readonly changes: readonly (number | null)[];
  readonly continuity: readonly Continuity[];
  readonly note: string | null;
};

export type ComparedReports = {
  /** `cells`: all use one form, and each cell is a line; `concepts`: they do not, and a line is what the forms share. */
  readonly basis: 'cells' | 'concepts';
  readonly lines: readonly ComparedLine[];
};

/** Two or more reports side by side, in the order given. */
export function compareReports(reports: readonly Report[]): ComparedReports {
  const [first] = reports;
  if (first === undefined) return { basis: 'cells', lines: [] };
  if (reports.some(({ edition }) => edition !== first.edition)) return { basis: 'concepts', lines: conceptLines(reports) };
  const pairs = between(reports, comparePair);
  const cells = editionCells(editionOf(first.edition));
  return {
    basis: 'cells',
    lines: cells.map((cell, at) =>
      cellLine(
        reports,
        cell,
        pairs.map((pair) => pair[at]),
      ),
    ),
  };
}

/** What is made of each report and the one after it. */
const between = <T>(reports: readonly Report[], make: (a: Report, b: Report) => T): readonly T[] =>
  reports.flatMap((report, at) => {
    const next = reports[at + 1];
    return next === undefined ? [] : [make(report, next)];
  });

function cellLine(reports: readonly Report[], { id, unit }: FormCell, pairs: readonly (Compared | undefined)[]): ComparedLine {
  return {
    id,
    title: cellName(reports[0]?.edition ?? '2021', id),
    unit: unit ?? null,
    values: reports.map(({ cells }) => cells[id]?.value ?? null),
    changes: pairs.map((pair) => pair?.change ?? null),
    continuity: pairs.map((pair) => pair?.continuity ?? 'same'),
    note: null,
  };
}

function conceptLines(reports: readonly Report[]): readonly ComparedLine[] {
  const shared = CONCEPTS.filter(({ cells }) => reports.some(({ edition }) => cells[edition] !== undefined));
  return shared.map((concept: Concept): ComparedLine => {
    const kinds = between(reports, (a, b) => continuity(concept, a.edition, b.edition));
    const values = reports.map((report) => conceptValue(concept, report));
    return {
      id: concept.id,
      title: concept.title,
      unit: concept.unit,
      values,
      changes: kinds.map((kind, at) => difference(values[at] ?? null, values[at + 1] ?? null, kind)),
      continuity: kinds,
      note: concept.note === undefined ? null : (CONCEPT_NOTES[concept.note] ?? null),
    };
  });
}

/** Amounts have up to six decimals, which binary fractions blur. */
const difference = (a: number | null, b: number | null, kind: Continuity): number | null =>
  a === null || b === null || kind === 'no' ? null : Math.round((b - a) * 1e6) / 1e6;
