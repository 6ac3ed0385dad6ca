import type { PlainDate } from '@gongkai/kernel';
import type { LawSettings } from '@gongkai/law';
import type { Db, SiteId } from '@gongkai/store';
import { siteSettings } from './site-settings.ts';

/** How a site counts on a day what the law leaves open: for pages that say it before anything is done. */
export const settingsOn = async (
  { db }: { readonly db: Db },
  { site, on }: { readonly site: SiteId; readonly on: PlainDate },
): Promise<LawSettings> => (await siteSettings(db, site)).on(on);
