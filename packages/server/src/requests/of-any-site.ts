import { listSites, takeBackTry, type SiteId } from '@gongkai/flows';
import type { Failure } from '@gongkai/kernel';
import type { RequestContext } from './request-context.ts';

export type Refused = { readonly ok: false; readonly failure: Failure };

/**
 * A code does not say whose it is: each government here is asked, and where none knows it the last one's answer counts. Their order and
 * number are the same for every code. Whoever is known to a later one has tried nothing wrong with those before it.
 */
export async function ofAnySite<T>(
  context: RequestContext,
  tried: { readonly code: string; readonly visitor: string },
  ask: (site: SiteId) => Promise<{ readonly ok: true; readonly value: T } | Refused>,
): Promise<({ readonly ok: true; readonly value: T } & { readonly site: SiteId }) | Refused> {
  let last: Refused = { ok: false, failure: { code: 'tracking.unknown' } };
  const passed: SiteId[] = [];
  for (const { id: site } of await listSites(context.db)) {
    const answer = await ask(site);
    if (!answer.ok && answer.failure.code === 'tracking.unknown') {
      passed.push(site);
      last = answer;
      continue;
    }
    if (answer.ok || !answer.failure.code.startsWith('tracking.'))
      for (const other of passed) await takeBackTry(context.requests, { ...tried, site: other });
    return answer.ok ? { ...answer, site } : answer;
  }
  return last;
}
