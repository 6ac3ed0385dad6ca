import { fail, ok, type Result } from '@gongkai/kernel';
import { dayState, type CalendarLayer, type DayState } from '@gongkai/law';
import type { PlainDate } from '@gongkai/kernel';
import { addDays, plainDateOf } from '@gongkai/kernel';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import type { Db } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { siteCalendar } from './site-calendar.ts';

export type ShownYear = {
  readonly year: number;
  /** Whether the State Council's notice for it is known; without it the year is counted by the week alone. */
  readonly known: boolean;
  /** The notices by which it is counted, every version of each. */
  readonly layers: readonly CalendarLayer[];
  /** Days that are not what the week makes of them. */
  readonly days: readonly (DayState & { readonly date: PlainDate })[];
};

/** A year of the site's working calendar. */
export async function showCalendar(
  { db }: { readonly db: Db },
  acting: Acting,
  { year }: { readonly year: number },
): Promise<Result<ShownYear, PermissionRefused>> {
  const refused = acting.person && mayAnywhere(acting.person, 'calendar.read');
  if (refused) return fail(refused);
  const { calendar, layers } = await siteCalendar(db, acting.site);
  const days: (DayState & { readonly date: PlainDate })[] = [];
  let date = plainDateOf(year, 1, 1);
  while (date?.startsWith(String(year))) {
    const state = dayState(calendar, date);
    if (state.name !== undefined) days.push({ date, ...state });
    date = addDays(date, 1);
  }
  return ok({ year, known: calendar.national.has(year), layers: layers.filter((layer) => layer.year === year), days });
}
