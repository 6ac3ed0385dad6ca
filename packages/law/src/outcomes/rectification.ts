import { RECTIFICATION_RESULTS, type RectificationResult, type RectificationRow } from './rectification.data.ts';

/** The row of a result of 条例 art. 41. Throws RangeError for one that is not held. */
export function rectificationRow(id: RectificationResult): RectificationRow {
  const row = RECTIFICATION_RESULTS.find((each) => each.id === id);
  if (!row) throw new RangeError(`no result ${id}`);
  return row;
}
