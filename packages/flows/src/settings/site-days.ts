import type { PlainDate } from '@gongkai/kernel';
import type { Day } from '@gongkai/requests';
import type { Db, SiteId, Tx } from '@gongkai/store';
import { siteCalendar } from '../calendar/site-calendar.ts';
import { siteSettings, type SettledBy } from './site-settings.ts';

/** Days as a site counts them. A request is counted by the settings that hold for it, not by those of the day on which it is asked about. */
export type SiteDays = {
  (on: PlainDate, request?: SettledBy): Day;
  /** By which versions of the calendar and of the settings: where it is another text, due days may be others. */
  readonly versions: string;
};

/** The calendar and the settings of a site, for a list of requests; one alone asks for `dayOf`. */
export async function siteDays(db: Db | Tx, site: SiteId): Promise<SiteDays> {
  const { calendar, versions } = await siteCalendar(db, site);
  const settings = await siteSettings(db, site);
  const days = (on: PlainDate, request?: SettledBy): Day => ({ on, calendar, settings: settings.on(on, request) });
  return Object.assign(days, { versions: [versions, settings.version].filter((each) => each !== '').join(' ') });
}

/** The day of a step: with the calendar of the site, and the settings by which the request is counted. */
export const dayOf = async (db: Db | Tx, site: SiteId, on: PlainDate, request: SettledBy): Promise<Day> =>
  (await siteDays(db, site))(on, request);
