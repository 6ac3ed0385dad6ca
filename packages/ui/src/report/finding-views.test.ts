import { expect, test } from 'vitest';
import { SAMPLE_FINDINGS, sampleReport } from '../gallery/sample-reports.ts';
import { findingViews, numbered } from './finding-views.ts';
import { countsOf, verdictTitle, verdictView } from './verdict-view.ts';

const report = sampleReport('2021');
const findings = numbered(report, SAMPLE_FINDINGS);
const views = findingViews(report, findings);

test('the gravest come first, then what stands nowhere in particular, then as the report reads', () => {
  expect(views.map(({ number, rule, severity }) => [number, rule, severity])).toEqual([
    [1, 'R1', 'error'],
    [2, 'R7', 'error'],
    [3, 'R23', 'warning'],
    [4, 'R8', 'warning'],
    [5, 'R27', 'warning'],
    [6, 'R27', 'info'],
  ]);
});

test('a finding leads to its place, whatever kind of place that is', () => {
  expect(views.map(({ place, href }) => [place, href])).toEqual([
    ['表三“（七）总计”商业企业', '#c-t3.out.total.enterprise'],
    ['表三“（七）总计”商业企业', '#c-t3.out.total.enterprise'],
    ['报告整体', '#body'],
    ['表四', '#t-t4'],
    ['五、存在的主要问题及改进情况', '#m5'],
    ['五、存在的主要问题及改进情况', '#m6'],
  ]);
});

test('figures are shown for cells and words, not the counts of cells of a table', () => {
  expect(views.map(({ expected, found }) => [expected, found])).toEqual([
    ['1', '0'],
    [null, '-1'],
    [null, null],
    [null, null],
    [null, null],
    [null, null],
  ]);
  expect(views[3]?.cells).toMatchObject({
    total: 2,
    shown: [{ href: '#c-t4.review.upheld' }, { href: '#c-t4.review.corrected' }],
  });
});

test('percentages carry their sign, as in their sentence', () => {
  const [growth] = SAMPLE_FINDINGS.filter(({ rule }) => rule === 'R1').map((finding) => ({
    ...finding,
    rule: 'R20',
    says: 'R20.growth' as const,
    expected: 22.2,
    found: 27,
  }));
  if (!growth) throw new Error('no sample');
  expect(findingViews(report, numbered(report, [growth])).map(({ expected, found }) => [expected, found])).toEqual([
    ['22.2%', '27%'],
  ]);
});

test('where to look: each part once, in the order of the report, its findings counted', () => {
  const { worst, counts, places } = verdictView(report, findings);
  expect([worst, counts]).toEqual(['error', { error: 2, warning: 3, info: 1 }]);
  expect(places.map(({ name, counts: here }) => [name, here.error, here.warning, here.info])).toEqual([
    ['报告整体', 0, 1, 0],
    ['表三', 2, 0, 0],
    ['表四', 0, 1, 0],
    ['五、存在的主要问题及改进情况', 0, 1, 1],
  ]);
});

test('a table whose part of the report was not found is still a place to look', () => {
  const { places } = verdictView({ ...report, sections: [] }, findings);
  expect(places.map(({ name }) => name)).toEqual(['报告整体', '表三', '表四']);
});

test.each([
  ['errors are to be mended', { error: 2, warning: 1, info: 0 }, '2 处错误需要更正'],
  ['doubts alone are to be looked into', { error: 0, warning: 1, info: 4 }, '没有确定的错误，1 处疑点需要核实'],
  ['hints alone are no reproach', { error: 0, warning: 0, info: 4 }, '没有错误和疑点，4 处提示可留意'],
  ['nothing found', countsOf([]), '未发现矛盾'],
])('%s', (_why, counts, title) => {
  expect(verdictTitle(counts)).toBe(title);
});
