import {
  CONCEPTS,
  comparePair,
  continuity,
  conceptValue,
  editionOf,
  nearCopy,
  tableRows,
  type CellReading,
  type Concept,
  type Continuity,
  type EditionId,
  type FormCell,
  type Report,
  type Table,
  type TableId,
} from '@gongkai/report';
import { COMPARE_TEXTS, CONCEPT_NOTES, EDITION_NAMES, TABLE_NAMES } from '@gongkai/wording';
import { printedText } from '../report/form-table-view.ts';
import type { Counts } from '../report/verdict-view.ts';
import { yearText } from '../archive/archive-view.ts';
import { sectionName } from '../report/finding-views.ts';
import { changeView, type ChangeView } from './change-view.ts';

/** A report that takes part in a comparison. */
export type CompareSource = { readonly id: string; readonly report: Report; readonly counts: Counts };

export type ComparedCellView =
  | { readonly kind: 'reading'; readonly state: CellReading['state']; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'not-counted' };

export type CompareLineView = {
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
  readonly continuity: Continuity;
  readonly values: readonly ComparedCellView[];
  /** Against the first report, for each of the others; null where no difference can be given. */
  readonly changes: readonly (ChangeView | null)[];
  readonly note: string | null;
};

export type CompareGroupView = { readonly heading: string | null; readonly lines: readonly CompareLineView[] };

export type CompareTableView = {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly CompareGroupView[];
  readonly total: number;
  readonly changed: number;
  /** Shown folded: the columns of 表三 beside 总计. */
  readonly folded: boolean;
};

export type ComparedReportView = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly year: string;
  readonly edition: string;
  readonly counts: Counts;
};

export type PassageView = {
  readonly length: number;
  readonly sides: readonly { readonly section: string; readonly quote: string }[];
};

export type CompareView = {
  readonly reports: readonly ComparedReportView[];
  /** The one form of all reports, null where they differ. */
  readonly form: EditionId | null;
  readonly tables: readonly CompareTableView[];
  readonly notes: readonly string[];
  /** For two reports: what their narratives share. */
  readonly copy: { readonly percent: string; readonly passages: readonly PassageView[]; readonly total: number } | null;
  readonly only: 'all' | 'changed';
};

const MOST_PASSAGES = 12;
const ABSENT: CellReading = { state: 'missing', value: null };

/** Reports side by side: cell by cell in one form, by what can be followed over the forms where they differ. */
export function compareView(sources: readonly CompareSource[], only: 'all' | 'changed'): CompareView {
  const reports = sources.map(({ report }) => report);
  const editions = [...new Set(reports.map(({ edition }) => edition))];
  const form = editions.length === 1 ? (editions[0] ?? null) : null;
  const tables = form === null ? conceptTables(reports) : cellTables(reports, form);
  const narrowed = only === 'all' ? tables : tables.map(changedOnly);
  const notes = narrowed.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.flatMap(({ note }) => note ?? [])));
  return {
    reports: sources.map(({ id, report, counts }) => ({
      id,
      href: `/reports/${id}`,
      name: report.organization ?? report.title ?? id,
      year: yearText(report.year),
      edition: EDITION_NAMES[report.edition],
      counts,
    })),
    form,
    tables: narrowed,
    notes: [...new Set(notes)],
    copy: copyOf(reports),
    only,
  };
}

const changedOnly = (table: CompareTableView): CompareTableView => ({
  ...table,
  groups: table.groups
    .map((group) => ({ ...group, lines: group.lines.filter(isChanged) }))
    .filter(({ lines }) => lines.length > 0),
});

/** A line says something new when a difference is not 0, or when one report has a figure and another has none. */
const isChanged = ({ values, changes }: CompareLineView): boolean =>
  changes.some((change) => change !== null && change.direction !== 'same') ||
  new Set(values.map((value) => JSON.stringify(value))).size > 1;

function tableView(id: string, title: string, groups: readonly CompareGroupView[], folded = false): CompareTableView {
  const lines = groups.flatMap((group) => group.lines);
  return { id, title, groups, folded, total: lines.length, changed: lines.filter(isChanged).length };
}

