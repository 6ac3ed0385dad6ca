import { FORM_LABELS, REVIEW_ROWS, STATISTICS_ROWS, type FormLabels, type RequestRow } from './form-labels.data.ts';
import { printedCells, type FormTable, type ReportSource } from './report-source.ts';
import { TRADITIONAL_LABELS } from './traditional-labels.data.ts';

export type PrintedCell = { readonly text: string; readonly cols: number; readonly rows: number; readonly figure?: boolean };
export type PrintedRow = readonly PrintedCell[];

const label = (text: string, cols = 1, rows = 1): PrintedCell => ({ text, cols, rows });
const figures = (texts: readonly string[]): readonly PrintedCell[] =>
  texts.map((text) => ({ text, cols: 1, rows: 1, figure: true }));

/** Widens the last cell, so that a row with fewer columns than its table ends at the same border. */
function padded(cells: readonly PrintedCell[], width: number): PrintedRow {
  const used = cells.reduce((sum, cell) => sum + cell.cols, 0);
  const last = cells.at(-1);
  if (last === undefined || used >= width) return cells;
  return [...cells.slice(0, -1), { ...last, cols: last.cols + width - used }];
}

function disclosureRows(source: ReportSource, form: FormLabels): readonly PrintedRow[] {
  const edition = source.edition === '2019' ? '2019' : '2021';
  return form.disclosure[edition].flatMap((block) => [
    [label(block.heading, 4)],
    padded(
      (source.heads?.[block.heading] ?? block.heads).map((head) => label(head)),
      4,
    ),
    ...block.rows
      .filter(([id]) => source.figures[`t2.${id}`] !== undefined)
      .map(([id, name]) =>
        padded([label(source.labels?.[`t2.${id}`] ?? name), ...figures(printedCells(source.figures, `t2.${id}`))], 4),
      ),
  ]);
}

/** How many rows a merged group label covers, counted from `index`; 0 where an earlier row has opened it. */
function groupSpan(rows: readonly RequestRow[], index: number, depth: number, split: readonly string[]): number {
  const name = rows[index]?.groups[depth];
  const opensHere = index === 0 || rows[index - 1]?.groups[depth] !== name || split.includes(rows[index]?.id ?? '');
  if (name === undefined || !opensHere) return 0;
  let span = 1;
  while (rows[index + span]?.groups[depth] === name && !split.includes(rows[index + span]?.id ?? '')) span += 1;
  return span;
}

function requestRows(source: ReportSource, form: FormLabels): readonly PrintedRow[] {
  const edition = source.figures['t3.out.other'] === undefined ? '2021' : '2019';
  const rows = form.requestRows[edition].filter((row) => source.figures[`t3.${row.id}`] !== undefined);
  const head: readonly PrintedRow[] = [
    [label(form.requestNote, 3, 3), label(form.applicants, 7)],
    [label(form.natural, 1, 2), label(form.organisations, 5), label(form.total, 1, 2)],
    form.organisationKinds.map((kind) => label(kind)),
  ];
  const body = rows.map((row, index): PrintedRow => {
    const groups = row.groups.flatMap((name, depth) => {
      const span = groupSpan(rows, index, depth, source.splitBefore ?? []);
      return span === 0 ? [] : [label(name, 1, span)];
    });
    const name = label(source.labels?.[`t3.${row.id}`] ?? row.label, 3 - row.groups.length);
    return [...groups, name, ...figures(printedCells(source.figures, `t3.${row.id}`))];
  });
  return [...head, ...body];
}

function reviewRows(source: ReportSource, form: FormLabels): readonly PrintedRow[] {
  const results = form.results.map((result) => label(result));
  return [
    [label(form.review, 5), label(form.suits, 10)],
    [...form.results.map((result) => label(result, 1, 2)), label(form.suitDirect, 5), label(form.suitAfterReview, 5)],
    [...results, ...results],
    figures(REVIEW_ROWS.flatMap((row) => printedCells(source.figures, `t4.${row}`))),
  ];
}

function statisticsRows(source: ReportSource): readonly PrintedRow[] {
  return [
    [label('统计指标'), label('单位'), label('统计数')],
    ...STATISTICS_ROWS.map(([id, name, unit]): PrintedRow => {
      const value = id === null ? '' : (printedCells(source.figures, `stat.${id}`)[0] ?? '');
      return [label(name), label(unit), { text: value, cols: 1, rows: 1, figure: id !== null }];
    }),
  ];
}

/** The rows of one table as printed, merged cells once, in reading order. */
export function tableRows(source: ReportSource, table: FormTable): readonly PrintedRow[] {
  const form = source.script === 'traditional' ? TRADITIONAL_LABELS : FORM_LABELS;
  if (table === 't2') return disclosureRows(source, form);
  if (table === 't3') return requestRows(source, form);
  if (table === 't4') return reviewRows(source, form);
  return statisticsRows(source);
}
