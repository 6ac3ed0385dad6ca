import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { hasMarker, setMarkerOnce, transact, type Db, type SiteId } from '@gongkai/store';
import { keepReport, type KeepAsk } from './keep-report.ts';
import type { ReadAndCheck } from './read-and-check.ts';
import { regionPath } from './region-of.ts';

/** A line of `manifest.json` in the folder of the demonstration. */
type Entry = { readonly file: string; readonly region: string };

export type DemonstrationRefused = Failure<'demonstration.missing' | 'demonstration.unreadable'>;

const MARKER = 'demonstration';

/**
 * Loads the demonstration archive into a site, once for all time: what a visitor has removed does not come back. All of its
 * reports or none.
 *
 * @param reader is asked for only when there is something to read
 * @returns how many reports were loaded now
 */
export async function loadDemonstration(
  db: Db,
  reader: () => Promise<ReadAndCheck>,
  { site, folder }: { readonly site: SiteId; readonly folder: string },
): Promise<Result<number, DemonstrationRefused>> {
  if (await hasMarker(db, site, MARKER)) return ok(0);
  const entries = await readManifest(folder);
  if (entries === undefined) return fail({ code: 'demonstration.missing', params: { folder } });
  const readAndCheck = await reader();
  const asks: KeepAsk[] = [];
  for (const { file, region } of entries) {
    const bytes = await readFile(join(folder, file));
    const read = await readAndCheck.read(bytes, file);
    if (!read.ok) return unreadable(file, read.failure);
    const { report, format } = read.value;
    const source = { name: file, format, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    asks.push({ site, report, source, bytes, regions: regionPath(region), origin: 'demonstration' });
  }
  return transact(db, async (tx) => {
    // Another program on the same database may have been quicker.
    if (!(await setMarkerOnce(tx, site, MARKER))) return ok(0);
    for (const ask of asks) {
      const kept = await keepReport(tx, readAndCheck, ask);
      if (!kept.ok) return unreadable(ask.source.name, kept.failure);
    }
    return ok(asks.length);
  });
}

const unreadable = (file: string, { code }: Failure) =>
  fail({ code: 'demonstration.unreadable' as const, params: { file, reason: code } });

async function readManifest(folder: string): Promise<readonly Entry[] | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as readonly Entry[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
