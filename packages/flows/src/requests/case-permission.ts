import type { RequestCase } from '@gongkai/requests';
import type { PermissionRefused, Verb } from '@gongkai/staff';
import { unitPath, type Db, type Tx } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';

/** Why whoever acts may do none of this; undefined: he may. */
export type CaseRights = (verbs: readonly [Verb, ...Verb[]]) => PermissionRefused | undefined;

/**
 * What whoever acts may do to the request, for as many questions as there are. It lies where it was sent to and where it is worked on: an
 * appointment that reaches either will do.
 */
export async function rightsOnCase(
  db: Db | Tx,
  acting: Acting,
  { unit, assigned }: Pick<RequestCase, 'unit' | 'assigned'>,
): Promise<CaseRights> {
  const places: { readonly unit: string; readonly path: Awaited<ReturnType<typeof unitPath>> }[] = [];
  for (const each of new Set([unit, assigned?.unit ?? unit]))
    places.push({ unit: each, path: await unitPath(db, acting.site, each, acting.today) });
  return (verbs) => {
    let first: PermissionRefused | undefined;
    for (const place of places)
      for (const verb of verbs) {
        const refused = refusedTo(acting, verb, place);
        if (refused === undefined) return undefined;
        first ??= refused;
      }
    return first;
  };
}

/** Why whoever acts may do none of this to the request; undefined: he may. */
export const refusedToCase = async (
  db: Db | Tx,
  acting: Acting,
  verbs: readonly [Verb, ...Verb[]],
  request: Pick<RequestCase, 'unit' | 'assigned'>,
): Promise<PermissionRefused | undefined> => (await rightsOnCase(db, acting, request))(verbs);
