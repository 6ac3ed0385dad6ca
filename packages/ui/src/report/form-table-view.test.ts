import { EDITIONS, editionOf, type EditionId, type TableId } from '@gongkai/report';
import { describe, expect, test } from 'vitest';
import { SAMPLE_FINDINGS, sampleReport } from '../gallery/sample-reports.ts';
import { numbered } from './finding-views.ts';
import { formTableView, type FigureCellView, type FormTableView } from './form-table-view.ts';
import { marksOf } from './marks.ts';

function viewOf(edition: EditionId, table: TableId): FormTableView {
  const report = sampleReport(edition);
  const found = editionOf(edition).tables.find(({ id }) => id === table);
  if (!found) throw new Error(`${edition} has no ${table}`);
  return formTableView(found, report, marksOf(numbered(report, SAMPLE_FINDINGS)));
}

const cells = (view: FormTableView) => view.rows.flat();
const labels = (view: FormTableView) =>
  new Map(cells(view).flatMap((cell) => (cell.kind === 'label' ? [[cell.id, cell.text] as const] : [])));
function figureAt(view: FormTableView, id: string): FigureCellView {
  const found = cells(view).find((cell) => cell.kind === 'figure' && cell.cell === id);
  if (found?.kind !== 'figure') throw new Error(`no cell ${id}`);
  return found;
}
const headsOf = (view: FormTableView, id: string) => figureAt(view, id).heads.map((head) => labels(view).get(head));

describe.each(EDITIONS.flatMap(({ id, tables }) => tables.map((table) => [id, table.id] as const)))('%s %s', (edition, table) => {
  const view = viewOf(edition, table);

  test('every figure has heads, and every head is a label of the table', () => {
    const figures = cells(view).flatMap((cell) => (cell.kind === 'figure' ? [cell] : []));
    expect(figures.length).toBeGreaterThan(9);
    expect(figures.filter(({ heads }) => heads.length === 0)).toEqual([]);
    expect(figures.flatMap(({ heads }) => heads).filter((head) => !labels(view).has(head))).toEqual([]);
  });
});

test.each<[string, EditionId, TableId, string, readonly string[]]>([
  [
    'a row under two groups, a column under two heads',
    '2021',
    't3',
    't3.out.denied.process.research',
    ['三、本年度办理结果', '（三）不予公开', '6.属于四类过程性信息', '科研机构', '法人或其他组织', '申请人情况'],
  ],
  ['a total', '2021', 't3', 't3.in.new.total', ['一、本年新收政府信息公开申请数量', '总计', '申请人情况']],
  ['no labels beside the figures', '2021', 't4', 't4.suit_direct.pending', ['尚未审结', '未经复议直接起诉', '行政诉讼']],
  ['the heads of its own block alone', '2019', 't2', 't2.penalty.change', ['行政处罚', '本年增/减', '第二十条第（六）项']],
  ['the statistics table', '2008', 'stat', 'stat.req.counter', ['1.当面申请数', '统计数']],
])('heads of %s', (_why, edition, table, cell, heads) => {
  expect(headsOf(viewOf(edition, table), cell)).toEqual(heads);
});

test('labels beside figures know their column, so that they can stay in view', () => {
  const view = viewOf('2021', 't3');
  const beside = (text: string) => cells(view).find((cell) => cell.kind === 'label' && cell.text === text);
  expect(beside('三、本年度办理结果')).toMatchObject({ beside: 0, rows: 22, scope: 'rowgroup' });
  expect(beside('（三）不予公开')).toMatchObject({ beside: 1, rows: 8 });
  expect(beside('2.重复申请')).toMatchObject({ beside: 2, scope: 'row' });
  expect(beside('自然人')).toMatchObject({ beside: null, scope: 'col' });
  expect([view.labelColumns, viewOf('2021', 't2').labelColumns, viewOf('2021', 't4').labelColumns]).toEqual([3, 1, 0]);
});

test('a cell shows the numbers of all findings that speak of it, its own before those of others', () => {
  const view = viewOf('2021', 't3');
  expect(figureAt(view, 't3.out.total.enterprise').marks.map(({ number, role }) => [number, role])).toEqual([
    [1, 'at'],
    [2, 'at'],
  ]);
  expect(figureAt(view, 't3.in.new.enterprise').marks).toMatchObject([{ role: 'also' }]);
});

test('blank cells of a whole table are marked once, at the table', () => {
  const view = viewOf('2021', 't4');
  expect(view.marks).toMatchObject([{ severityName: '疑点' }]);
  expect(cells(view).filter((cell) => cell.kind === 'figure' && cell.marks.length > 0)).toEqual([]);
});

test('blank, 0, slash, missing, inferred and undecided are told apart', () => {
  const texts = new Map(
    cells(viewOf('2021', 't3')).flatMap((cell) => (cell.kind === 'figure' ? [[cell.state, cell.text] as const] : [])),
  );
  expect(Object.fromEntries(texts)).toMatchObject({ blank: '', slash: '/', missing: '', inferred: '1', unreadable: '' });
});