function cellTables(reports: readonly Report[], form: EditionId): readonly CompareTableView[] {
  const changes = changesByLine(reports);
  const line = (cell: FormCell, label: string): CompareLineView => ({
    id: cell.id,
    label,
    unit: cell.unit ?? null,
    continuity: 'same',
    values: reports.map((report): ComparedCellView => {
      const reading = report.cells[cell.id] ?? ABSENT;
      return { kind: 'reading', state: reading.state, text: printedText(reading) };
    }),
    changes: changes(cell.id),
    note: null,
  });
  return editionOf(form).tables.flatMap((table): CompareTableView[] => {
    const title = `${TABLE_NAMES[table.id]} ${table.title}`;
    if (table.id !== 't3')
      return [
        tableView(
          table.id,
          title,
          groupsOf(table, (cells) => cells, line),
        ),
      ];
    const column = (id: string) => groupsOf(table, (cells) => cells.filter((cell) => cell.column.id === id), line);
    const applicants = (tableRows(table)[0]?.cells ?? []).filter(({ column: { id } }) => id !== 'total');
    const byApplicant = applicants.flatMap((cell): CompareGroupView[] =>
      column(cell.column.id).map(({ heading, lines }) => ({
        heading: heading === null ? cell.column.title : `${cell.column.title} ${heading}`,
        lines,
      })),
    );
    return [
      tableView(table.id, `${title}（${COMPARE_TEXTS.total}）`, column('total')),
      tableView(`${table.id}-applicants`, COMPARE_TEXTS.byApplicant(TABLE_NAMES.t3), byApplicant, true),
    ];
  });
}

/** Lines of a table under the heads that the form prints over or beside them. */
function groupsOf(
  table: Table,
  pick: (cells: readonly FormCell[]) => readonly FormCell[],
  line: (cell: FormCell, label: string) => CompareLineView,
): readonly CompareGroupView[] {
  const groups: { heading: string | null; lines: CompareLineView[] }[] = [];
  for (const { block, row, cells } of tableRows(table)) {
    for (const cell of pick(cells)) {
      const single = table.id === 't4';
      const heading = (single ? cell.column.under?.join(' ') : row.under?.at(-1)) ?? block.heading ?? null;
      const several = pick(cells).length > 1 || (table.id === 't2' && cell.column.title !== '');
      const label = single ? cell.column.title : several ? `${row.title} ${cell.column.title}` : row.title;
      const last = groups.at(-1);
      if (last && last.heading === heading) last.lines.push(line(cell, label));
      else groups.push({ heading, lines: [line(cell, label)] });
    }
  }
  return groups;
}

/** Differences of each line to the first report, by the line's id. */
function changesByLine(reports: readonly Report[]): (id: string) => readonly (ChangeView | null)[] {
  const [first, ...others] = reports;
  if (first === undefined) return () => [];
  const maps = others.map((other) => new Map(comparePair(first, other).map((compared) => [compared.id, compared])));
  return (id) => maps.map((map) => changeView(map.get(id)));
}

const tableOf = (concept: Concept): TableId =>
  ((concept.cells['2021'] ?? concept.cells['2019'] ?? concept.cells['2008'])?.[0]?.split('.')[0] ?? 'stat') as TableId;

function conceptTables(reports: readonly Report[]): readonly CompareTableView[] {
  const editions = [...new Set(reports.map(({ edition }) => edition))];
  const shown = CONCEPTS.filter((concept) => editions.some((edition) => concept.cells[edition]));
  const line = (concept: Concept): CompareLineView => {
    const [first, ...others] = reports;
    const worst = others.map((other) => (first === undefined ? 'same' : continuity(concept, first.edition, other.edition)));
    const kind: Continuity = worst.includes('no') ? 'no' : worst.includes('near') ? 'near' : 'same';
    return {
      id: concept.id,
      label: concept.title,
      unit: concept.unit,
      continuity: kind,
      values: reports.map((report): ComparedCellView => {
        if (!concept.cells[report.edition]) return { kind: 'not-counted' };
        const value = conceptValue(concept, report);
        return value === null ? { kind: 'reading', state: 'blank', text: '' } : { kind: 'figure', text: String(value) };
      }),
      changes: others.map((other) => {
        if (first === undefined || continuity(concept, first.edition, other.edition) === 'no') return null;
        return changeView({ a: conceptValue(concept, first), b: conceptValue(concept, other) });
      }),
      note: concept.note === undefined ? null : (CONCEPT_NOTES[concept.note] ?? null),
    };
  };
  const tables = [...new Set(shown.map(tableOf))];
  return tables.map((table) =>
    tableView(table, TABLE_NAMES[table], [
      { heading: null, lines: shown.filter((concept) => tableOf(concept) === table).map(line) },
    ]),
  );
}

function copyOf(reports: readonly Report[]): CompareView['copy'] {
  const [a, b] = reports;
  if (a === undefined || b === undefined || reports.length !== 2) return null;
  const { share, passages } = nearCopy(a, b);
  return {
    percent: `${Math.round(share * 1000) / 10}%`,
    total: passages.length,
    passages: passages.slice(0, MOST_PASSAGES).map((passage) => ({
      length: passage.length,
      sides: [
        { section: sectionName(a, passage.a.section), quote: passage.a.quote },
        { section: sectionName(b, passage.b.section), quote: passage.b.quote },
      ],
    })),
  };
}
