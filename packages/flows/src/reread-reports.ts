import { ok, type Failure, type Result } from '@gongkai/kernel';
import {
  codesDownTo,
  fileOf,
  findSummary,
  keepReading,
  lockSite,
  regionsOf,
  replaceReading,
  reportsNotReadBy,
  transact,
  type Db,
  type ReportId,
  type SiteId,
} from '@gongkai/store';
import { recheckNextYear } from './check-with-neighbours.ts';
import { placeAndCheck } from './keep-report.ts';
import type { FileReading, ReadAndCheck } from './read-and-check.ts';

export type Reread = {
  readonly reread: number;
  /** Reports that the new reader refuses; their old reading stays, until the next version. */
  readonly kept: readonly { readonly id: ReportId; readonly failure: Failure }[];
};

const AT_ONCE = 100;

/** Reads every report again that another version of the reader has read, one by one; safe to break off and to run twice. */
export async function rereadReports(db: Db, reader: ReadAndCheck, { site }: { readonly site: SiteId }): Promise<Reread> {
  const kept: { id: ReportId; failure: Failure }[] = [];
  let reread = 0;
  for (let after = ''; ;) {
    const ids = await reportsNotReadBy(db, site, { version: reader.version, after, most: AT_ONCE });
    for (const id of ids) {
      const file = await fileOf(db, site, id);
      if (file === undefined) continue;
      const read = await reader.read(file.bytes, file.name);
      const replaced = read.ok ? await replaceWith(db, reader, site, id, read.value) : read;
      if (replaced.ok) {
        reread += 1;
      } else {
        await transact(db, (tx) => keepReading(tx, site, id, reader.version));
        kept.push({ id, failure: replaced.failure });
      }
    }
    const last = ids.at(-1);
    if (last === undefined) return { reread, kept };
    after = last;
  }
}

function replaceWith(db: Db, reader: ReadAndCheck, site: SiteId, id: ReportId, { report }: FileReading): Promise<Result<void>> {
  return transact(db, async (tx) => {
    await lockSite(tx, site);
    const before = await findSummary(tx, site, id);
    if (before === undefined) return ok(undefined);
    const regions = before.region === null ? [] : await regionsOf(tx, site, codesDownTo(before.region));
    const reading = await placeAndCheck(tx, reader, site, report, regions);
    if (!reading.ok) return reading;
    const { unitId } = reading.value;
    await replaceReading(tx, site, id, reading.value);
    await recheckNextYear(tx, reader, site, { unitId, year: report.year });
    if (before.unitId !== unitId || before.year !== report.year) await recheckNextYear(tx, reader, site, before);
    return ok(undefined);
  });
}
