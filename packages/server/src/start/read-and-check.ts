import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReportFile, type ReadFailure } from '@gongkai/files';
import type { ReadAndCheck } from '@gongkai/flows';
import { checkReport } from '@gongkai/report';

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

/** The reader and checker of this program, reading right here: for files that come with it. */
export function readAndCheck(): ReadAndCheck<ReadFailure> {
  return { version: readerVersion(), read: (bytes) => readReportFile(bytes), check: checkReport };
}
