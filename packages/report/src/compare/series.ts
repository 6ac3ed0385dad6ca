import type { EditionId } from '../edition.ts';
import type { Report } from '../report.ts';
import { CONCEPTS, type Concept, type Continuity } from './concepts.data.ts';

export type Point = {
  readonly year: number;
  readonly edition: EditionId;
  /** Null: a cell is blank, undecided or missing, or the form does not count this. */
  readonly value: number | null;
};

/** A place between two years where the forms count differently; a chart must not draw through it. */
export type Break = {
  readonly after: number;
  readonly before: number;
  readonly continuity: Exclude<Continuity, 'same'>;
  readonly note: string | null;
};

export type Series = { readonly concept: Concept; readonly points: readonly Point[]; readonly breaks: readonly Break[] };

/** The concept's figure in a report: the sum of its cells, null where any of them is not a figure. */
export function conceptValue(concept: Concept, report: Pick<Report, 'edition' | 'cells'>): number | null {
  const cells = concept.cells[report.edition];
  if (!cells) return null;
  let sum = 0;
  for (const id of cells) {
    const value = report.cells[id]?.value ?? null;
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

const ORDER: readonly EditionId[] = ['2008', '2019', '2021'];

/** The worst of what lies between two forms. */
export function continuity(concept: Concept, from: EditionId, to: EditionId): Continuity {
  const [a, b] = [ORDER.indexOf(from), ORDER.indexOf(to)].sort((x, y) => x - y) as [number, number];
  const steps: readonly Continuity[] = [concept.from2008 ?? 'same', concept.from2019 ?? 'same'].slice(a, b);
  if (steps.includes('no')) return 'no';
  return steps.includes('near') ? 'near' : 'same';
}

/**
 * A unit's figures over the years, one series a concept, breaks between forms marked and never papered over.
 * Reports without a year are left out; of two reports for one year the later in the list counts.
 */
export function seriesOf(reports: readonly Pick<Report, 'year' | 'edition' | 'cells'>[]): readonly Series[] {
  const byYear = new Map<number, Pick<Report, 'year' | 'edition' | 'cells'>>();
  for (const report of reports) if (report.year !== null) byYear.set(report.year, report);
  const years = [...byYear].sort(([a], [b]) => a - b);
  return CONCEPTS.map((concept): Series => {
    const points = years.map(([year, report]): Point => ({
      year,
      edition: report.edition,
      value: conceptValue(concept, report),
    }));
    return { concept, points, breaks: breaksOf(concept, points) };
  }).filter(({ points }) => points.some((point) => point.value !== null));
}

function breaksOf(concept: Concept, points: readonly Point[]): readonly Break[] {
  return points.slice(1).flatMap((point, index): Break[] => {
    const earlier = points[index] as Point;
    if (earlier.edition === point.edition) return [];
    const between = continuity(concept, earlier.edition, point.edition);
    return between === 'same'
      ? []
      : [{ after: earlier.year, before: point.year, continuity: between, note: concept.note ?? null }];
  });
}
