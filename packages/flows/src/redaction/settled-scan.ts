import { setTimeout as wait } from 'node:timers/promises';
import type { Result } from '@gongkai/kernel';
import { scanFile, type ScanFileRefused, type Scanned } from '../files/index.ts';
import type { Acting } from '../people/acting.ts';
import type { RedactionDeps } from './redaction-deps.ts';

/** Milliseconds between looks, and how many, where the program's own round has taken the file up first. */
const [PAUSE, LOOKS] = [250, 480];

/** Scans a file that has just come in, or waits for whoever does. */
export async function settledScan(
  { db, vault }: RedactionDeps,
  { site, now }: Acting,
  id: string,
): Promise<Result<Scanned, ScanFileRefused>> {
  for (let looked = 0; ; looked += 1) {
    const scanned = await scanFile(db, vault, { site, id, now });
    if (!scanned.ok || scanned.value !== 'busy' || looked === LOOKS) return scanned;
    await wait(PAUSE);
  }
}
