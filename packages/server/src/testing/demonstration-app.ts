import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ok } from '@gongkai/kernel';
import { readReportFile, type ReadFailure } from '@gongkai/files';
import { ARCHIVE_SITE, loadDemonstration, type Db, type ReadAndCheck } from '@gongkai/flows';
import { checkReport } from '@gongkai/report';
import { createApp } from '../app.ts';
import type { AppDeps } from '../app-deps.ts';
import { STRICT_SETTINGS, type HttpSettings } from '../security/http-settings.ts';
import { describedCalls } from './described-answers.ts';

export const DEMONSTRATION = fileURLToPath(new URL('../../../../demonstration/', import.meta.url));
export const FIXTURES = fileURLToPath(new URL('../../../../test/fixtures/reports/', import.meta.url));

export const demonstration = (file: string): Buffer => readFileSync(`${DEMONSTRATION}${file}`);
export const fixture = (file: string): Buffer => readFileSync(`${FIXTURES}${file}`);

/** Reads right here: a test that is not about workers does not wait for them. */
export const plainReader: ReadAndCheck<ReadFailure> = {
  version: 'test',
  read: (bytes) => readReportFile(bytes),
  check: (report, beside) => Promise.resolve(ok(checkReport(report, beside))),
};

/**
 * The program on a database with the demonstration archive in it, with nothing limited but what the test says: on a busy machine
 * the tests around it can hold it up for seconds, and that is not its being overloaded.
 */
export async function demonstrationApp(
  db: Db,
  said: Partial<Omit<AppDeps, 'settings'>> & { readonly settings?: Partial<HttpSettings> } = {},
) {
  const loaded = await loadDemonstration(db, () => Promise.resolve(plainReader), { site: ARCHIVE_SITE, folder: DEMONSTRATION });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  const lines: string[] = [];
  const app = await createApp({
    reader: () => Promise.resolve(plainReader),
    log: { write: (line) => lines.push(line) },
    ...said,
    db,
    settings: { ...STRICT_SETTINGS, checksPerMinute: 0, checksAtOnce: 0, mostDelayMs: 0, logLevel: 'info', ...said.settings },
  });
  return { app, call: describedCalls(app), lines };
}

/** Ids of the reports in the archive, and of their units, by the file that each came from. */
export async function reportsByFile({ call }: Pick<Awaited<ReturnType<typeof demonstrationApp>>, 'call'>) {
  const { reports } = (await call({ url: '/api/v1/reports' })).json<{
    reports: readonly { id: string; unit: string; source: { name: string } }[];
  }>();
  return {
    ids: Object.fromEntries(reports.map(({ id, source }) => [source.name, id])),
    units: Object.fromEntries(reports.map(({ unit, source }) => [source.name, unit])),
  };
}
