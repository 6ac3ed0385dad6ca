import { editionOf, tableRows, type FormCell, type Report } from '@gongkai/report';
import { CELL_STATE_NAMES, TABLE_FILE_HEADS, TABLE_FILE_TEXTS, TABLE_NAMES } from '@gongkai/wording';
import { BYTE_ORDER_MARK, csvLine as line } from '../../spreadsheet/csv-line.ts';

const titleOf = ({ under = [], title }: { readonly under?: readonly string[]; readonly title: string }): string =>
  [...under, title].filter((part) => part !== '').join(' ');

function cellLine(report: Report, { id, table, row, column, unit }: FormCell): string {
  const { state, value, raw } = report.cells[id] ?? { state: 'missing' as const, value: null };
  const names = [TABLE_NAMES[table], titleOf(row), titleOf(column), unit ?? ''];
  return line([id, ...names, value, CELL_STATE_NAMES[state], raw ?? '']);
}

/**
 * The figures of a report for a spreadsheet (RFC 4180, UTF-8 with a byte order mark): one line a cell of the form in printed
 * order, then the rows of a local form. Negative figures stay figures; texts that a spreadsheet would run are made harmless.
 */
export function reportCsv(report: Report): string {
  const cells = editionOf(report.edition).tables.flatMap((table) => tableRows(table).flatMap((row) => row.cells));
  const local = report.localRows.flatMap(({ label, unit, value, cumulative }) => {
    const of = (column: string, figure: number | null) =>
      line([
        null,
        TABLE_FILE_TEXTS.localTable,
        label,
        column,
        unit,
        figure,
        CELL_STATE_NAMES[figure === null ? 'blank' : 'printed'],
        null,
      ]);
    return [
      of(TABLE_FILE_TEXTS.localValue, value),
      ...(cumulative === null ? [] : [of(TABLE_FILE_TEXTS.localCumulative, cumulative)]),
    ];
  });
  const lines = [line(TABLE_FILE_HEADS), ...cells.map((cell) => cellLine(report, cell)), ...local];
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
