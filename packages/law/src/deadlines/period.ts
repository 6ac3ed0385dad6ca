import type { PlainDate } from '@gongkai/kernel';
import { LAW_DEFAULTS, type LawSettings } from '../settings/law-settings.data.ts';
import { DEADLINES, type DeadlineId, type DeadlinePeriod, type DeadlineRow } from './deadlines.data.ts';

/** The row of a deadline in force on the day from which it runs. */
export const deadlineRow = (id: DeadlineId, on: PlainDate, variant?: DeadlineRow['variant']): DeadlineRow | undefined =>
  DEADLINES.find((row) => row.id === id && row.variant === variant && on >= row.from);

/** So long as a row says, or a site where the row leaves it to a setting. */
export function countOf({ count, setting }: Extract<DeadlinePeriod, { count: number }>, settings: LawSettings): number {
  const set = setting && settings[setting];
  return typeof set === 'number' ? set : count;
}

/** Its length, where that is a number of working days. */
export function workingDayPeriod(
  id: DeadlineId,
  on: PlainDate,
  settings: LawSettings = LAW_DEFAULTS,
): { readonly count: number; readonly cites: string } | undefined {
  const row = deadlineRow(id, on);
  return row?.period.unit === 'workingDay' ? { count: countOf(row.period, settings), cites: row.cites } : undefined;
}
