import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReadingPool, type ReadFailure } from '@gongkai/files';
import { fail, type Result } from '@gongkai/kernel';
import fc from 'fast-check';
import type { CheckedReport } from 'gongkai';
import { afterAll, expect, test } from 'vitest';

const house = fileURLToPath(new URL('../..', import.meta.url));
const folders = [join(house, 'demonstration'), join(house, 'test/fixtures/reports')];
const seeds = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|html|docx)$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
);

const RUNS = 2000;
/** Reading and checking, as the command line does it. */
const pool = new ReadingPool<CheckedReport>({ job: new URL('../../packages/cli/src/report-job.ts', import.meta.url) });
afterAll(() => pool.close());

const MOST_MS = 2000;
let isWarm = false;

/**
 * Reads a file in a worker that has its program loaded, for loading is not the file's doing. A file that is slow is slow each time; a
 * machine that is busy with other things is not.
 */
async function readWithin(bytes: Buffer, name: string): Promise<Result<CheckedReport, ReadFailure>> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const [seed] = seeds;
    if (!isWarm && seed !== undefined) await pool.run(new Uint8Array(seed.bytes), seed.name);
    isWarm = true;
    try {
      return await pool.run(new Uint8Array(bytes), name, { signal: AbortSignal.timeout(MOST_MS) });
    } catch {
      // The worker was ended with its file; the next one has to load anew.
      isWarm = false;
    }
  }
  return fail({ code: 'file.too-slow', params: { seconds: MOST_MS / 1000 } });
}

/** Characters that repeating a line may add. */
const LONGEST_TAIL = 100_000;

type Damage = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, share: number): number => Math.floor(share * bytes.length);
const lines = (bytes: Buffer): readonly string[] => bytes.toString('utf8').split('\n');

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 40 }).map((flips): Damage => (bytes) => {
    const copy = Buffer.from(bytes);
    for (const [share, value] of flips) if (copy.length > 0) copy[Math.min(copy.length - 1, at(copy, share))] = value;
    return copy;
  }),
  fc.tuple(place, place).map(
    ([a, b]): Damage =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(bytes, Math.min(a, b))), bytes.subarray(at(bytes, Math.max(a, b)))]),
  ),
  place.map(
    (share): Damage =>
      (bytes) =>
        bytes.subarray(0, at(bytes, share)),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(([share, count]): Damage => (bytes) => {
    const all = lines(bytes);
    const from = Math.floor(share * all.length);
    return Buffer.from([...all.slice(0, from), ...all.slice(from + count)].join('\n'));
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 200 })).map(([share, times]): Damage => (bytes) => {
    const all = lines(bytes);
    const line = all[Math.floor(share * all.length)] ?? '';
    // A file without line ends is one line; two hundred of it would be no damaged report but two hundred reports.
    const most = Math.min(times, Math.ceil(LONGEST_TAIL / (line.length + 1)));
    return Buffer.from([...all, ...Array.from({ length: most }, () => line)].join('\n'));
  }),
  fc.constantFrom('</td>', '</tr>', '</table>', '</p>', '<tr>', '|', '\n', '件', '：', '0').map(
    (mark): Damage =>
      (bytes) =>
        Buffer.from(bytes.toString('utf8').replaceAll(mark, '')),
  ),
  fc
    .tuple(
      fc.constantFrom(/\d+/g, /[一二三四五六]、/g, /\s+/g, /（/g),
      fc.constantFrom('9'.repeat(30), ' ', '<td>', '12 3', '其中'),
    )
    .map(
      ([pattern, other]): Damage =>
        (bytes) =>
          Buffer.from(bytes.toString('utf8').replace(pattern, other)),
    ),
);

const file = fc.record({ seed: fc.constantFrom(...seeds), damages: fc.array(damage, { minLength: 1, maxLength: 3 }) });

test(`${RUNS} damaged reports are read without crash or hang`, async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ seed, damages }) => {
      const bytes = damages.reduce((whole, one) => one(whole), seed.bytes as Buffer);
      const result = await readWithin(bytes, seed.name);
      if (!result.ok) {
        expect(['file.too-slow', 'file.too-big-inside']).not.toContain(result.failure.code);
        expect(result.failure.params?.['kind']).not.toBe('crash');
        return;
      }
      const odd = Object.entries(result.value.report.cells).filter(([, { value }]) => value !== null && !Number.isFinite(value));
      expect(odd).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
