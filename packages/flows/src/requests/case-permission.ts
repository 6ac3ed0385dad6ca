import type { RequestCase } from '@gongkai/requests';
import type { PermissionRefused, Verb } from '@gongkai/staff';
import { unitPaths, type Db, type Tx } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';

/** Why whoever acts may do none of this; undefined: he may. */
export type CaseRights = (verbs: readonly [Verb, ...Verb[]]) => PermissionRefused | undefined;

/**
 * What whoever acts may do to the request, for as many questions as there are. It lies where it was sent to and where it is worked on: an
 * appointment that reaches either will do.
 */
export async function rightsOnCase(db: Db | Tx, acting: Acting, request: Placed): Promise<CaseRights> {
  return rightsAmong(acting, await placesOf(db, acting, [request]), request);
}

type Placed = Pick<RequestCase, 'unit' | 'assigned'>;
type Paths = Awaited<ReturnType<typeof unitPaths>>;

const unitsOf = ({ unit, assigned }: Placed) => [...new Set([unit, assigned?.unit ?? unit])];

/** Where requests lie, in one look-up. */
export const placesOf = (db: Db | Tx, { site, today }: Acting, requests: readonly Placed[]): Promise<Paths> =>
  unitPaths(db, site, [...new Set(requests.flatMap(unitsOf))], today);

/** As `rightsOnCase`, for a request whose places are known. */
export function rightsAmong(acting: Acting, paths: Paths, request: Placed): CaseRights {
  const places = unitsOf(request).map((unit) => ({ unit, path: paths.get(unit) ?? [] }));
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
