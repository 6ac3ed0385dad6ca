import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { EditionId, Finding, Report } from '@gongkai/report';
import type { Tx } from '../database/database.ts';
import { idOfFile } from './lists.ts';
import { writeFindings, writeListing } from './listing.ts';
import { countFindings, type Origin, type ReportId, type SourceFile, type UnitId } from './report-record.ts';
import { fromReading } from './report-rows.ts';
import { NO_NAME_KEY, soundKey } from './sort-by-sound.ts';
import type { SiteId } from './site.ts';
import { storableText } from './storable.ts';
import { dropUnitWithoutReports } from './unit.ts';

export type Conflict = Failure<'store.conflict'>;

/** What is known of a report once it has been read, its unit found and its figures checked. */
export type CheckedReading = {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** The organisation in simplified script, to sort by; null where there is none. */
  readonly sortName: string | null;
  readonly unitId: UnitId | null;
  readonly region: string | null;
  readonly readerVersion: string;
};

export type NewReport = CheckedReading & { readonly origin: Origin; readonly source: SourceFile; readonly bytes: Uint8Array };

const LONGEST_SORTED = 60;

/** The columns of a report row that come from reading and checking, and are replaced with them. */
function readColumns({ report, findings, sortName, unitId, region, readerVersion }: CheckedReading) {
  const { error, warning, info } = countFindings(findings);
  const text = (printed: string | null) => (printed === null ? null : storableText(printed));
  return {
    unit_id: unitId,
    organization: text(report.organization),
    organization_sort: sortName === null ? NO_NAME_KEY : soundKey(sortName.slice(0, LONGEST_SORTED)),
    region_code: region,
    title: text(report.title),
    year: report.year,
    edition: report.edition,
    script: report.script,
    published: report.published,
    reader_version: readerVersion,
    errors: error,
    warnings: warning,
    infos: info,
  };
}

/** Keeps a report with its file, reading and findings. Refuses where the same file is already there. */
export async function saveReport(tx: Tx, site: SiteId, report: NewReport): Promise<Result<ReportId, Conflict>> {
  const { source, origin, bytes, findings } = report;
  const id = idOfFile(source.sha256);
  const row = await tx
    .insertInto('report')
    .values({
      site_id: site,
      id,
      ...readColumns(report),
      origin,
      source_name: storableText(source.name),
      source_format: source.format,
      source_size: source.size,
      source_sha256: source.sha256,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('sort_key')
    .executeTakeFirst();
  if (row === undefined) return fail({ code: 'store.conflict', params: { id } });
  const key = { site_id: site, report_id: id };
  await tx
    .insertInto('report_file')
    .values({ ...key, bytes: Buffer.from(bytes) })
    .execute();
  await tx
    .insertInto('report_reading')
    .values({ ...key, ...fromReading(report.report) })
    .execute();
  await writeFindings(tx, { site, id }, findings);
  await writeListing(tx, { site, id }, listed(report, row.sort_key), findings);
  return ok(id);
}

const listed = ({ unitId, region, report }: CheckedReading, sortKey: string) => ({
  unitId,
  region,
  edition: report.edition,
  year: report.year,
  sortKey,
});

/** Puts a new reading of the same file in place of the one kept. False where the report is gone. */
export async function replaceReading(tx: Tx, site: SiteId, id: ReportId, reading: CheckedReading): Promise<boolean> {
  const before = await tx
    .selectFrom('report')
    .select('unit_id')
    .where('site_id', '=', site)
    .where('id', '=', id)
    .executeTakeFirst();
  if (before === undefined) return false;
  const row = await tx
    .updateTable('report')
    .set(readColumns(reading))
    .where('site_id', '=', site)
    .where('id', '=', id)
    .returning('sort_key')
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('report_reading')
    .set(fromReading(reading.report))
    .where('site_id', '=', site)
    .where('report_id', '=', id)
    .execute();
  await writeFindings(tx, { site, id }, reading.findings);
  await writeListing(tx, { site, id }, listed(reading, row.sort_key), reading.findings);
  if (before.unit_id !== null && before.unit_id !== reading.unitId) await dropUnitWithoutReports(tx, site, before.unit_id);
  return true;
}

/** Puts new findings in place of those kept, where a neighbouring year has come, changed or gone. */
export async function replaceFindings(tx: Tx, site: SiteId, id: ReportId, findings: readonly Finding[]): Promise<void> {
  const { error, warning, info } = countFindings(findings);
  const row = await tx
    .updateTable('report')
    .set({ errors: error, warnings: warning, infos: info })
    .where('site_id', '=', site)
    .where('id', '=', id)
    .returning(['sort_key', 'unit_id', 'region_code', 'edition', 'year'])
    .executeTakeFirstOrThrow();
  await writeFindings(tx, { site, id }, findings);
  const { sort_key: sortKey, unit_id: unitId, region_code: region, year } = row;
  await writeListing(tx, { site, id }, { sortKey, unitId, region, year, edition: row.edition as EditionId }, findings);
}

/** The reading could not be done anew: it stays, and counts as tried with this version. */
export async function keepReading(tx: Tx, site: SiteId, id: ReportId, readerVersion: string): Promise<void> {
  await tx
    .updateTable('report')
    .set({ reader_version: readerVersion })
    .where('site_id', '=', site)
    .where('id', '=', id)
    .execute();
}

/** Removes a report with all that belongs to it, and its unit where it was the last. False where it is not there. */
export async function deleteReport(tx: Tx, site: SiteId, id: ReportId): Promise<boolean> {
  const row = await tx
    .deleteFrom('report')
    .where('site_id', '=', site)
    .where('id', '=', id)
    .returning('unit_id')
    .executeTakeFirst();
  if (row === undefined) return false;
  if (row.unit_id !== null) await dropUnitWithoutReports(tx, site, row.unit_id);
  return true;
}
