import {
  comparedOver,
  CONCEPTS,
  conceptValue,
  continuity,
  EDITIONS,
  type Concept,
  type Report,
  type TableId,
} from '@gongkai/report';
import { CONCEPT_NOTES, TABLE_NAMES } from '@gongkai/wording';
import { changeView } from './change-view.ts';
import {
  neighbours,
  tableView,
  type CompareLineView,
  type ComparedCellView,
  type CompareTableView,
  type StepView,
} from './compare-line.ts';

/** Tables by their title in the newest form that has them, the newest form's first. */
const TITLES: ReadonlyMap<TableId, string> = new Map(
  EDITIONS.flatMap(({ tables }) => tables.map(({ id, title }) => [id, `${TABLE_NAMES[id]} ${title}`] as const)).toReversed(),
);
const ORDER: readonly TableId[] = ['t2', 't3', 't4', 'stat'];

/** The table that a concept is counted in, in the newest form that counts it. */
const tableOf = ({ cells }: Concept): TableId =>
  ((cells['2021'] ?? cells['2019'] ?? cells['2008'])?.[0]?.split('.')[0] ?? 'stat') as TableId;

/** Reports of several forms by what can be followed over the forms, with how far it is the same thing. */
export function conceptTables(reports: readonly Report[]): readonly CompareTableView[] {
  const shown = CONCEPTS.filter(({ cells }) => reports.some(({ edition }) => cells[edition]));
  return ORDER.flatMap((table) => {
    const lines = shown.filter((concept) => tableOf(concept) === table).map((concept) => lineOf(concept, reports));
    return lines.length === 0 ? [] : [tableView(table, TITLES.get(table) ?? TABLE_NAMES[table], [{ headings: [], lines }])];
  });
}

const lineOf = (concept: Concept, reports: readonly Report[]): CompareLineView => ({
  id: concept.id,
  label: concept.title,
  depth: 0,
  unit: concept.unit,
  values: reports.map((report): ComparedCellView => {
    if (!concept.cells[report.edition]) return { kind: 'not-counted' };
    const value = conceptValue(concept, report);
    return value === null ? { kind: 'reading', state: 'blank', text: '' } : { kind: 'figure', text: String(value) };
  }),
  steps: neighbours(reports).map(([a, b]): StepView => {
    const kind = continuity(concept, a.edition, b.edition);
    const counted = concept.cells[a.edition] !== undefined && concept.cells[b.edition] !== undefined;
    if (!counted) return { change: null, continuity: 'same' };
    const change =
      kind === 'no' ? null : changeView({ a: conceptValue(concept, a), b: conceptValue(concept, b) }, comparedOver(reports));
    return { change, continuity: kind };
  }),
  note: concept.note === undefined ? null : (CONCEPT_NOTES[concept.note] ?? null),
});
