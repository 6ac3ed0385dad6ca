import type { PlainDate } from '@gongkai/kernel';
import { lawSettingsFor, type LawSettings } from '@gongkai/law';
import { firstAnswerOf, type RequestCase } from '@gongkai/requests';
import { lawSettingChanges, type Db, type SiteId, type Tx } from '@gongkai/store';

/** What of a request says by which settings it is counted. */
export type SettledBy = Pick<RequestCase, 'submittedOn' | 'setAside'> &
  Partial<Pick<RequestCase, 'receipt' | 'answer' | 'archivedOn' | 'endedOn'>>;

/** How a site counts where the law leaves something open. */
export type SiteSettings = {
  /** What is done on a day; what a request is counted by, where one is given. */
  readonly on: (day: PlainDate, request?: SettledBy) => LawSettings;
  /** Another text whenever something was set. */
  readonly version: string;
};

/** What a site has set, over the law's defaults. */
export async function siteSettings(db: Db | Tx, site: SiteId): Promise<SiteSettings> {
  const changes = await lawSettingChanges(db, site);
  const made = new Map<string, LawSettings>();
  return {
    version: changes.length === 0 ? '' : `settings@${changes.length}`,
    on: (day, request) => {
      const receivedOn = request?.receipt?.on ?? request?.submittedOn ?? day;
      const answeredOn = request && (firstAnswerOf(request)?.on ?? request.archivedOn ?? request.endedOn);
      const key = `${day} ${receivedOn} ${answeredOn ?? ''}`;
      const before = made.get(key);
      if (before) return before;
      const found = lawSettingsFor(changes, { on: day, receivedOn, ...(answeredOn === undefined ? {} : { answeredOn }) });
      made.set(key, found);
      return found;
    },
  };
}
