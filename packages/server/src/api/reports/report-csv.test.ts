import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleReport } from '@gongkai/store/testing';
import { reportCsv } from './report-csv.ts';

/** A reader of its own, after RFC 4180. */
function fields(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const row = rows.at(-1) as string[];
    const last = row.length - 1;
    const character = csv[at] as string;
    if (quoted && character === '"' && csv[at + 1] === '"') {
      row[last] += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') row.push('');
    else if (!quoted && character === '\r' && csv[at + 1] === '\n') {
      rows.push(['']);
      at += 1;
    } else row[last] += character;
  }
  return rows.slice(0, -1);
}

const local = (label: string, unit: string | null = null) =>
  sampleReport({ localRows: [{ label, unit, value: -5, cumulative: null }] });
const lastRow = (csv: string) => fields(csv).at(-1) ?? [];

test.each([
  ['a formula', '=HYPERLINK("http://evil.example","看")', `'=HYPERLINK("http://evil.example","看")`],
  ['one after blanks', '  =1+1', `'  =1+1`],
  ['a sum', '+1', `'+1`],
  ['a name with a minus before it', '-机关', `'-机关`],
  ['a function of old spreadsheets', '@SUM(A1)', `'@SUM(A1)`],
  ['one in wide characters', '＝1+1', `'＝1+1`],
  ['a tab, which some programs skip', '\t=1', `'\t=1`],
  ['an equals sign inside', '1=1', '1=1'],
  ['quotes, commas and lines', '甲,"乙"\r\n丙', '甲,"乙"\r\n丙'],
])('%s in a label of the report', (_why, label, stands) => {
  expect(lastRow(reportCsv(local(label)))[2]).toBe(stands);
});

test('negative figures stay figures, and amounts keep their decimals and what was printed', () => {
  expect(lastRow(reportCsv(local('微信'))).slice(5)).toEqual(['-5', '已填', '']);
  const rows = fields(reportCsv(sampleReport()));
  const row = (id: string) => rows.find(([first]) => first === id);
  expect(row('t2.fees.amount_wan')).toEqual(expect.arrayContaining(['6846.176002', '已填', '6846.176002万元']));
  expect(row('t3.in.new.welfare')?.slice(5)).toEqual(['', '空白', '']);
  expect(row('t3.in.carried.natural')?.slice(5)).toEqual(['', '斜线', '/']);
  expect(row('t4.review.upheld')?.slice(5)).toEqual(['12', '推定', '']);
  expect(row('t4.review.total')?.slice(5)).toEqual(['', '缺格', '']);
});

test('no text of a report gives a spreadsheet anything to run, and every line keeps its fields', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '甲') }),
      (label, unit) => {
        const rows = fields(reportCsv(local(label, unit)));
        for (const row of rows.slice(1)) {
          expect(row).toHaveLength(8);
          for (const [at, field] of row.entries()) if (at !== 5) expect(field).not.toMatch(/^\s*[=+\-@]/);
        }
      },
    ),
    { numRuns: 30 },
  );
});
