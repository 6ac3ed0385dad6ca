import type { Finding } from '@gongkai/report';
import type { Tx } from '../database/database.ts';
import { listsOf, type Listed } from './lists.ts';
import { worstOf, countFindings, type ReportId } from './report-record.ts';
import { fromFinding } from './report-rows.ts';
import type { SiteId } from './site.ts';

type At = { readonly site: SiteId; readonly id: ReportId };

/** Rows in one statement: a statement takes 65,535 values. */
const ROWS_AT_ONCE = 1000;

/** Puts a report's findings in place of those kept. */
export async function writeFindings(tx: Tx, { site, id }: At, findings: readonly Finding[]): Promise<void> {
  await tx.deleteFrom('finding').where('site_id', '=', site).where('report_id', '=', id).execute();
  const rows = findings.map((finding, at) => ({ site_id: site, report_id: id, ordinal: at + 1, ...fromFinding(finding) }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tx
      .insertInto('finding')
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}

/** Puts a report in the lists it belongs to now, and out of all others. */
export async function writeListing(
  tx: Tx,
  { site, id }: At,
  report: Omit<Listed, 'worst' | 'rules'> & { readonly sortKey: string; readonly year: number | null },
  findings: readonly Finding[],
): Promise<void> {
  const listed: Listed = { ...report, worst: worstOf(countFindings(findings)), rules: findings.map(({ rule }) => rule) };
  const rows = listsOf(listed).map((list) => ({
    site_id: site,
    list,
    sort_key: report.sortKey,
    report_id: id,
    year: report.year,
  }));
  await tx.deleteFrom('report_listing').where('site_id', '=', site).where('report_id', '=', id).execute();
  await tx.insertInto('report_listing').values(rows).execute();
}
