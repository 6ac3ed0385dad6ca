import fc from 'fast-check';
import { htmlDocument, layoutOf, readReport, textDocument, type PrintedCell, type Report, type Table } from '@gongkai/report';
import { describe, expect, test } from 'vitest';
import { balancedReport, withBlanks, type GeneratedReport } from './balanced-report.ts';
import { printedReport, type Printing } from './printed-report.ts';

type Cell = Pick<PrintedCell, 'text' | 'cols' | 'rows' | 'cell'>;
type Rows = readonly (readonly Cell[])[];
const isFigure = ({ cell }: Cell): boolean => cell !== undefined;
const label = (text: string): Cell => ({ text, cols: 1, rows: 1 });

const rowsOf = (table: Table, figure: (cell: PrintedCell) => string): Rows =>
  layoutOf(table).map((row) => row.map((cell) => (isFigure(cell) ? { ...cell, text: figure(cell) } : cell)));
const printedAs =
  (figure: (text: string) => string) =>
  (rows: Rows): Rows =>
    rows.map((row) => row.map((cell) => (isFigure(cell) && cell.text !== '' ? { ...cell, text: figure(cell.text) } : cell)));
const html = (rows: Rows): string => {
  const cells = (row: readonly Cell[]) =>
    row.map(({ text, cols, rows: down }) => `<td colspan="${cols}" rowspan="${down}">${text}</td>`).join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
};
const lines = (rows: Rows, mark: string): string => rows.map((row) => row.map(({ text }) => text).join(mark)).join('\n');

const thousands = (mark: string) => (text: string) =>
  text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, mark));
const fullWidth = (text: string) => text.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** `complete`: every figure is read, whatever is blank; otherwise none may be read wrong. */
type Layout = {
  readonly name: string;
  readonly page: boolean;
  readonly complete: boolean;
  readonly table: (rows: Rows) => string;
};

const LAYOUTS: readonly Layout[] = [
  {
    name: 'a page laid out with tables in tables, a menu beside',
    page: true,
    complete: true,
    table: (rows) =>
      `<table><tr><td><table><tr><td><div>${html(rows)}</div></td></tr></table></td><td><table><tr><td>首页</td><td>政务</td><td>公开</td></tr></table></td></tr></table>`,
  },
  { name: 'a unit in every cell', page: true, complete: true, table: (rows) => html(printedAs((text) => `${text}件`)(rows)) },
  {
    name: 'full-width digits in groups',
    page: true,
    complete: true,
    table: (rows) => html(printedAs((text) => fullWidth(thousands('，')(text)))(rows)),
  },
  {
    name: 'groups parted by NBSP, NBSP around',
    page: true,
    complete: true,
    table: (rows) => html(printedAs((text) => `&nbsp;${thousands('&nbsp;')(text)}&nbsp;`)(rows)),
  },
  {
    name: 'a column of numbers in front, one for remarks behind',
    page: true,
    complete: true,
    table: (rows) =>
      html(
        rows.map((row, at) => [label(row.some(isFigure) ? String(at) : '序号'), ...row, label(row.some(isFigure) ? '' : '备注')]),
      ),
  },
  {
    name: 'a table broken in two without its heads',
    page: true,
    complete: true,
    table: (rows) => html(rows.slice(0, rows.length >> 1)) + html(rows.slice(rows.length >> 1)),
  },
  {
    name: 'a table drawn with lines',
    page: false,
    complete: false,
    table: (rows) => `│${lines(rows, '│').replaceAll('\n', '│\n├──┼──┤\n│')}│`,
  },
  {
    name: 'full-width bars',
    page: false,
    complete: true,
    table: (rows) => `｜${lines(rows, '｜').replaceAll('\n', '｜\n｜')}｜`,
  },
  {
    name: 'groups parted by NBSP, cells by two blanks',
    page: false,
    complete: false,
    table: (rows) => lines(printedAs(thousands('\u00a0'))(rows), '  '),
  },
  { name: 'ideographic spaces', page: false, complete: false, table: (rows) => lines(rows, '\u3000') },
  {
    name: 'figures on a line of their own',
    page: false,
    complete: false,
    table: (rows) =>
      rows
        .map((row) => `${lines([row.filter((cell) => !isFigure(cell))], '\n')}\n${lines([row.filter(isFigure)], ' ')}`)
        .join('\n'),
  },
];

function readAs(layout: Layout, report: GeneratedReport): Report {
  const printing: Printing = {
    name: layout.name,
    blankSafe: true,
    table: (table, figure) => layout.table(rowsOf(table, figure)),
  };
  const printed = printedReport(report, printing, (text) => (layout.page ? `<p>${text}</p>` : text), layout.page ? '\n' : '\n\n');
  return readReport(layout.page ? htmlDocument(`<html><body>${printed}</body></html>`) : textDocument(printed));
}

const wrong = (read: Report, { figures }: GeneratedReport, mayBeNull: boolean): readonly string[] =>
  Object.entries(figures).flatMap(([id, wanted]) => {
    const value = read.cells[id]?.value ?? null;
    return value === wanted || (mayBeNull && value === null) ? [] : [`${id}: ${value} for ${wanted}`];
  });

describe('layouts that offices find', () => {
  test.each(LAYOUTS)('$name', (layout) => {
    fc.assert(
      fc.property(balancedReport.chain(withBlanks), (report) => {
        expect(wrong(readAs(layout, report), report, !layout.complete)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  ['an empty column behind each', (cell: Cell) => [cell, { ...label(''), rows: cell.rows }]],
  ['last year’s figure behind each', (cell: Cell) => (isFigure(cell) ? [cell, label('7')] : [cell])],
])('columns that no head stands over, %s: no figure is read wrong', (_why, doubled) => {
  const layout: Layout = {
    name: '',
    page: true,
    complete: false,
    table: (rows) => html(rows.map((row) => row.flatMap(doubled))),
  };
  fc.assert(
    fc.property(balancedReport, (report) => {
      expect(wrong(readAs(layout, report), report, true)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
