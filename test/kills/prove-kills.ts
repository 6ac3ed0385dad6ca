import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { killRounds, type Aftermath } from './kill-rounds.ts';

const KILLS = Number(process.env['KILLS'] ?? 50);
const SEED = Number(process.env['KILLS_SEED'] ?? 20_261_122);

/** `npm run kills`: kills the program under a writing load so many times, at moments that the seed gives, and says what was lost. */
const folder = mkdtempSync(join(tmpdir(), 'gongkai-kills-'));
// The first upload takes some seconds: its reader has to start.
const moments = fc.sample(fc.integer({ min: 20, max: 8000 }), { numRuns: KILLS, seed: SEED });
let lost = 0;
let last: Aftermath | undefined;
try {
  await killRounds(folder, moments, (found) => {
    const missing = [...found.lostEvents, ...found.lostMessages, ...found.lostReports, ...found.halves, ...found.strangers];
    lost += missing.length + found.broken;
    last = found;
    const kept = `${found.acknowledged} pairs and ${found.reports} reports acknowledged, ${found.events} events, ${found.seals} seals`;
    console.log(
      `${String(found.afterMs).padStart(5)} ms  ${found.killed}: ${kept}; lost ${missing.length}, broken ${found.broken}`,
    );
    if (missing.length > 0) console.log(`  ${missing.slice(0, 20).join(' ')}`);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `${KILLS} kills, seed ${SEED}: ${last?.acknowledged ?? 0} pairs and ${last?.reports ?? 0} reports acknowledged, ${lost} lost or broken`,
);
process.exitCode = lost === 0 ? 0 : 1;
