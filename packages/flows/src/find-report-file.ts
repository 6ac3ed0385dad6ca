import { fail, ok, type Result } from '@gongkai/kernel';
import { fileOf, findSummary, type Db, type ReportId, type ReportSummary, type SiteId } from '@gongkai/store';
import type { ReportNotFound } from './remove-report.ts';

type At = { readonly site: SiteId; readonly id: ReportId };

/** What a list shows of one report, without its reading and its findings. */
export async function findReportSummary(db: Db, { site, id }: At): Promise<Result<ReportSummary, ReportNotFound>> {
  const summary = await findSummary(db, site, id);
  return summary === undefined ? fail({ code: 'report.not-found', params: { id } }) : ok(summary);
}

/** The file of a report, byte for byte as it came in. */
export async function findReportFile(db: Db, { site, id }: At): Promise<Result<Uint8Array, ReportNotFound>> {
  const file = await fileOf(db, site, id);
  return file === undefined ? fail({ code: 'report.not-found', params: { id } }) : ok(file.bytes);
}
