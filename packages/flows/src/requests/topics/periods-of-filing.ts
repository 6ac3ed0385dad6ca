import { addDays, type PlainDate } from '@gongkai/kernel';
import type { LawSettings } from '@gongkai/law';
import { filingPeriod, type Period } from '@gongkai/requests';
import type { SiteSettings } from '../../settings/site-settings.ts';

/** A period of filing, and what was set for it. */
export type SetPeriod = { readonly period: Period; readonly settings: LawSettings };

/** The period in which a day lies, by what held on that day. */
export function periodAt(site: SiteSettings, day: PlainDate): SetPeriod {
  const settings = site.on(day);
  return { period: filingPeriod(day, settings), settings };
}

/** The last one that is over on a day: months that were filed before the site went over to quarters stay months. */
export const lastPeriod = (site: SiteSettings, on: PlainDate): SetPeriod =>
  periodAt(site, addDays(periodAt(site, on).period.from, -1));
