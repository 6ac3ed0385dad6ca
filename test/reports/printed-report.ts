import { layoutOf, type PrintedCell, type Table } from '@gongkai/report';
import type { GeneratedReport } from './balanced-report.ts';

const PLACE = '甘棠县';
const NUMBERS = ['一', '二', '三', '四', '五', '六'];

/** A way to print a table; `blankSafe` ways keep the place of a blank cell. */
export type Printing = {
  readonly name: string;
  readonly blankSafe: boolean;
  readonly table: (table: Table, figure: (cell: PrintedCell) => string) => string;
};

const rowsOf = (table: Table, figure: (cell: PrintedCell) => string): readonly (readonly string[])[] =>
  layoutOf(table).map((row) => row.map((cell) => (cell.cell === undefined ? cell.text : figure(cell))));

/** 莱西 2020: a filled cell ends its line and leaves one empty, a blank cell only ends its line. */
const cellALine = (filled: string, blank: string) => (table: Table, figure: (cell: PrintedCell) => string) =>
  rowsOf(table, figure)
    .flat()
    .map((text) => (text === '' ? blank : text + filled))
    .join('');

export const TEXT_PRINTINGS: readonly Printing[] = [
  { name: 'one cell a line, blank line between', blankSafe: true, table: cellALine('\n\n', '\n') },
  { name: 'one cell a line', blankSafe: true, table: cellALine('\n', '\n') },
  {
    name: 'pipes',
    blankSafe: true,
    table: (table, figure) =>
      rowsOf(table, figure)
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n'),
  },
  {
    name: 'tabs',
    blankSafe: true,
    table: (table, figure) =>
      rowsOf(table, figure)
        .map((row) => row.join('\t'))
        .join('\n'),
  },
  {
    name: 'Markdown',
    blankSafe: true,
    table: (table, figure) =>
      rowsOf(table, figure)
        .map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`)
        .join('\n'),
  },
  {
    name: 'commas',
    blankSafe: true,
    table: (table, figure) =>
      rowsOf(table, figure)
        .map((row) => row.map((text) => (text.includes(',') ? `"${text}"` : text)).join(','))
        .join('\n'),
  },
  {
    name: 'runs of spaces',
    blankSafe: false,
    table: (table, figure) =>
      rowsOf(table, figure)
        .map((row) => row.join('   '))
        .join('\n'),
  },
  {
    name: 'one long line',
    blankSafe: false,
    table: (table, figure) =>
      rowsOf(table, figure)
        .map((row) => row.join(' '))
        .join(' '),
  },
];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const HTML_PRINTING: Printing = {
  name: 'HTML',
  blankSafe: true,
  table: (table, figure) =>
    `<table>${layoutOf(table)
      .map(
        (row) =>
          `<tr>${row.map((cell) => `<td colspan="${cell.cols}" rowspan="${cell.rows}"><p>${escaped(cell.cell === undefined ? cell.text : figure(cell))}</p></td>`).join('')}</tr>`,
      )
      .join('')}</table>`,
};

const narrative = (year: number): readonly string[] => [
  `${year}年，本县按照条例要求开展政府信息公开工作，考核、社会评议和责任追究结果良好。`,
  '存在的问题是解读不够，下一步将改进。',
  `${year}年未收取信息处理费。`,
];

/** The whole report, tables in their parts. In the old form the statistics table comes last. */
export function printedReport(
  { edition, year, figures }: GeneratedReport,
  printing: Printing,
  paragraph: (text: string) => string,
  end: string,
): string {
  const figure = (cell: PrintedCell): string => {
    const value = figures[cell.cell ?? ''];
    return value === null || value === undefined ? '' : String(value);
  };
  const [first = '', problems = '', fee = ''] = narrative(year);
  const parts = edition.sections.flatMap((section, index) => {
    const table = edition.tables.find((one) => one.id === section.table);
    const heading = section.id === 'stat' ? section.heading : `${NUMBERS[index]}、${section.heading}`;
    const text = section.id === 's1' ? first : section.id === 's5' ? problems : section.id === 's6' ? fee : '';
    return [paragraph(heading), table ? printing.table(table, figure) : paragraph(text)];
  });
  return [
    paragraph(`${PLACE}人民政府${year}年政府信息公开工作年度报告`),
    paragraph(`根据《中华人民共和国政府信息公开条例》编制。数据统计期限为${year}年1月1日至12月31日。`),
    ...parts,
    ...(edition.sections.some((section) => section.table) ? [] : edition.tables.map((table) => printing.table(table, figure))),
  ].join(end);
}

export const printedText = (report: GeneratedReport, printing: Printing): string =>
  printedReport(report, printing, (text) => text, '\n\n');
export const printedHtml = (report: GeneratedReport): string =>
  `<!doctype html><html><body>${printedReport(report, HTML_PRINTING, (text) => `<p>${escaped(text)}</p>`, '\n')}</body></html>`;
