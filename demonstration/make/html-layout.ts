import type { Part, ReportSource } from './report-source.ts';
import { tableRows, type PrintedCell, type PrintedRow } from './table-rows.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');

/** How a page writes the inside of a cell and a paragraph; texts come unescaped. */
export type Markup = {
  readonly cell: (cell: PrintedCell) => string;
  readonly paragraph: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly table: (rows: string) => string;
  /** Attributes of every `<td>` besides the spans. */
  readonly attributes?: string;
};

export const lineBreaks = (text: string): string => escaped(text).replaceAll('\n', '<br/>');

export const PLAIN: Markup = {
  cell: (cell) => lineBreaks(cell.text),
  paragraph: (text) => `<p>${escaped(text)}</p>`,
  heading: (text) => `<h2>${escaped(text)}</h2>`,
  table: (rows) => `<table border="1">\n<tbody>\n${rows}\n</tbody>\n</table>`,
};

function tableCell(cell: PrintedCell, markup: Markup): string {
  const rows = cell.rows > 1 ? ` rowspan="${cell.rows}"` : '';
  const cols = cell.cols > 1 ? ` colspan="${cell.cols}"` : '';
  return `<td${markup.attributes ?? ''}${rows}${cols}>${markup.cell(cell)}</td>`;
}

export const tableMarkup = (rows: readonly PrintedRow[], markup: Markup): string =>
  markup.table(rows.map((row) => `<tr>${row.map((cell) => tableCell(cell, markup)).join('')}</tr>`).join('\n'));

function partMarkup(source: ReportSource, part: Part, markup: Markup): string {
  const table = part.table === undefined ? [] : [tableMarkup(tableRows(source, part.table), markup)];
  const prose = part.paragraphs.filter((paragraph) => paragraph !== '').map(markup.paragraph);
  return [markup.heading(part.heading), ...prose, ...table].join('\n');
}

/** Opening and parts of a report, without the page around them. */
export function bodyMarkup(source: ReportSource, markup: Markup): string {
  return [...source.opening.map(markup.paragraph), ...source.parts.map((part) => partMarkup(source, part, markup))].join('\n');
}
