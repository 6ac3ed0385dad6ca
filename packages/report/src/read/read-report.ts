import type { SourceDocument } from '../document.ts';
import type { CellId, Edition, Table } from '../edition.ts';
import { editionForYear, editionOf } from '../editions/editions.ts';
import { tableCells, tableRows } from '../form-cells.ts';
import type { CellReading, LocalRow, Problem, Report } from '../report.ts';
import { editionByWords } from './edition-of.ts';
import { frameOf } from './frame.ts';
import { observeStrip } from './grid-strip.ts';
import { observeGrids } from './grid-table.ts';
import { readLocalForm } from './local-form.ts';
import type { Observed } from './observation.ts';
import { placeFigures } from './placement.ts';
import { MISSING } from './printed-figure.ts';
import { firstReport } from './second-report.ts';
import { sectionsOf, type Span } from './sections.ts';
import { sourceText, type SourceText } from './source-text.ts';
import { gapsOf, type Gaps } from './text-cells.ts';
import { findTextTable, observeText, type TextTable } from './text-table.ts';

type TableReading = {
  readonly cells: ReadonlyMap<CellId, CellReading>;
  readonly problems: readonly Problem[];
  readonly localRows: readonly LocalRow[];
  /** Where the table stands in the text, when it stands there and not in a grid. */
  readonly span?: Span;
  readonly found: boolean;
};

/**
 * Reads an annual report: form, title, year, organisation, every cell of the form, the narrative by parts.
 * Nothing is guessed, filled in or corrected; what could not be decided is a problem. Source: the forms in `editions/`.
 */
export function readReport(whole: SourceDocument): Report {
  const { document, second } = firstReport(whole);
  const source = sourceText(document);
  const frame = frameOf(source, document);
  const byWords = editionByWords(
    source.essence.text + source.grids.flatMap((grid) => grid.cells.map((cell) => cell.text)).join(''),
  );
  const edition = byWords
    ? editionOf(byWords)
    : ((frame.year === null ? undefined : editionForYear(frame.year)) ?? editionOf('2021'));
  const inGrids = new Map(edition.tables.map((table) => [table, observeInGrids(table, source)]));
  const inText = new Map(
    edition.tables.map((table) => [table, inGrids.get(table) ? undefined : findTextTable(table, source.text, source.essence)]),
  );
  const gaps = gapsOf([...inText.values()].flatMap((found) => (found ? [...found.areas.values()] : [])));
  const tables = edition.tables.map((table) => readTable(table, source, inGrids.get(table), inText.get(table), gaps));
  const cells: Record<CellId, CellReading> = {};
  edition.tables.forEach((table, index) => {
    for (const { id } of tableCells(table)) cells[id] = tables[index]?.cells.get(id) ?? MISSING;
  });
  const spans = tables.flatMap((table) => (table.span ? [table.span] : []));
  return {
    edition: edition.id,
    ...frame,
    script: source.traditional ? 'traditional' : 'simplified',
    cells,
    sections: sectionsOf(source, edition, spans, frame.title),
    localRows: tables.flatMap((table) => table.localRows),
    problems: [
      ...(second === undefined ? [] : [{ code: 'report.second', params: { title: second } } as const]),
      ...problemsOf(frame, edition, tables, byWords !== undefined),
    ],
  };
}

function observeInGrids(table: Table, source: SourceText): readonly Observed[] | undefined {
  if (tableRows(table).length > 1) return observeGrids(table, source.grids);
  const strip = observeStrip(table, source.grids);
  return strip && [strip];
}

function readTable(
  table: Table,
  source: SourceText,
  inGrids: readonly Observed[] | undefined,
  inText: TextTable | undefined,
  gaps: Gaps,
): TableReading {
  if (inGrids) return placed(table, inGrids);
  if (inText) return { ...placed(table, observeText(inText, gaps)), span: { from: inText.from, to: inText.to } };
  if (table.id === 'stat') {
    const { rows, cells, problems, span } = readLocalForm(table, source.text, source.grids);
    if (rows.length > 0) {
      const local: Problem = { code: 'edition.local-form', table: table.id };
      return { cells, localRows: rows, ...(span ? { span } : {}), problems: [local, ...problems], found: true };
    }
  }
  return { cells: new Map(), problems: [{ code: 'table.missing', table: table.id }], localRows: [], found: false };
}

function placed(table: Table, observed: readonly Observed[]): TableReading {
  const { cells, problems } = placeFigures(table, observed);
  const rows = tableRows(table);
  const misprints = observed.flatMap((one, index): Problem[] => {
    const form = rows[index];
    if (one.misprinted === undefined || !form) return [];
    return [
      {
        code: 'row.misprinted-label',
        table: table.id,
        cells: form.cells.map((cell) => cell.id),
        params: { printed: one.misprinted, label: form.row.title },
      },
    ];
  });
  const reordered = observed.flatMap((one, index): Problem[] => {
    const form = rows[index];
    return one.reordered?.row && form
      ? [{ code: 'row.reordered', table: table.id, cells: form.cells.map((cell) => cell.id) }]
      : [];
  });
  const columns: readonly Problem[] = observed.some((one) => one.reordered?.columns)
    ? [{ code: 'columns.reordered', table: table.id }]
    : [];
  return { cells, problems: [...misprints, ...columns, ...reordered, ...problems], localRows: [], found: true };
}

function problemsOf(
  frame: { readonly title: string | null; readonly year: number | null; readonly organization: string | null },
  edition: Edition,
  tables: readonly TableReading[],
  byWords: boolean,
): readonly Problem[] {
  if (frame.title === null && !tables.some((table) => table.found)) return [{ code: 'not-a-report' }];
  const problems: Problem[] = [];
  if (!byWords) problems.push({ code: 'edition.assumed', params: { edition: edition.id } });
  if (frame.year === null) problems.push({ code: 'year.unknown' });
  if (frame.organization === null) problems.push({ code: 'organization.unknown' });
  return [...problems, ...tables.flatMap((table) => table.problems)];
}
