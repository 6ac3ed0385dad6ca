import { dayInChina } from '@gongkai/kernel';
import { growthOf, topicWindow, type Growth } from '@gongkai/requests';
import {
  grownTopics,
  listSites,
  namesOfStreams,
  nearestInRole,
  putTopicAlert,
  transact,
  type Db,
  type ReachableStaff,
  type SiteId,
  type TopicGrowth,
  type Tx,
} from '@gongkai/store';
import { mailStaff } from '../../messages/mail-staff.ts';
import { siteSettings } from '../../settings/site-settings.ts';
import type { RequestDeps } from '../request-deps.ts';

type AlertDeps = Pick<RequestDeps, 'db'>;
type AlertAsk = { readonly site: SiteId; readonly now: Date };

const TEMPLATES = { reached: 'topic.reached', doubled: 'topic.doubled' } as const satisfies Readonly<Record<Growth, string>>;

/**
 * Tells the 政务公开办 of subjects that many ask about in one place: once a growth, however often this runs and in however many programs, for messages and note of it
 * are one transaction. Only requests of the last weeks are looked at.
 *
 * @returns how many groups were told of
 */
export async function alertTopics({ db }: AlertDeps, { site, now }: AlertAsk): Promise<number> {
  const on = dayInChina(now.getTime());
  const settings = (await siteSettings(db, site)).on(on);
  const window = topicWindow(on, settings);
  let told = 0;
  for (const topic of await grownTopics(db, site, window)) {
    const growth = growthOf(topic, on, settings);
    if (!growth) continue;
    if (await transact(db, (tx) => tell(tx, { site, now, weeks: settings.hotTopicWeeks }, growth, topic))) told += 1;
  }
  return told;
}

async function tell(
  tx: Tx,
  { site, now, weeks }: AlertAsk & { readonly weeks: number },
  growth: Growth,
  topic: TopicGrowth,
): Promise<boolean> {
  const { subject, place, count, units } = topic;
  const on = dayInChina(now.getTime());
  const readers = new Map<string, ReachableStaff>();
  for (const unit of units)
    for (const each of await nearestInRole(tx, site, { unit, role: 'openGovernmentOffice', on })) readers.set(each.id, each);
  if (!(await putTopicAlert(tx, site, { ...topic, on, told: readers.size, now }))) return false;
  const names = place === undefined ? undefined : await namesOfStreams(tx, site, [`unit/${place}`], on);
  const key = `topic/${subject}/${place ?? ''}/${on}`;
  const about = { site, unit: units[0] ?? '', key, actor: 'system/topics', now } as const;
  await mailStaff(tx, readers.values(), about, (who) => ({
    template: TEMPLATES[growth],
    fields: {
      ...who,
      subject,
      place: place === undefined ? '' : (names?.get(`unit/${place}`) ?? place),
      requests: String(count),
      weeks: String(weeks),
    },
  }));
  return true;
}

/** The same for every site. */
export async function alertAllTopics(db: Db, now: Date): Promise<number> {
  let told = 0;
  for (const { id } of await listSites(db)) told += await alertTopics({ db }, { site: id, now });
  return told;
}
