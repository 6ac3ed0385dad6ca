import type { CellId } from '../edition.ts';
import type { Report } from '../report.ts';

/** Cells added up. `value` is null where one of them cannot be told; `blank` lists cells that stand empty. */
export type CellSum = {
  readonly cells: readonly CellId[];
  readonly value: number | null;
  readonly blank: readonly CellId[];
  readonly printed: number;
  /** The row of a local form that stands for the cells. */
  readonly local?: string;
};

/** Σ of cells; a `-` before an id takes it away (已审结 = total − pending). */
export function cellSum(report: Report, ids: readonly string[]): CellSum {
  const cells: CellId[] = [];
  const blank: CellId[] = [];
  let unknown = false;
  let printed = 0;
  ids.forEach((id) => {
    const away = id.startsWith('-');
    const cell = away ? id.slice(1) : id;
    cells.push(cell);
    const reading = report.cells[cell];
    if (reading?.value !== null && reading?.value !== undefined) printed += away ? -reading.value : reading.value;
    else if (reading?.state === 'blank' || reading?.state === 'slash') blank.push(cell);
    else unknown = true;
  });
  return { cells, value: unknown || blank.length > 0 || ids.length === 0 ? null : printed, blank, printed };
}

/** Numbering and 其中 before the words of a row: 其中:1、当面申请数. */
const BEFORE_ROW = /^(?:其中)?[:：]?\s*(?:[（(]?[一二三四五六七八九十\d]+[)）.、．]\s*)*/;

/**
 * The figure of a local form of 2008–2018 whose rows the standard form does not have (平潭: 受理依申请公开信息总数); null where no row
 * of that name stands or several do.
 */
export function localFigure(report: Report, row: RegExp): { readonly label: string; readonly value: number | null } | undefined {
  const named = report.localRows
    .map(({ label, value }) => ({ label: label.replace(BEFORE_ROW, ''), value }))
    .filter(({ label }) => row.test(label));
  return named.length === 1 ? named[0] : undefined;
}

/** Σ of cells, or where the form has none of them the local row that stands for them. */
export function figureOf(report: Report, ids: readonly string[], row: RegExp | undefined): CellSum {
  const sum = cellSum(report, ids);
  const absent = row !== undefined && sum.value === null && sum.blank.length === 0;
  const local = absent ? localFigure(report, row) : undefined;
  return local && local.value !== null
    ? { cells: [local.label], value: local.value, blank: [], printed: local.value, local: local.label }
    : sum;
}

const REVIEW = ['upheld', 'corrected', 'other'] as const;

const WHOLES: readonly (readonly CellId[])[] = [
  ['t3.in.new.total'],
  ['t3.in.new.total', 't3.in.carried.total'],
  ['t3.out.total.total'],
  ['t4.review.total'],
  REVIEW.map((id) => `t4.review.${id}`),
  ['t4.suit_direct.total', 't4.suit_after_review.total'],
  REVIEW.flatMap((id) => [`t4.suit_direct.${id}`, `t4.suit_after_review.${id}`]),
  ['stat.req.received'],
  ['stat.ans.total'],
  ['stat.pub.total'],
];
const wholes = new WeakMap<Report['cells'], readonly number[]>();

/** Totals of the tables that a share may be reckoned from; kept, because each part of a report asks. */
export function wholesOf(report: Report): readonly number[] {
  let known = wholes.get(report.cells);
  if (!known) {
    known = WHOLES.map((ids) => cellSum(report, ids).printed).filter((printed) => printed > 0);
    wholes.set(report.cells, known);
  }
  return known;
}
