import type { CellId } from '../edition.ts';
import type { Report } from '../report.ts';

/** Cells added up. `value` is null where one of them cannot be told; `blank` lists cells that stand empty. */
export type CellSum = {
  readonly cells: readonly CellId[];
  readonly value: number | null;
  readonly blank: readonly CellId[];
  readonly printed: number;
};

/** Σ of cells; a `-` before an id takes it away (已审结 = total − pending). */
export function cellSum(report: Report, ids: readonly string[]): CellSum {
  const cells = ids.map((id) => id.replace(/^-/, ''));
  const blank: CellId[] = [];
  let unknown = false;
  let printed = 0;
  ids.forEach((id, at) => {
    const cell = cells[at] ?? '';
    const reading = report.cells[cell];
    if (reading?.value !== null && reading?.value !== undefined) printed += id.startsWith('-') ? -reading.value : reading.value;
    else if (reading?.state === 'blank' || reading?.state === 'slash') blank.push(cell);
    else unknown = true;
  });
  return { cells, value: unknown || blank.length > 0 ? null : printed, blank, printed };
}

const REVIEW = ['upheld', 'corrected', 'other'] as const;

/** Totals of the tables that a share may be reckoned from. */
export function wholesOf(report: Report): readonly number[] {
  const sums = [
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
  return sums.flatMap((ids) => {
    const { printed } = cellSum(report, ids);
    return printed > 0 ? [printed] : [];
  });
}
