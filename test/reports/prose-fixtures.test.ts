import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReport, type EditionId, type Finding, type Report } from '@gongkai/report';
import { sentenceOf } from '@gongkai/wording';
import { describe, expect, test } from 'vitest';

const CLAIMS = new Set(['R17', 'R18', 'R19', 'R20', 'O11', 'N1', 'N2', 'N3', 'N4', 'N5']);
const claimsOf = (report: Report): readonly Finding[] => checkReport(report).filter(({ rule }) => CLAIMS.has(rule));

type Contradiction = { readonly quote: string; readonly expected: number | null; readonly found: number | null };
type Paragraph = {
  readonly text: string;
  readonly edition?: EditionId;
  readonly year?: number;
  readonly cells?: Readonly<Record<string, number | null>>;
  readonly holds: readonly { readonly quote: string }[];
  readonly contradicts: readonly Contradiction[];
};

const folder = fileURLToPath(new URL('../fixtures/prose', import.meta.url));
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, paragraph: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Paragraph }));

function reportOf({ text, edition, year, cells = {} }: Paragraph, name: string): Report {
  return {
    edition: edition ?? '2021',
    year: year ?? null,
    organization: null,
    title: null,
    published: null,
    script: name.startsWith('traditional') ? 'traditional' : 'simplified',
    cells: Object.fromEntries(
      Object.entries(cells).map(([id, value]) => [id, { state: value === null ? 'blank' : 'printed', value }]),
    ),
    sections: [{ id: 's1', heading: '', text }],
    localRows: [],
    problems: [],
  };
}

/** Where the sentence that holds a quote begins and ends. */
function sentenceAround(text: string, quote: string): { readonly from: number; readonly to: number } {
  const at = text.indexOf(quote);
  const end = text.indexOf('。', at + quote.length - 1);
  return { from: text.lastIndexOf('。', at - 1) + 1, to: end < 0 ? text.length : end };
}

/** Every paragraph of test/fixtures/prose: its contradictions and nothing else (test/fixtures/README.md). */
describe('paragraphs written without a look at the code', () => {
  test.each(paragraphs)('$name', ({ name, paragraph }) => {
    const { text, holds, contradicts } = paragraph;
    for (const { quote } of [...holds, ...contradicts]) expect(text).toContain(quote);
    const found = claimsOf(reportOf(paragraph, name)).flatMap((one) =>
      one.at.kind === 'text' ? [{ from: one.at.from, to: one.at.to, figures: [one.expected, one.found] }] : [],
    );
    for (const one of claimsOf(reportOf(paragraph, name)))
      expect(sentenceOf(one, paragraph.edition ?? '2021')).not.toContain('undefined');
    const places = contradicts.map(({ quote }) => sentenceAround(text, quote));
    for (const { quote, expected, found: printed } of contradicts) {
      const { from, to } = sentenceAround(text, quote);
      // Which of two numbers is the right one the paragraph may leave open.
      const wanted = new Set([expected, printed]);
      expect(
        found.filter(
          (one) => one.from < to && one.to > from && one.figures.every((figure) => wanted.has(figure as number | null)),
        ),
        quote,
      ).not.toEqual([]);
    }
    expect(found.filter((one) => !places.some(({ from, to }) => one.from < to && one.to > from))).toEqual([]);
  });
});
