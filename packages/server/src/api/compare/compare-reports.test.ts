import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair, EDITIONS, editionCells, type Report } from '@gongkai/report';
import { sampleReport } from '@gongkai/store/testing';
import { compareReports } from './compare-reports.ts';

/** A report of any form with any figures, some of them missing. */
const report: fc.Arbitrary<Report> = fc.constantFrom(...EDITIONS).chain((edition) => {
  const ids = editionCells(edition).map(({ id }) => id);
  return fc.array(fc.option(fc.nat(500), { nil: null }), { minLength: ids.length, maxLength: ids.length }).map((values) =>
    sampleReport({
      edition: edition.id,
      cells: Object.fromEntries(
        ids.map((id, at) => [id, { state: values[at] === null ? 'blank' : 'printed', value: values[at] ?? null }]),
      ),
    }),
  );
});

describe('several reports', () => {
  test('two are compared as a pair is', () => {
    fc.assert(
      fc.property(report, report, (a, b) => {
        const pair = comparePair(a, b);
        const { lines } = compareReports([a, b]);
        expect(lines.map(({ id, values, changes, continuity }) => [id, ...values, ...changes, ...continuity])).toEqual(
          pair.map(({ id, a: before, b: after, change, continuity }) => [id, before, after, change, continuity]),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('each change stands between a report and the next, and is their difference or nothing', () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 2, maxLength: 5 }), (reports) => {
        for (const { values, changes, continuity } of compareReports(reports).lines) {
          expect([values.length, changes.length, continuity.length]).toEqual([
            reports.length,
            reports.length - 1,
            reports.length - 1,
          ]);
          for (const [at, change] of changes.entries()) {
            const [a, b] = [values[at] ?? null, values[at + 1] ?? null];
            expect(change).toBe(a === null || b === null || continuity[at] === 'no' ? null : b - a);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('none make no comparison', () => {
    expect(compareReports([])).toEqual({ basis: 'cells', lines: [] });
  });
});
