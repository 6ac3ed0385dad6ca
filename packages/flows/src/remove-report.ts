import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { deleteReport, findSummary, lockSite, transact, type Db, type ReportId, type SiteId } from '@gongkai/store';
import { recheckNextYear } from './check-with-neighbours.ts';
import type { Checker } from './read-and-check.ts';

export type ReportNotFound = Failure<'report.not-found'>;

/** Removes a report with its file; the next year's is then checked without it. */
export function removeReport(
  db: Db,
  checker: Checker,
  { site, id }: { readonly site: SiteId; readonly id: ReportId },
): Promise<Result<void, ReportNotFound>> {
  return transact(db, async (tx) => {
    await lockSite(tx, site);
    const summary = await findSummary(tx, site, id);
    if (summary === undefined) return fail({ code: 'report.not-found', params: { id } });
    await deleteReport(tx, site, id);
    await recheckNextYear(tx, checker, site, summary);
    return ok(undefined);
  });
}
