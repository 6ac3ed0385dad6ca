import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killRounds, type Aftermath } from './kill-rounds.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-kills-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Few rounds here; `npm run kills` has fifty.
test('killed outright while it is written to, it has lost nothing that was acknowledged, and its ledger is sound', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 100, max: 2500 }), { minLength: 3, maxLength: 3 }), async (moments) => {
      const found: Aftermath[] = [];
      await killRounds(folder, moments, (aftermath) => found.push(aftermath));
      expect(found).toHaveLength(moments.length);
      expect(found.at(-1)?.acknowledged).toBeGreaterThan(0);
      for (const { lostEvents, lostMessages, lostReports, halves, strangers, broken, events, acknowledged } of found) {
        expect({ lostEvents, lostMessages, lostReports, halves, strangers, broken }).toEqual({
          lostEvents: [],
          lostMessages: [],
          lostReports: [],
          halves: [],
          strangers: [],
          broken: 0,
        });
        expect(events).toBeGreaterThanOrEqual(acknowledged);
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 600_000);
