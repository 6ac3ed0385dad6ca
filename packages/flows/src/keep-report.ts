import { ok, type Failure, type Result } from '@gongkai/kernel';
import type { Report } from '@gongkai/report';
import {
  findSummary,
  idOfFile,
  lockSite,
  nameKey,
  saveRegions,
  saveReport,
  unitNamed,
  type CheckedReading,
  type Conflict,
  type Origin,
  type Region,
  type ReportId,
  type SiteId,
  type SourceFile,
  type Tx,
} from '@gongkai/store';
import { checkWithLastYear, recheckNextYear } from './check-with-neighbours.ts';
import type { Checker, ReadAndCheck } from './read-and-check.ts';
import { nameInSimplified, regionPathOf } from './region-of.ts';

export type Kept = {
  readonly id: ReportId;
  /** The same file had been kept before; nothing was changed. */
  readonly already: boolean;
};

export type KeepAsk = {
  readonly site: SiteId;
  readonly report: Report;
  readonly source: SourceFile;
  readonly bytes: Uint8Array;
  readonly regions: readonly Region[];
  readonly origin: Origin;
};

/** Keeps a report that has been read: its unit is found, its figures are checked, the next year's is checked against it. */
export async function keepReport<Refused extends Failure>(
  tx: Tx,
  reader: ReadAndCheck<Refused>,
  ask: KeepAsk,
): Promise<Result<Kept, Refused | Conflict>> {
  const { site, report, source, bytes, origin } = ask;
  await lockSite(tx, site);
  const there = await findSummary(tx, site, idOfFile(source.sha256));
  if (there !== undefined) return ok({ id: there.id, already: true });
  const reading = await placeAndCheck(tx, reader, site, report, ask.regions);
  if (!reading.ok) return reading;
  const saved = await saveReport(tx, site, { ...reading.value, origin, source, bytes });
  if (!saved.ok) return saved;
  await recheckNextYear(tx, reader, site, { unitId: reading.value.unitId, year: report.year });
  return ok({ id: saved.value, already: false });
}

/**
 * Finds the unit of a report, and checks the report beside last year's of that unit. The caller holds the site's lock.
 *
 * @param given the division it belongs to and those that lies in, where somebody said so; else its name may say it
 */
export async function placeAndCheck<Refused extends Failure>(
  tx: Tx,
  checker: Checker<Refused> & Pick<ReadAndCheck, 'version'>,
  site: SiteId,
  report: Report,
  given: readonly Region[],
): Promise<Result<CheckedReading, Refused>> {
  const sortName = report.organization === null ? null : nameInSimplified(report.organization, report.script);
  const regions = given.length > 0 ? given : regionPathOf(sortName ?? '');
  await saveRegions(tx, site, regions);
  const region = regions.at(-1)?.code ?? null;
  const key = nameKey(sortName ?? '');
  const unit =
    report.organization === null || key === '' ? null : await unitNamed(tx, site, { name: report.organization, key, region });
  const checked = await checkWithLastYear(tx, checker, site, unit?.id ?? null, report);
  if (!checked.ok) return checked;
  return ok({
    report,
    findings: checked.value,
    sortName,
    unitId: unit?.id ?? null,
    region: unit?.region ?? region,
    readerVersion: checker.version,
  });
}
