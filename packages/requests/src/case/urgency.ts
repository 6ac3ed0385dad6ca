import { addDays, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { workingDayAfter, type Calendar, type CountRefused } from '@gongkai/law';

/** The ladder of the inbox: who has to be told, and how soon (5 working days, 1, today, overdue). */
export const URGENCIES = ['overdue', 'today', 'oneDay', 'fiveDays', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The day on which each step of the ladder begins, seen from a day; what is due before `today` is overdue. */
export type UrgencyDays = {
  readonly today: PlainDate;
  readonly tomorrow: PlainDate;
  readonly afterNext: PlainDate;
  readonly later: PlainDate;
};

const SOON = 5;

export function urgencyDays(calendar: Calendar, today: PlainDate): Result<UrgencyDays, CountRefused> {
  const next = workingDayAfter(calendar, today, 1);
  const soon = workingDayAfter(calendar, today, SOON);
  if (!next.ok) return next;
  if (!soon.ok) return soon;
  const after = { afterNext: addDays(next.value.due, 1), later: addDays(soon.value.due, 1) };
  return ok({ today, tomorrow: addDays(today, 1), ...after });
}

/** The step on which a due day stands; the last where nothing runs yet. */
export function urgencyOf(due: PlainDate | undefined, { today, tomorrow, afterNext, later }: UrgencyDays): Urgency {
  if (due === undefined || due >= later) return 'later';
  if (due < today) return 'overdue';
  if (due < tomorrow) return 'today';
  return due < afterNext ? 'oneDay' : 'fiveDays';
}

/** Between which days, the second not among them, a step lies. */
export function daysOfUrgency(urgency: Urgency, days: UrgencyDays): { readonly from?: PlainDate; readonly before?: PlainDate } {
  switch (urgency) {
    case 'overdue':
      return { before: days.today };
    case 'today':
      return { from: days.today, before: days.tomorrow };
    case 'oneDay':
      return { from: days.tomorrow, before: days.afterNext };
    case 'fiveDays':
      return { from: days.afterNext, before: days.later };
    case 'later':
      return { from: days.later };
  }
}
