import { expect, test } from 'vitest';
import { sampleReport } from '../gallery/sample-reports.ts';
import { reportView, type ReportSource } from './report-view.ts';

const file = { name: '年报.html', format: 'html', size: 40203, sha256: 'a'.repeat(64) };
const view = (said: Partial<ReportSource> = {}) => reportView({ report: sampleReport('2021'), findings: [], file, ...said });

test('each table stands in its part of the report', () => {
  expect(view().sections.map(({ id, table }) => [id, table?.id ?? null])).toEqual([
    ['preamble', null],
    ['s1', null],
    ['s2', 't2'],
    ['s3', 't3'],
    ['s4', 't4'],
    ['s5', null],
    ['s6', null],
  ]);
  expect(view().tables).toEqual([]);
});

test('a table whose part was not found is shown at the end, not lost', () => {
  const sections = sampleReport('2021').sections.filter(({ id }) => id !== 's3');
  expect(view({ report: sampleReport('2021', 'mixed', { sections }) }).tables.map(({ id }) => id)).toEqual(['t3']);
});

test('the beginning of a report is named for those who hear the page, and is not taken for a printed heading', () => {
  expect(view().sections[0]).toMatchObject({ heading: '报告开头', printed: false });
});

test('what could not be read is said to be so', () => {
  const { title, facts } = view({
    report: sampleReport('2021', 'mixed', { title: null, organization: null, year: null, published: null }),
  });
  expect(title).toBe('标题不明的年度报告');
  expect(facts.map(({ value }) => value)).toContain('文件中没有写明');
  expect(facts.filter(({ value }) => value === '没有读出')).toHaveLength(2);
});

test('a report that is not kept has nothing to download and no unit to go to', () => {
  expect(view().downloads).toEqual([]);
  expect(view().facts.some(({ href }) => href !== undefined)).toBe(false);
  expect(view({ id: 'b'.repeat(20) }).downloads.map(({ href }) => href)).toEqual([
    `/api/v1/reports/${'b'.repeat(20)}`,
    `/api/v1/reports/${'b'.repeat(20)}.csv`,
    `/api/v1/reports/${'b'.repeat(20)}/file`,
  ]);
});

test('a trend needs two years', () => {
  const [a, b] = [sampleReport('2019', 'zeros', { year: 2019 }), sampleReport('2019', 'zeros')];
  expect(view({ years: [a] }).lines).toBeNull();
  expect(view({ years: [a, b] }).lines?.years).toEqual([2019, 2020]);
});
