import { createHash } from 'node:crypto';
import { LIMITS } from '@gongkai/files';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { findSummary, idOfFile, transact, type Conflict, type Db, type Origin, type Region, type SiteId } from '@gongkai/store';
import { keepReport, type Kept } from './keep-report.ts';
import type { FileReading, ReadAndCheck } from './read-and-check.ts';
import { regionPath } from './region-of.ts';

export type ImportAsk = {
  readonly site: SiteId;
  readonly bytes: Uint8Array;
  /** Name of the file as it was given, for people and for the reader's guess. */
  readonly name: string;
  /** Code of the division that the organisation belongs to, where somebody knows it. */
  readonly region?: string;
  readonly origin?: Origin;
  /** Where these very bytes have just been read, they are not read again. */
  readonly reading?: FileReading;
};

export type ImportRefused = Failure<'file.too-large' | 'import.region-unknown'> | Conflict;

/** Reads, checks and keeps a published report. The same bytes a second time are the same report, and change nothing. */
export async function importReport<Refused extends Failure>(
  db: Db,
  reader: ReadAndCheck<Refused>,
  ask: ImportAsk,
): Promise<Result<Kept, Refused | ImportRefused>> {
  const { site, bytes, name } = ask;
  if (bytes.length > LIMITS.file) return fail({ code: 'file.too-large', params: { found: bytes.length, limit: LIMITS.file } });
  const regions = regionsOfAsk(ask.region);
  if (!regions.ok) return regions;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const there = await findSummary(db, site, idOfFile(sha256));
  if (there !== undefined) return ok({ id: there.id, already: true });
  const read = ask.reading === undefined ? await reader.read(bytes, name) : ok(ask.reading);
  if (!read.ok) return read;
  const { report, format } = read.value;
  const source = { name, format, size: bytes.length, sha256 };
  const origin = ask.origin ?? 'import';
  return transact(db, (tx) => keepReport(tx, reader, { site, report, source, bytes, regions: regions.value, origin }));
}

function regionsOfAsk(code: string | undefined): Result<readonly Region[], Failure<'import.region-unknown'>> {
  if (code === undefined) return ok([]);
  const regions = regionPath(code);
  return regions.length > 0 ? ok(regions) : fail({ code: 'import.region-unknown', params: { region: code } });
}
