import type { PlainDate } from '@gongkai/kernel';
import type { RequestCase } from '@gongkai/requests';
import { staffInRole, type Db, type NamedStaff, type SiteId, type Tx } from '@gongkai/store';

/** Everybody who may handle requests where this one lies. */
export const colleaguesOf = (
  db: Db | Tx,
  site: SiteId,
  { unit, assigned }: Pick<RequestCase, 'unit' | 'assigned'>,
  on: PlainDate,
): Promise<readonly NamedStaff[]> => staffInRole(db, site, { unit: assigned?.unit ?? unit, role: 'handler', on });
