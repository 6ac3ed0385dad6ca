import type { CellReading } from '@gongkai/report';
import { expect, test } from 'vitest';
import { sampleReport } from '../gallery/sample-reports.ts';
import { applicantBars, outcomeBars } from './bars-view.ts';

const blank: CellReading = { state: 'blank', value: null };
const figure = (value: number): CellReading => ({ state: 'printed', value });
const withCells = (
  edition: '2008' | '2019' | '2021',
  cells: Readonly<Record<string, CellReading>>,
  rest: CellReading = figure(0),
) => {
  const report = sampleReport(edition, 'zeros');
  return { ...report, cells: { ...Object.fromEntries(Object.keys(report.cells).map((id) => [id, rest])), ...cells } };
};

test('the six outcomes of the form, grounds of refusal added up', () => {
  const chart = outcomeBars(
    withCells('2021', {
      't3.out.granted.total': figure(6),
      't3.out.denied.process.total': figure(1),
      't3.out.denied.state_secret.total': figure(2),
      't3.out.other.misc.total': figure(1),
      't3.out.total.total': figure(999),
    }),
  );
  expect(chart?.bars.map(({ label, value, share }) => [label, value, share])).toEqual([
    ['予以公开', 6, 0.6],
    ['部分公开', 0, 0],
    ['不予公开', 3, 0.3],
    ['无法提供', 0, 0],
    ['不予处理', 0, 0],
    ['其他处理', 1, 0.1],
  ]);
});

test('an outcome with blanks counts what is printed and says how much is not; one without any figure is not 0', () => {
  const chart = outcomeBars(
    withCells('2019', { 't3.out.denied.process.total': figure(4), 't3.out.granted.total': figure(4) }, blank),
  );
  expect(chart?.bars.map(({ label, value, unfilled }) => [label, value, unfilled])).toEqual([
    ['予以公开', 4, 0],
    ['部分公开', null, 0],
    ['不予公开', 4, 7],
    ['无法提供', null, 0],
    ['不予处理', null, 0],
    ['其他处理', null, 0],
  ]);
});

test('a table without figures makes no chart', () => {
  expect(outcomeBars(withCells('2021', {}, blank))).toBeNull();
  expect(applicantBars(withCells('2008', {}, blank))).toBeNull();
});

test('shares of nothing are no shares', () => {
  expect(outcomeBars(withCells('2021', {}))?.bars.every(({ share }) => share === null)).toBe(true);
});

test('applicants by kind; up to 2018, when the form did not ask, by the way they came', () => {
  expect(applicantBars(sampleReport('2021', 'zeros'))?.bars.map(({ label }) => label)).toEqual([
    '自然人',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
  ]);
  expect(applicantBars(sampleReport('2008', 'zeros'))).toMatchObject({
    title: '收到申请的渠道',
    bars: [{ label: '当面申请' }, { label: '传真申请' }, { label: '网络申请' }, { label: '信函申请' }],
  });
  expect(outcomeBars(sampleReport('2008', 'zeros'))?.bars[1]?.label).toBe('同意公开');
});
