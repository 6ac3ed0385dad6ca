import { FORM_LABELS, REQUEST_COLUMNS, REVIEW_COLUMNS, REVIEW_ROWS, STATISTICS_ROWS } from './form-labels.data.ts';
import { printedCells, type ReportSource } from './report-source.ts';

/**
 * The figure a printed cell stands for: 增63 and +15 are 63 and 15, 减2 is -2, a unit falls away and nothing is converted.
 * Null for a blank cell, a slash or a dash. Throws where the cell holds anything else: our own source would be wrong.
 */
export function figureOf(printed: string): number | null {
  const text = printed
    .normalize('NFKC')
    .replace(/[?\s\u00a0,]/gu, '')
    .replace(/^增/u, '+')
    .replace(/^减/u, '-')
    .replace(/(?:万元|元|件|项|条)$/u, '');
  if (/^(?:|[/—–-]+|无)$/u.test(text)) return null;
  if (!/^[+-]?\d+(?:\.\d+)?$/u.test(text)) throw new Error(`not a figure: ${printed}`);
  return Number(text);
}

/** Cell ids of every row of the form that `source` uses, with the columns of the row. */
function rowsWithColumns(source: ReportSource): readonly (readonly [row: string, columns: readonly string[]])[] {
  if (source.edition === '2008') return STATISTICS_ROWS.flatMap(([id]) => (id === null ? [] : [[`stat.${id}`, ['']] as const]));
  const { disclosure, requestRows } = FORM_LABELS;
  return [
    ...disclosure[source.edition].flatMap((block) => block.rows.map(([id]) => [`t2.${id}`, block.columns] as const)),
    ...requestRows[source.edition].map((row) => [`t3.${row.id}`, REQUEST_COLUMNS] as const),
    ...REVIEW_ROWS.map((row) => [`t4.${row}`, REVIEW_COLUMNS] as const),
  ];
}

/** The truth of a source in the interchange form, with every cell of its edition. */
export function truthOf(source: ReportSource): Readonly<Record<string, unknown>> {
  const cells: Record<string, number | null> = {};
  for (const [row, columns] of rowsWithColumns(source)) {
    // The single row （六）其他处理 in a form of 2021 is read as its last row, 3.其他, and the other two as not in the document.
    const printed = row === 't3.out.other.misc' && source.figures['t3.out.other'] !== undefined ? 't3.out.other' : row;
    const texts = printedCells(source.figures, printed);
    // A local form has other rows: those that the standard form shares with it are listed, and no others.
    if (source.truth?.['form'] === 'local' && texts.length === 0) continue;
    columns.forEach((column, index) => {
      cells[column === '' ? row : `${row}.${column}`] = figureOf(texts[index] ?? '');
    });
  }
  const { edition, year, organization, title, holds, contradictions, truth } = source;
  return {
    edition,
    year,
    organization,
    title,
    cells,
    ...(contradictions === undefined ? {} : { contradictions }),
    ...(holds === undefined ? {} : { holds }),
    ...truth,
  };
}
