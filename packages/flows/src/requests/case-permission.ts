import type { RequestCase } from '@gongkai/requests';
import type { PermissionRefused, Verb } from '@gongkai/staff';
import { unitPath, type Db, type Tx } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';

/**
 * Why whoever acts may do none of this to the request; undefined: he may. It lies where it was sent to and where it is worked on: an
 * appointment that reaches either will do.
 */
export async function refusedToCase(
  db: Db | Tx,
  acting: Acting,
  verbs: readonly [Verb, ...Verb[]],
  { unit, assigned }: Pick<RequestCase, 'unit' | 'assigned'>,
): Promise<PermissionRefused | undefined> {
  let first: PermissionRefused | undefined;
  for (const each of new Set([unit, assigned?.unit ?? unit])) {
    const path = await unitPath(db, acting.site, each, acting.today);
    for (const verb of verbs) {
      const refused = refusedTo(acting, verb, { unit: each, path });
      if (refused === undefined) return undefined;
      first ??= refused;
    }
  }
  return first;
}
