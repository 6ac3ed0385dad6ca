import type { Selectable } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import {
  editionCells,
  editionOf,
  type CellReading,
  type EditionId,
  type Figure,
  type Finding,
  type Place,
} from '@gongkai/report';
import type { FindingKey, LocalRow, Problem, Report, Section, Severity } from '@gongkai/report';
import type { FindingTable, ReportReadingTable, ReportTable } from '../schema/schema.data.ts';
import { storableJson, storableText } from './storable.ts';
import type { Origin, ReportSummary } from './report-record.ts';

/** The columns of a report that a list shows. */
export function toSummary(row: Selectable<ReportTable>): ReportSummary {
  return {
    id: row.id,
    unitId: row.unit_id,
    organization: row.organization,
    region: row.region_code,
    title: row.title,
    year: row.year,
    edition: row.edition as EditionId,
    script: row.script as Report['script'],
    published: row.published as PlainDate | null,
    origin: row.origin as Origin,
    source: { name: row.source_name, format: row.source_format, size: row.source_size, sha256: row.source_sha256 },
    readerVersion: row.reader_version,
    counts: { error: row.errors, warning: row.warnings, info: row.infos },
    importedAt: row.imported_at.toISOString(),
  };
}

type CellsByName = Readonly<Record<string, CellReading>>;

/** jsonb forgets the order of keys; the cells come back in the order of the printed form, others after them. */
function inPrintedOrder(edition: EditionId, cells: CellsByName): CellsByName {
  const printed = editionCells(editionOf(edition)).flatMap(({ id }) => (id in cells ? [id] : []));
  return Object.fromEntries(
    [...new Set([...printed, ...Object.keys(cells)])].flatMap((id) => (cells[id] ? [[id, cells[id]]] : [])),
  );
}

type ReadingRow = Pick<Selectable<ReportReadingTable>, 'cells' | 'sections' | 'local_rows' | 'problems'>;

/** A report as it was read. */
export function toReport(summary: ReportSummary, row: ReadingRow): Report {
  const { edition, year, organization, title, published, script } = summary;
  return {
    edition,
    year,
    organization,
    title,
    published,
    script,
    cells: inPrintedOrder(edition, row.cells as CellsByName),
    sections: row.sections as readonly Section[],
    localRows: row.local_rows as readonly LocalRow[],
    problems: row.problems as readonly Problem[],
  };
}

export const fromReading = (report: Report) => ({
  cells: storableJson(report.cells),
  sections: storableJson(report.sections),
  local_rows: storableJson(report.localRows),
  problems: storableJson(report.problems),
});

export const fromFinding = (finding: Finding) => ({
  rule: storableText(finding.rule),
  says: storableText(finding.says),
  severity: finding.severity,
  place: storableJson(finding.at),
  expected: storableJson(finding.expected),
  found: storableJson(finding.found),
  params: storableJson(finding.params),
  cites: storableText(finding.cites),
});

export const toFinding = (row: Selectable<FindingTable>): Finding => ({
  rule: row.rule,
  says: row.says as FindingKey,
  severity: row.severity as Severity,
  at: row.place as Place,
  expected: row.expected as Figure,
  found: row.found as Figure,
  params: row.params as Finding['params'],
  cites: row.cites,
});
