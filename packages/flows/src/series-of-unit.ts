import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import {
  findUnit,
  reportsOfUnit,
  type Db,
  type ReportSummary,
  type SiteId,
  type StoredReport,
  type Unit,
  type UnitId,
} from '@gongkai/store';

export type UnitNotFound = Failure<'unit.not-found'>;

export type UnitSeries = {
  readonly unit: Unit;
  /** One report a year, oldest first. */
  readonly years: readonly StoredReport[];
  /** Reports beside them: a year's other versions, and those whose year is not known. */
  readonly others: readonly ReportSummary[];
};

/** All reports of a unit, with one for each year: of several, the one published last, then the one that came in first. */
export async function seriesOfUnit(
  db: Db,
  { site, unit: id }: { readonly site: SiteId; readonly unit: UnitId },
): Promise<Result<UnitSeries, UnitNotFound>> {
  const unit = await findUnit(db, site, id);
  if (unit === undefined) return fail({ code: 'unit.not-found', params: { id } });
  const years: StoredReport[] = [];
  const others: ReportSummary[] = [];
  for (const stored of await reportsOfUnit(db, site, id)) {
    const { year } = stored.summary;
    if (year === null || years.at(-1)?.summary.year === year) others.push(stored.summary);
    else years.push(stored);
  }
  return ok({ unit, years, others });
}
