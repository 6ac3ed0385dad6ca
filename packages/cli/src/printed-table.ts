import { editionOf, tableRows, type Block, type CellReading, type Column, type Report, type Table } from '@gongkai/report';
import { COMMAND_TEXTS } from '@gongkai/wording';
import { columns, padLeft, padRight } from './io.ts';

const WIDEST = 44;

/** A cell as a person reads it: the figure, or what stands there instead of one. */
export function printedCell(cell: CellReading | undefined): string {
  switch (cell?.state) {
    case 'printed':
      return plainFigure(cell);
    case 'inferred':
      return `${cell.value}${COMMAND_TEXTS.inferredMark}`;
    case 'blank':
      return COMMAND_TEXTS.blank;
    case 'slash':
      return COMMAND_TEXTS.slash(cell.raw ?? '/');
    case 'unreadable':
      return COMMAND_TEXTS.unreadable;
    case 'missing':
    case undefined:
      return COMMAND_TEXTS.missing;
  }
}

/** A figure too small for plain digits in JavaScript is shown as it was printed: 0.0000001 and not 1e-7. */
const plainFigure = ({ value, raw }: CellReading): string => {
  const plain = String(value);
  return plain.includes('e') ? (raw ?? plain) : plain;
};

const cut = (text: string): string => {
  let shown = '';
  for (const sign of text) {
    if (columns(shown + sign) > WIDEST - 2) return `${shown}…`;
    shown += sign;
  }
  return text;
};

/** The tables of a report for a terminal: labels left, figures in columns under the heads of the form. */
export function printedTables(report: Report): readonly string[] {
  return editionOf(report.edition).tables.flatMap((table) => {
    if (report.problems.some((problem) => problem.code === 'table.missing' && problem.table === table.id)) return [];
    const lines =
      tableRows(table).length === 1
        ? stripLines(report, table)
        : table.blocks.flatMap((block) => blockLines(report, table, block));
    return ['', table.title, ...lines];
  });
}

/** A head less its remark; the unit of what stands below is no remark. */
const headOf = ({ title }: Column): string => {
  const unit = /单位：([^，；）]+)/.exec(title)?.[1];
  return title.replace(/（.*）$/, unit === undefined ? '' : `（单位：${unit}）`);
};

/** One set of column heads with its rows; group labels stand on lines of their own, their rows indented below. */
function blockLines(report: Report, table: Table, block: Block): readonly string[] {
  const printed = new Set<string>();
  const titles = new Set(block.rows.map((row) => row.title));
  const units = block.groups === 'rows';
  const rows: (readonly string[])[] = [
    [block.corner ?? '', ...(units ? [COMMAND_TEXTS.unit] : []), ...block.columns.map(headOf)],
  ];
  for (const { row, cells } of tableRows(table).filter((form) => form.block === block)) {
    const groups = (row.under ?? []).filter((group) => !titles.has(group));
    groups.forEach((group, depth) => {
      if (!printed.has(group)) rows.push([cut(`${'  '.repeat(depth)}${group}`)]);
      printed.add(group);
    });
    rows.push([
      cut(`${'  '.repeat(groups.length)}${row.title}`),
      ...(units ? [row.unit ?? ''] : []),
      ...cells.map((cell) => printedCell(report.cells[cell.id])),
    ]);
  }
  const width = (index: number) => Math.max(...rows.map((row) => columns(row[index] ?? '')));
  const widths = Array.from({ length: block.columns.length + (units ? 2 : 1) }, (_, index) => width(index));
  const lines = rows.map((row) =>
    row
      .map((text, index) => (index === 0 ? padRight(text, widths[0] ?? 0) : padLeft(text, widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return block.heading === undefined ? lines : [block.heading, ...lines];
}

/** Table four has fifteen columns: three lines of five read better than one that wraps. */
function stripLines(report: Report, table: Table): readonly string[] {
  const own = table.blocks[0]?.columns ?? [];
  const groupOf = (column: Column) => column.under?.join(' · ') ?? '';
  const groups = [...new Set(own.map(groupOf))];
  const width = Math.max(...groups.map(columns));
  return groups.map((group) => {
    const figures = own
      .filter((column) => groupOf(column) === group)
      .map((column) => `${column.title} ${printedCell(report.cells[`${table.id}.${column.id}`])}`);
    return `${padRight(group, width)}  ${figures.join('  ')}`;
  });
}
