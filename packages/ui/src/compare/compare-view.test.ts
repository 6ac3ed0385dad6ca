import type { CellReading, Report } from '@gongkai/report';
import { expect, test } from 'vitest';
import { sampleReport } from '../gallery/sample-reports.ts';
import { changeView } from './change-view.ts';
import { compareView } from './compare-view.ts';

const counts = { error: 0, warning: 0, info: 0 };
const figure = (value: number): CellReading => ({ state: 'printed', value });
const withCells = (report: Report, cells: Readonly<Record<string, CellReading>>): Report => ({
  ...report,
  cells: { ...report.cells, ...cells },
});
const compare = (reports: readonly Report[], only: 'all' | 'changed' = 'all') =>
  compareView(
    reports.map((report, index) => ({ id: String(index), report, counts })),
    only,
  );
const zeros = sampleReport('2021', 'zeros');
const tableOf = (view: ReturnType<typeof compare>, id: string) => {
  const found = view.tables.find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const lineOf = (view: ReturnType<typeof compare>, table: string, id: string) =>
  tableOf(view, table)
    .groups.flatMap(({ lines }) => lines)
    .find((line) => line.id === id);

test('reports of one form: every cell is a line, 表三 by its totals first', () => {
  const view = compare([zeros, zeros]);
  expect(view.tables.map(({ id, total, folded }) => [id, total, folded])).toEqual([
    ['t2', 10, false],
    ['t3', 25, false],
    ['t3-applicants', 150, true],
    ['t4', 15, false],
  ]);
});

test('heads of the form stand once, and lines after an inner group go on under the outer one', () => {
  const { groups } = tableOf(compare([zeros, zeros]), 't3');
  expect(groups.map(({ headings, lines }) => [headings.map(({ text }) => text), lines.length, lines[0]?.depth])).toEqual([
    [[], 2, 0],
    [['三、本年度办理结果'], 2, 1],
    [['（三）不予公开'], 8, 2],
    [['（四）无法提供'], 3, 2],
    [['（五）不予处理'], 5, 2],
    [['（六）其他处理'], 3, 2],
    [[], 1, 1],
    [[], 1, 0],
  ]);
});

test('a difference stands between each report and the one after it', () => {
  const id = 't3.in.new.total';
  const view = compare([10, 15, 12].map((value) => withCells(zeros, { [id]: figure(value) })));
  expect(lineOf(view, 't3', id)?.steps.map(({ change }) => change?.text)).toEqual(['增加 5（50%）', '减少 3（20%）']);
});

test('between two units nothing increases: one has more than the other', () => {
  const id = 't3.in.new.total';
  const there = { ...withCells(zeros, { [id]: figure(15) }), organization: '云岭县人民政府' };
  const view = compare([withCells(zeros, { [id]: figure(10) }), there]);
  expect(view.over).toBe('units');
  expect(lineOf(view, 't3', id)?.steps.map(({ change }) => change?.text)).toEqual(['多 5（50%）']);
  expect(lineOf(view, 't3', 't3.carry.out.total')?.steps.map(({ change }) => change?.text)).toEqual(['相同']);
  const forms = compare([sampleReport('2019', 'zeros'), { ...there, cells: { ...there.cells, [id]: figure(3) } }]);
  expect(lineOf(forms, 't3', 'requests.new')?.steps.map(({ change }) => change?.text)).toEqual(['多 3']);
});

test('only what changed, under its heads', () => {
  const next = withCells(zeros, {
    't3.out.denied.process.total': figure(1),
    't4.review.pending': { state: 'blank', value: null },
  });
  const view = compare([zeros, next], 'changed');
  expect(tableOf(view, 't3').groups).toMatchObject([
    { headings: [{ text: '三、本年度办理结果' }, { text: '（三）不予公开' }], lines: [{ id: 't3.out.denied.process.total' }] },
  ]);
  // A figure on one side and a blank on the other is news, though no difference can be given.
  expect(tableOf(view, 't4').groups.flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(['t4.review.pending']);
  expect(tableOf(view, 't2')).toMatchObject({ groups: [], changed: 0, total: 10 });
});

test('reports of different forms: what can be followed, breaks marked, no difference over a break', () => {
  const view = compare([
    withCells(sampleReport('2019', 'zeros'), { 't2.norm_docs.total_public': figure(30), 't3.out.other.total': figure(2) }),
    withCells(zeros, { 't2.norm_docs.in_force': figure(20), 't3.out.other.misc.total': figure(5) }),
  ]);
  expect(view.form).toBeNull();
  expect(lineOf(view, 't2', 'norm_docs.stock')).toMatchObject({ steps: [{ change: null, continuity: 'no' }] });
  expect(lineOf(view, 't3', 'outcome.other')?.steps[0]).toEqual({
    change: { direction: 'more', text: '增加 3（150%）' },
    continuity: 'same',
  });
  expect(view.notes).toContain('2019年格式为累计对外公开总数，2021年格式为年末现行有效件数。');
});

test('what a form does not count is said to be so, and is no change', () => {
  const view = compare([sampleReport('2008', 'zeros'), zeros], 'all');
  expect(lineOf(view, 't3', 'requests.carried-in')?.values).toEqual([{ kind: 'not-counted' }, { kind: 'figure', text: '0' }]);
  expect(tableOf(view, 't3').changed).toBe(0);
});

test('shared passages are looked for between two reports, not among more', () => {
  expect(compare([zeros, zeros]).copy).toMatchObject({ percent: '100%' });
  expect(compare([zeros, zeros, zeros]).copy).toBeNull();
});

test.each<[string, number | null, number | null, string | null]>([
  ['nothing to compare with', null, 3, null],
  ['the same', 3, 3, '持平'],
  ['from nothing there is no share', 0, 3, '增加 3'],
  ['decimals are not blurred', 0.1, 0.3, '增加 0.2（200%）'],
  ['below zero, as a change of items can be', -2, 1, '增加 3'],
])('%s', (_why, a, b, text) => {
  expect(changeView({ a, b }, 'time')?.text ?? null).toBe(text);
});
