import { findReport, type Db, type ReportId, type SiteId, type StoredReport } from '@gongkai/store';

export type ReportsToCompare = {
  /** Units in the order asked; reports of one unit together, oldest year first. */
  readonly reports: readonly StoredReport[];
  readonly missing: readonly ReportId[];
};

/**
 * Reports to stand side by side. Whoever compares a unit with itself asks what has become of it, and a list that shows the newest
 * first has put the ids the other way round: the years decide, not the order of the ids.
 */
export async function reportsToCompare(
  db: Db,
  { site, ids }: { readonly site: SiteId; readonly ids: readonly ReportId[] },
): Promise<ReportsToCompare> {
  const found: StoredReport[] = [];
  const missing: ReportId[] = [];
  for (const id of ids) {
    const stored = await findReport(db, site, id);
    if (stored === undefined) missing.push(id);
    else found.push(stored);
  }
  return { reports: byUnitAndYear(found), missing };
}

function byUnitAndYear(reports: readonly StoredReport[]): readonly StoredReport[] {
  const units = new Map<string, StoredReport[]>();
  for (const stored of reports) {
    const { id, unitId } = stored.summary;
    // A report without a unit is like no other.
    const unit = unitId ?? id;
    units.set(unit, [...(units.get(unit) ?? []), stored]);
  }
  return [...units.values()].flatMap((ofUnit) => ofUnit.toSorted((a, b) => yearOf(a) - yearOf(b)));
}

/** After all years where it is not known. */
const yearOf = ({ summary }: StoredReport): number => summary.year ?? Number.MAX_SAFE_INTEGER;
