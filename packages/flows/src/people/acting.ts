import type { PlainDate } from '@gongkai/kernel';
import { may, type PermissionObject, type PermissionRefused, type Person, type Verb } from '@gongkai/staff';
import type { Actor, SiteId } from '@gongkai/store';

/** Who does something, where and when. */
export type Acting = {
  readonly site: SiteId;
  /** Absent where nobody is signed in: the command line of the machine's owner, the founding of a site. Nothing is then asked of the table of rights. */
  readonly person: Person | undefined;
  readonly actor: Actor;
  readonly now: Date;
  /** The legal day of what is done now. */
  readonly today: PlainDate;
};

/** Why whoever acts may not do this to the object; undefined: he may. */
export const refusedTo = ({ person }: Acting, verb: Verb, object: PermissionObject): PermissionRefused | undefined =>
  person && may(person, verb, object);
