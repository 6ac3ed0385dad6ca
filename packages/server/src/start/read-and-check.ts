import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReadingPool, type ReadFailure } from '@gongkai/files';
import type { ReadAndCheck } from '@gongkai/flows';
import type { Finding } from '@gongkai/report';
import { toTask } from './check-job.ts';

/** Packages whose sources decide what is read and found. */
const DECIDING = ['@gongkai/kernel', '@gongkai/law', '@gongkai/report', '@gongkai/files'];

/**
 * The mark of this reader: a hash over the sources that read and check. A number raised by hand would be forgotten once, and
 * the archive would keep what an older reader had made of its files. A needless change costs a reading in the background.
 */
function readerVersion(): string {
  const hash = createHash('sha256');
  for (const name of DECIDING) {
    const folder = dirname(fileURLToPath(import.meta.resolve(name)));
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.test)\.ts$/.test(path));
    for (const path of sources.toSorted()) hash.update(path).update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex').slice(0, 12);
}

export type GuardedReader = ReadAndCheck<ReadFailure> & { readonly close: () => Promise<void> };

/**
 * The reader and checker of this program, in workers with a time and a memory limit: what hostile files cost is one refusal each.
 *
 * @param onFault told of what should not happen, and of the file it happened with
 */
export function readAndCheck(onFault: (error: unknown, name: string) => void): GuardedReader {
  const readers = new ReadingPool({ onFault });
  const checkers = new ReadingPool<readonly Finding[]>({ job: new URL('./check-job.ts', import.meta.url), threads: 1, onFault });
  return {
    version: readerVersion(),
    read: (bytes, name) => readers.run(bytes, name),
    check: (report, beside) => checkers.run(toTask({ report, ...beside }), report.title ?? ''),
    close: async () => {
      await Promise.all([readers.close(), checkers.close()]);
    },
  };
}
