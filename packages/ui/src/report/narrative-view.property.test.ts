import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleFinding } from '../gallery/sample-reports.ts';
import type { NumberedFinding } from './finding-views.ts';
import { paragraphsOf } from './narrative-view.ts';

const text = fc
  .array(fc.constantFrom('公', '开', '1', '5', '，', ' ', '　', '\n', '\n\n'), { maxLength: 60 })
  .map((characters) => characters.join(''));
/** Places may lie outside the text, be empty or the wrong way round: a page shows whatever a check has found. */
const ranges = fc.array(fc.tuple(fc.integer({ min: -3, max: 80 }), fc.integer({ min: -3, max: 80 })), { maxLength: 6 });

const findingsAt = (places: readonly (readonly [number, number])[]): readonly NumberedFinding[] =>
  places.map(([from, to], index) => ({
    number: index + 1,
    finding: sampleFinding('N1', 'parts', { kind: 'text', section: 's1', from, to, quote: '' }),
  }));

const section = (words: string) => ({ id: 's1', heading: '', text: words });

test('the paragraphs are the text, whatever is marked in it', () => {
  fc.assert(
    fc.property(text, ranges, (words, places) => {
      const shown = paragraphsOf(section(words), findingsAt(places)).map((runs) => runs.map((run) => run.text).join(''));
      const lines = words
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      expect(shown.filter((line) => line !== '')).toEqual(lines);
    }),
  );
});

test('every finding begins once and ends once, and not before it begins', () => {
  fc.assert(
    fc.property(text, ranges, (words, places) => {
      const runs = paragraphsOf(section(words), findingsAt(places)).flat();
      for (const { number } of findingsAt(places)) {
        const begins = runs.flatMap((run, index) => (run.begins.includes(number) ? [index] : []));
        const ends = runs.flatMap((run, index) => (run.ends.some((mark) => mark.number === number) ? [index] : []));
        expect([begins.length, ends.length]).toEqual([1, 1]);
        expect(ends[0]).toBeGreaterThanOrEqual(begins[0] ?? 0);
      }
    }),
  );
});

test('a character is marked by a finding when it lies in its words, and only then', () => {
  fc.assert(
    fc.property(text, ranges, (words, places) => {
      const marks: number[][] = [];
      for (const run of paragraphsOf(section(words), findingsAt(places)).flat())
        for (let at = 0; at < run.text.length; at += 1) marks.push(run.marks.map(({ number }) => number));
      const kept = [...words.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
        const inner = line.trim();
        const from = index + (inner === '' ? 0 : line.indexOf(inner));
        return Array.from({ length: inner.length }, (_, offset) => from + offset);
      });
      const expected = kept.map((at) => places.flatMap(([from, to], index) => (from <= at && at < to ? [index + 1] : [])));
      expect(marks).toEqual(expected);
    }),
  );
});

test('the words of two findings over one another are cut into three', () => {
  const [runs = []] = paragraphsOf(
    section('新收12件，办结11件。'),
    findingsAt([
      [0, 10],
      [6, 11],
    ]),
  );
  expect(runs.map((run) => [run.text, run.marks.map(({ number }) => number)])).toEqual([
    ['新收12件，', [1]],
    ['办结11', [1, 2]],
    ['件', [2]],
    ['。', []],
  ]);
});
