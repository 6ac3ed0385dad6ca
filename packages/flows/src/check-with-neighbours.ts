import { isDeepStrictEqual } from 'node:util';
import type { Failure, Result } from '@gongkai/kernel';
import type { Finding, Report } from '@gongkai/report';
import { replaceFindings, reportsOfUnit, type Db, type SiteId, type Tx, type UnitId } from '@gongkai/store';
import type { Checker } from './read-and-check.ts';

/** Checks a report, against last year's of the same unit where that is kept. */
export async function checkWithLastYear<Refused extends Failure>(
  db: Db | Tx,
  { check }: Checker<Refused>,
  site: SiteId,
  unit: UnitId | null,
  report: Report,
): Promise<Result<readonly Finding[], Refused>> {
  if (unit === null || report.year === null) return check(report, {});
  const [lastYear] = await reportsOfUnit(db, site, unit, report.year - 1);
  return check(report, lastYear === undefined ? {} : { lastYear: lastYear.report });
}

/**
 * Checks anew what followed a report that has come, changed or gone; a check that is refused leaves the findings as they were.
 * The caller holds the site's lock.
 */
export async function recheckNextYear(
  tx: Tx,
  checker: Checker,
  site: SiteId,
  of: { readonly unitId: UnitId | null; readonly year: number | null },
): Promise<void> {
  if (of.unitId === null || of.year === null) return;
  for (const { summary, report, findings } of await reportsOfUnit(tx, site, of.unitId, of.year + 1)) {
    const now = await checkWithLastYear(tx, checker, site, of.unitId, report);
    if (now.ok && !isDeepStrictEqual(now.value, findings)) await replaceFindings(tx, site, summary.id, now.value);
  }
}
