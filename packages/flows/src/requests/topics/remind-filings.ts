import { dayInChina } from '@gongkai/kernel';
import { filingDue } from '@gongkai/requests';
import {
  listSites,
  namesOfStreams,
  nearestInRole,
  putFilingReminder,
  transact,
  untoldFilings,
  type Db,
  type ReachableStaff,
  type SiteId,
} from '@gongkai/store';
import { mailStaff } from '../../messages/mail-staff.ts';
import { siteSettings } from '../../settings/site-settings.ts';
import type { RequestDeps } from '../request-deps.ts';
import { lastPeriod } from './periods-of-filing.ts';

/**
 * Tells the head of a unit's disclosure work and the 政务公开办 that the filing of the last period is late: once for each unit and period, however often this runs.
 * Units that had nothing to file are left alone.
 *
 * @returns of how many units was told
 */
export async function remindFilings(
  { db }: Pick<RequestDeps, 'db'>,
  { site, now }: { readonly site: SiteId; readonly now: Date },
): Promise<number> {
  const on = dayInChina(now.getTime());
  const { period, settings } = lastPeriod(await siteSettings(db, site), on);
  const due = filingDue(period, settings);
  if (settings.filingMonths === 0 || on <= due) return 0;
  let told = 0;
  for (const unit of await untoldFilings(db, site, period)) {
    const isNew = await transact(db, async (tx) => {
      const readers = new Map<string, ReachableStaff>();
      for (const role of ['disclosureHead', 'openGovernmentOffice'] as const)
        for (const each of await nearestInRole(tx, site, { unit, role, on })) readers.set(each.id, each);
      if (!(await putFilingReminder(tx, site, { unit, from: period.from, told: readers.size, now }))) return false;
      const names = await namesOfStreams(tx, site, [`unit/${unit}`], on);
      const about = { site, unit, key: `filing/${unit}/${period.from}`, actor: 'system/topics', now } as const;
      await mailStaff(tx, readers.values(), about, (who) => ({
        template: 'filing.late',
        fields: { ...who, unit: names.get(`unit/${unit}`) ?? unit, ...period, due },
      }));
      return true;
    });
    if (isNew) told += 1;
  }
  return told;
}

/** The same for every site. */
export async function remindAllFilings(db: Db, now: Date): Promise<number> {
  let told = 0;
  for (const { id } of await listSites(db)) told += await remindFilings({ db }, { site: id, now });
  return told;
}
