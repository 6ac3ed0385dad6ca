import type { Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db, Tx } from '../database/database.ts';
import type { FindingTable } from '../schema/schema.data.ts';
import { toFinding, toReport, toSummary } from './report-rows.ts';
import type { ReportId, ReportSummary, StoredReport, UnitId } from './report-record.ts';
import type { SiteId } from './site.ts';

/** Report, reading and findings in one statement, so that they belong together while another program replaces them. */
const whole = (db: Db | Tx, site: SiteId) =>
  db
    .selectFrom('report')
    .innerJoin('report_reading as reading', (join) =>
      join.onRef('reading.site_id', '=', 'report.site_id').onRef('reading.report_id', '=', 'report.id'),
    )
    .selectAll('report')
    .select(['reading.cells', 'reading.sections', 'reading.local_rows', 'reading.problems'])
    .select(({ selectFrom }) =>
      jsonArrayFrom(
        selectFrom('finding')
          .selectAll()
          .whereRef('finding.site_id', '=', 'report.site_id')
          .whereRef('finding.report_id', '=', 'report.id')
          .orderBy('finding.ordinal'),
      ).as('findings'),
    )
    .where('report.site_id', '=', site);

type Row = Awaited<ReturnType<ReturnType<typeof whole>['execute']>>[number];

function toStored(row: Row): StoredReport {
  const summary = toSummary(row);
  return { summary, report: toReport(summary, row), findings: (row.findings as Selectable<FindingTable>[]).map(toFinding) };
}

export async function findReport(db: Db | Tx, site: SiteId, id: ReportId): Promise<StoredReport | undefined> {
  const row = await whole(db, site).where('report.id', '=', id).executeTakeFirst();
  return row && toStored(row);
}

export async function findSummary(db: Db | Tx, site: SiteId, id: ReportId): Promise<ReportSummary | undefined> {
  const row = await db.selectFrom('report').selectAll().where('site_id', '=', site).where('id', '=', id).executeTakeFirst();
  return row && toSummary(row);
}

/**
 * Reports of a unit, oldest year first. Where a year has several, the one published last comes first, since that is a correction;
 * of one date, or of none, the one that came in first: a copy that somebody brings later takes no place that is taken.
 *
 * @param year that year alone; all years, and reports of no known year at the end, where it is left out
 */
export async function reportsOfUnit(db: Db | Tx, site: SiteId, unit: UnitId, year?: number): Promise<readonly StoredReport[]> {
  let query = whole(db, site)
    .where('report.unit_id', '=', unit)
    .orderBy('report.year')
    .orderBy('report.published', (order) => order.desc().nullsLast())
    .orderBy('report.imported_at')
    .orderBy('report.id');
  if (year !== undefined) query = query.where('report.year', '=', year);
  return (await query.execute()).map(toStored);
}

/** The file as it came in. */
export async function fileOf(
  db: Db | Tx,
  site: SiteId,
  id: ReportId,
): Promise<{ readonly name: string; readonly format: string; readonly bytes: Uint8Array } | undefined> {
  return db
    .selectFrom('report_file as file')
    .innerJoin('report', (join) => join.onRef('report.site_id', '=', 'file.site_id').onRef('report.id', '=', 'file.report_id'))
    .select(['report.source_name as name', 'report.source_format as format', 'file.bytes'])
    .where('file.site_id', '=', site)
    .where('file.report_id', '=', id)
    .executeTakeFirst();
}

/** Ids of reports read by another version of the reader, in order; `after` goes on from the last of them. */
export async function reportsNotReadBy(
  db: Db | Tx,
  site: SiteId,
  ask: { readonly version: string; readonly after: ReportId; readonly most: number },
): Promise<readonly ReportId[]> {
  const rows = await db
    .selectFrom('report')
    .select('id')
    .where('site_id', '=', site)
    // Not `<>`: an index can look below and above a value, and not beside it.
    .where(({ or, eb }) => or([eb('reader_version', '<', ask.version), eb('reader_version', '>', ask.version)]))
    .where('id', '>', ask.after)
    .orderBy('id')
    .limit(ask.most)
    .execute();
  return rows.map(({ id }) => id);
}
