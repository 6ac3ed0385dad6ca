import type { CellId, FormCell } from '../edition.ts';
import { editionOf } from '../editions/editions.ts';
import { isSameBody } from '../check/same-body.ts';
import { editionCells } from '../form-cells.ts';
import type { Report } from '../report.ts';
import { CONCEPTS, type Concept, type Continuity } from './concepts.data.ts';
import { conceptValue, continuity } from './series.ts';

/** One line of a comparison: a cell where both reports use one form, a concept where they do not. */
export type Compared = {
  readonly id: string;
  readonly concept: Concept | null;
  readonly cell: CellId | null;
  readonly a: number | null;
  readonly b: number | null;
  /** b − a; null where one is missing or the forms count differently. */
  readonly change: number | null;
  readonly continuity: Continuity;
};

/** `time`: of one unit, so that a difference is a change; `units`: of several, where it is none. */
export type ComparedOver = 'time' | 'units';

/** What parts the reports of a comparison. Where an organisation is not known, they are taken for one unit's. */
export function comparedOver(reports: readonly Report[]): ComparedOver {
  const [first, ...others] = reports.filter(({ organization }) => organization !== null);
  return first !== undefined && others.some((other) => !isSameBody(first, other)) ? 'units' : 'time';
}

const line = (
  id: string,
  a: number | null,
  b: number | null,
  kind: Continuity,
  of: Pick<Compared, 'concept' | 'cell'>,
): Compared => ({
  id,
  ...of,
  a,
  b,
  change: a === null || b === null || kind === 'no' ? null : Math.round((b - a) * 1e6) / 1e6,
  continuity: kind,
});

/**
 * Two reports side by side. In one form: every cell. Across forms: every concept of the mapping, with how far it is the same
 * thing; where it is not, no difference is given.
 */
export function comparePair(a: Report, b: Report): readonly Compared[] {
  if (a.edition === b.edition) {
    return editionCells(editionOf(a.edition)).map(({ id }: FormCell) =>
      line(id, a.cells[id]?.value ?? null, b.cells[id]?.value ?? null, 'same', { concept: null, cell: id }),
    );
  }
  return CONCEPTS.filter((concept) => concept.cells[a.edition] || concept.cells[b.edition]).map((concept) =>
    line(concept.id, conceptValue(concept, a), conceptValue(concept, b), continuity(concept, a.edition, b.edition), {
      concept,
      cell: null,
    }),
  );
}
