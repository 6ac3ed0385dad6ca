import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { docxOf } from './testing/zip-writer.ts';
import { readReportFile } from './read-report-file.ts';
import { ReadingPool } from './reading-pool.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name));
const cell =
  '<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>甲 &amp; 1</w:t></w:r></w:p></w:tc>';
const body = `<w:tbl>${`<w:tr>${cell}</w:tr>`.repeat(4)}</w:tbl>`;

const damage = fc.record({
  flips: fc.array(fc.record({ at: fc.nat(), to: fc.nat({ max: 255 }) }), { maxLength: 60 }),
  cut: fc.option(fc.record({ from: fc.nat(), length: fc.nat({ max: 5000 }) }), { nil: undefined }),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

/** The bytes with some changed and a stretch cut out. */
function damaged(whole: Uint8Array, { flips, cut }: Damage): Uint8Array {
  const bytes = new Uint8Array(whole);
  for (const { at, to } of flips) bytes[at % bytes.length] = to;
  if (!cut) return bytes;
  const from = cut.from % bytes.length;
  return new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + cut.length)]));
}

const faults: unknown[] = [];
// pdf.js searches some damaged fonts without end: that is what the pool's clock is for.
const pool = new ReadingPool({ threads: 1, seconds: 5, onFault: (error) => faults.push(error) });
afterAll(() => pool.close());

test('a damaged PDF is read, refused or given up in time, and nothing throws', async () => {
  const whole = fixture('ruled-2021.pdf');
  await fc.assert(
    fc.asyncProperty(damage, async (harm) => {
      await pool.run(damaged(whole, harm), 'damaged.pdf');
      expect(faults).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test.each([
  ['old Word', fixture('ruled-2021.doc')],
  ['Word', Buffer.from(docxOf(body))],
])('a damaged %s file is read or refused, and nothing throws', async (_kind, whole) => {
  await fc.assert(
    fc.asyncProperty(damage, async (harm) => {
      await readReportFile(damaged(whole, harm));
    }),
  );
});

test('a Word file whose text is damaged inside its container is read or refused, and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (harm) => {
      await readReportFile(docxOf(new TextDecoder().decode(damaged(new TextEncoder().encode(body), harm))));
    }),
    { numRuns: 200 },
  );
});
