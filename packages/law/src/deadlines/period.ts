import type { PlainDate } from '@gongkai/kernel';
import { DEADLINES, type DeadlineId, type DeadlineRow } from './deadlines.data.ts';

/** The row of a deadline in force on the day from which it runs. */
export const deadlineRow = (id: DeadlineId, on: PlainDate, variant?: DeadlineRow['variant']): DeadlineRow | undefined =>
  DEADLINES.find((row) => row.id === id && row.variant === variant && on >= row.from);

/** Its length, where that is a number of working days. */
export function workingDayPeriod(id: DeadlineId, on: PlainDate): { readonly count: number; readonly cites: string } | undefined {
  const row = deadlineRow(id, on);
  return row?.period.unit === 'workingDay' ? { count: row.period.count, cites: row.cites } : undefined;
}
