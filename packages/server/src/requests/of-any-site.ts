import { listSites, type SiteId } from '@gongkai/flows';
import type { Failure } from '@gongkai/kernel';
import type { RequestContext } from './request-context.ts';

export type Refused = { readonly ok: false; readonly failure: Failure };

/**
 * A code does not say whose it is: each government here is asked, and where none knows it the last one's answer counts. Their order and
 * number are the same for every code.
 */
export async function ofAnySite<T>(
  context: RequestContext,
  ask: (site: SiteId) => Promise<{ readonly ok: true; readonly value: T } | Refused>,
): Promise<({ readonly ok: true; readonly value: T } & { readonly site: SiteId }) | Refused> {
  let last: Refused = { ok: false, failure: { code: 'tracking.unknown' } };
  for (const { id: site } of await listSites(context.db)) {
    const answer = await ask(site);
    if (answer.ok) return { ...answer, site };
    last = answer;
    if (answer.failure.code !== 'tracking.unknown') return last;
  }
  return last;
}
