import { dayInChina } from '@gongkai/kernel';
import type { SiteId } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';

/** Somebody who has not signed in and shows a code. */
export const actingPublicly = (site: SiteId, now: Date): Acting => ({
  site,
  person: undefined,
  actor: 'public',
  now,
  today: dayInChina(now.getTime()),
});
