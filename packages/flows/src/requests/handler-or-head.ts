import type { PlainDate } from '@gongkai/kernel';
import type { RequestCase } from '@gongkai/requests';
import { nearestInRole, reachableStaff, type ReachableStaff, type SiteId, type Tx } from '@gongkai/store';

/** Who is written to about a request: its handler, or the nearest heads where nobody handles it or the handler cannot be reached. */
export async function handlerOrHead(
  tx: Tx,
  site: SiteId,
  { unit, assigned }: Pick<RequestCase, 'unit' | 'assigned'>,
  on: PlainDate,
): Promise<readonly ReachableStaff[]> {
  const handler = await reachableStaff(tx, site, assigned?.handler, on);
  return handler ? [handler] : nearestInRole(tx, site, { unit, role: 'disclosureHead', on });
}
