import type { Part, ReportSource } from './report-source.ts';
import { tableRows, type PrintedCell, type PrintedRow } from './table-rows.ts';

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
};

/** Punctuation as many text copies have it: commas, colons and brackets half-width, quotes and full stops as printed. */
export const halfWidth = (text: string): string => text.replace(/[，；：（）！？]/gu, (mark) => HALF_WIDTH[mark] ?? mark);

/** How one text copy writes a report with one cell a line. */
export type LineHabit = {
  /** Before a paragraph, and what ends a paragraph or a filled cell. */
  readonly indent: string;
  readonly end: string;
  /** What stands for a blank cell. */
  readonly blank: string;
  /** Before the heading of a part, by the first character of the heading. */
  readonly headingIndent?: Readonly<Record<string, string>>;
  /** Blanks put around the figure at a place of the request table, for copies full of NBSP. */
  readonly pad?: (figure: string, row: number, column: number) => string;
};

const cellLines = (row: PrintedRow, rowIndex: number, habit: LineHabit): string =>
  row
    .map((cell, column) => {
      const text = cell.figure && habit.pad ? habit.pad(cell.text, rowIndex, column) : cell.text;
      return cell.text === '' ? habit.blank : `${text}${habit.end}`;
    })
    .join('');

function partLines(source: ReportSource, part: Part, habit: LineHabit): string {
  const indent = habit.headingIndent?.[part.heading.slice(0, 1)] ?? habit.indent;
  const prose = part.paragraphs.map((paragraph) => `${habit.indent}${paragraph}${habit.end}`).join('');
  const table = part.table === undefined ? [] : tableRows(source, part.table);
  return `${indent}${part.heading}${habit.end}${prose}${table.map((row, index) => cellLines(row, index, habit)).join('')}`;
}

/** One cell a line; `before` stands ahead of the opening as it is. */
export function lineText(source: ReportSource, before: string, habit: LineHabit): string {
  const opening = source.opening.map((paragraph) => `${habit.indent}${paragraph}${habit.end}`).join('');
  const parts = source.parts.map((part) => partLines(source, part, habit)).join('');
  return halfWidth(`${before}${opening}${parts}${source.closing.map((line) => `${habit.indent}${line}${habit.end}`).join('')}`);
}

/** Cells of a pipe row: every cell is followed by a line end and spaces, save the heads that the copy cut short. */
const pipeCell = (cell: PrintedCell): string => (cell.text === '本年新' ? `| ${cell.text} ` : `| ${cell.text} \n              `);

const PIPE_WIDTHS = { t2: 5, t3: 10, t4: 15, stat: 3 } as const;

function pipeTable(source: ReportSource, part: Part): string {
  if (part.table === undefined) return '';
  const width = PIPE_WIDTHS[part.table];
  return tableRows(source, part.table)
    .map((row) => `${row.map(pipeCell).join('')}| ${'|'.repeat(width - row.length)}\n`)
    .join('');
}

/** Pipe tables closed by runs of empty pipes, a stray ? after paragraphs, no title line, and the blanks of a page at the end. */
export function pipeText(source: ReportSource): string {
  const lines = [
    ...source.opening.map((paragraph) => `${paragraph}?\n`),
    ...source.parts.map((part) => {
      const stray = part.table === undefined ? '?' : '';
      return `${part.heading}${stray}\n${part.paragraphs.map((paragraph) => `${paragraph}?\n`).join('')}${pipeTable(source, part)}`;
    }),
  ];
  const deep = `${' '.repeat(25)}\n`;
  return halfWidth(`${lines.join('')}\n \n${deep.repeat(6)}${`${' '.repeat(21)}\n`.repeat(2)}${deep.repeat(6)}\n\n`);
}

/** The statistics table as `label | unit | figure |`; a blank figure leaves the last pipe on the next line. */
export function statisticsText(source: ReportSource): string {
  const rows = (part: Part) =>
    part.table === undefined
      ? []
      : tableRows(source, part.table).map((row, index) => {
          const [label = '', unit = '', figure = ''] = row.map((cell) => cell.text);
          if (index === 0) return `${[...label].join(' ')} | ${unit} | ${figure} |`;
          return figure === '' ? `${label} | ${unit} |\n|` : `${label} | ${unit} | ${figure} |`;
        });
  const lines = source.parts.flatMap((part) => [part.heading, ...part.paragraphs, ...rows(part)]);
  return halfWidth([source.title, ...source.opening, ...lines, ...source.closing].join('\n')).replace(
    '统计 指 标',
    '统 计 指 标',
  );
}
