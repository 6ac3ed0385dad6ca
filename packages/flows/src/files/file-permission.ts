import { dayInChina, fail, ok, type Result } from '@gongkai/kernel';
import { may, type PermissionRefused, type Person, type Verb } from '@gongkai/staff';
import { unitPath, type Db, type KeptFile, type SiteId } from '@gongkai/store';

/** Somebody of the staff. */
export type FileAsker = { readonly person: Person };

/**
 * Whether the person may do this to a file of the unit, as the tree of units stands today. Asked before anything is said of the file's state:
 * whoever may not see it learns only that it is there.
 */
export async function permitted(
  db: Db,
  { site, by, now }: { readonly site: SiteId; readonly by: FileAsker; readonly now: Date },
  verb: Verb,
  { unit, receivedBy }: Pick<KeptFile, 'unit'> & Partial<Pick<KeptFile, 'receivedBy'>>,
): Promise<Result<void, PermissionRefused>> {
  const path = await unitPath(db, site, unit, dayInChina(now.getTime()));
  const refused = may(by.person, verb, {
    unit,
    path,
    ...(receivedBy?.startsWith('staff/') ? { person: receivedBy.slice('staff/'.length) } : {}),
  });
  return refused === undefined ? ok(undefined) : fail(refused);
}

export const actorOf = ({ person }: FileAsker): `staff/${string}` => `staff/${person.id}`;
