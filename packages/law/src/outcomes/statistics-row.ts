import type { OutcomeId } from './outcomes.data.ts';
import { STATISTICS_ROWS, type StatisticsRow } from './statistics-rows.data.ts';

const ROWS: readonly StatisticsRow[] = STATISTICS_ROWS;

/** Where an answer of today stands in the form of 2014; throws RangeError for a basis that its leaf does not have. */
export function statisticsRow(outcome: OutcomeId, basis: string): StatisticsRow {
  const row = ROWS.find((each) => each.outcome === outcome && (each.basis === undefined || each.basis === basis));
  if (!row) throw new RangeError(`no row for ${outcome}, ${basis}`);
  return row;
}
