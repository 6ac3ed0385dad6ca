import { calendarOf, NATIONAL_LAYERS, versionOf, type Calendar, type CalendarLayer } from '@gongkai/law';
import { calendarLayers, type Db, type SiteId, type Tx } from '@gongkai/store';

/** The calendar of a site, and by which versions of which notices it counts. */
export type SiteCalendar = {
  readonly calendar: Calendar;
  readonly layers: readonly CalendarLayer[];
  readonly versions: string;
};

/** The State Council's notices, and over them what the site has brought in: a newer notice, its region's festivals, its own days. */
export async function siteCalendar(db: Db | Tx, site: SiteId): Promise<SiteCalendar> {
  const own = await calendarLayers(db, site);
  const layers = [...NATIONAL_LAYERS, ...own];
  const versions = layers.map(versionOf).toSorted().join(' ');
  const before = BUILT.get(site);
  // What stands under a version never changes, so that the names are enough to know the days by; the lengths are for a restored database.
  const key = `${versions} ${own.map(({ days }) => days.length).join(' ')}`;
  if (before?.key === key) return before.built;
  // The narrowest region that is spoken of is the site's own; what holds for a wider one holds in it.
  const region = own.flatMap((layer) => layer.region ?? []).toSorted((a, b) => b.length - a.length)[0];
  const built = { calendar: calendarOf(layers, region === undefined ? {} : { region }), layers, versions };
  BUILT.set(site, { key, built });
  return built;
}

/** Built anew it would cost each step of a request as much as its deadline. */
const BUILT = new Map<SiteId, { readonly key: string; readonly built: SiteCalendar }>();
