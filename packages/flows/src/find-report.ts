import { fail, ok, type Result } from '@gongkai/kernel';
import { findReport as storedReport, type Db, type ReportId, type SiteId, type StoredReport } from '@gongkai/store';
import type { ReportNotFound } from './remove-report.ts';

/** One report with its reading and its findings. */
export async function findReport(
  db: Db,
  { site, id }: { readonly site: SiteId; readonly id: ReportId },
): Promise<Result<StoredReport, ReportNotFound>> {
  const stored = await storedReport(db, site, id);
  return stored === undefined ? fail({ code: 'report.not-found', params: { id } }) : ok(stored);
}
