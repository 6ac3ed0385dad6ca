import { seriesOf, type Report, type Series } from '@gongkai/report';
import { CONCEPT_NOTES, SERIES_TEXTS } from '@gongkai/wording';
import { rowViews, type ListedReport, type ReportRowView } from '../archive/archive-view.ts';
import { linesView, type LinesView } from '../charts/lines-view.ts';

/** A unit with its reports: one a year with its reading, and the others beside them. */
export type SeriesSource = {
  readonly unit: { readonly id: string; readonly name: string };
  readonly years: readonly { readonly summary: ListedReport; readonly report: Pick<Report, 'year' | 'edition' | 'cells'> }[];
  readonly others: readonly ListedReport[];
  readonly divisions: ReadonlyMap<string, string>;
};

export type SeriesRowView = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** A year each: the figure, `blank` where the form has the cell and no figure stands, `not-counted` where it has none. */
  readonly values: readonly (number | 'blank' | 'not-counted')[];
  /** What lies between a year and the next; null where the forms count the same. */
  readonly breaks: readonly ('near' | 'no' | null)[];
};

export type SeriesView = {
  readonly name: string;
  readonly years: readonly number[];
  readonly charts: readonly LinesView[];
  readonly broken: boolean;
  readonly rows: readonly SeriesRowView[];
  readonly notes: readonly string[];
  readonly reports: readonly ReportRowView[];
  readonly others: readonly ReportRowView[];
  readonly compareHref: string | null;
};

const CHARTS: readonly (readonly [id: string, title: string, concepts: readonly string[]])[] = [
  ['requests', SERIES_TEXTS.requests, ['requests.new', 'requests.closed', 'requests.carried-out']],
  ['outcomes', SERIES_TEXTS.outcomes, ['outcome.granted', 'outcome.partial', 'unavailable.not_held', 'outcome.other']],
  ['reviews', SERIES_TEXTS.reviews, ['review.total', 'suit.total']],
  ['documents', SERIES_TEXTS.documents, ['norm_docs.issued', 'norm_docs.repealed']],
];

/** Reports of a unit that one comparison takes at most. */
const MOST_COMPARED = 6;

/** One unit over the years, breaks between forms marked and never drawn through. */
export function seriesView({ unit, years: stored, others, divisions }: SeriesSource): SeriesView {
  const series = seriesOf(stored.map(({ report }) => report));
  const years = [...new Set(stored.flatMap(({ report }) => report.year ?? []))].sort((a, b) => a - b);
  const editions = new Map(stored.map(({ report }) => [report.year, report.edition]));
  const pick = (ids: readonly string[]) => ids.flatMap((id) => series.find(({ concept }) => concept.id === id) ?? []);
  const charts = CHARTS.flatMap(([id, title, ids]) => linesView(id, title, pick(ids)) ?? []);
  const rows = series.map(({ concept, points, breaks }): SeriesRowView => ({
    id: concept.id,
    title: concept.title,
    unit: concept.unit,
    values: years.map((year) => {
      const edition = editions.get(year);
      if (edition === undefined || !concept.cells[edition]) return 'not-counted';
      return points.find((point) => point.year === year)?.value ?? 'blank';
    }),
    breaks: years.map((year) => breaks.find(({ after }) => after === year)?.continuity ?? null),
  }));
  const all = rowViews([...stored.map(({ summary }) => summary).reverse(), ...others], divisions);
  const newest = stored.slice(-MOST_COMPARED);
  return {
    name: unit.name,
    years,
    charts,
    broken: charts.some((chart) => chart.breaks.length > 0),
    rows,
    notes: notesOf(series),
    reports: all.slice(0, stored.length),
    others: all.slice(stored.length),
    compareHref: newest.length < 2 ? null : `/compare?ids=${newest.map(({ summary }) => summary.id).join(',')}`,
  };
}

const notesOf = (series: readonly Series[]): readonly string[] => [
  ...new Set(
    series
      .filter(({ breaks }) => breaks.length > 0)
      .flatMap(({ concept }) => (concept.note === undefined ? [] : (CONCEPT_NOTES[concept.note] ?? []))),
  ),
];
