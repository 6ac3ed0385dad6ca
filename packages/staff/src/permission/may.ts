import type { Failure } from '@gongkai/kernel';
import type { Appointment, PermissionObject, Person } from './person.ts';
import { ADMINISTRATORS_APART, isAdministrator } from './roles.ts';
import { verbRow, type Verb } from './verbs.ts';

export type PermissionRefused = Failure<
  | 'permission.not-active'
  | 'permission.second-factor-first'
  | 'permission.administrators-apart'
  | 'permission.no-role'
  | 'permission.not-yours'
  | 'permission.outside-scope'
  | 'permission.oneself'
  | 'permission.state'
>;

/**
 * Why the person may not do this to the object; undefined when he may. The same answer greys a button and refuses a request.
 * Where the object does not say to what unit or person it belongs, the answer is no.
 */
export function may(person: Person, verb: Verb, object: PermissionObject): PermissionRefused | undefined {
  const refused = mayAnywhere(person, verb);
  if (refused) return refused;
  const row = verbRow(verb);
  if (row.reach === 'own' && object.person !== person.id) return { code: 'permission.not-yours', params: { verb } };
  if (row.reach === 'unit' && !granting(person, verb).some((each) => covers(each, object)))
    return { code: 'permission.outside-scope', params: { verb } };
  if (row.notOneself && object.person === person.id) return { code: 'permission.oneself', params: { verb } };
  if (row.states && object.state !== undefined && !row.states.includes(object.state))
    return { code: 'permission.state', params: { verb, state: object.state } };
  return undefined;
}

/** As `may`, before the object is known: is there anything at all that the person may do this to? For menus and for routes. */
export function mayAnywhere(person: Person, verb: Verb): PermissionRefused | undefined {
  const row = verbRow(verb);
  if (person.state !== 'active') return { code: 'permission.not-active', params: { state: person.state } };
  const administers = person.appointments.some(({ role }) => isAdministrator(role));
  // Their accounts open everything else, so a password alone is not enough for them.
  if (administers && !person.secondFactor && !row.beforeSecondFactor)
    return { code: 'permission.second-factor-first', cites: ADMINISTRATORS_APART };
  // Also for one whom a slip, or a hand in the database, has made both.
  if (administers && row.cases) return { code: 'permission.administrators-apart', params: { verb }, cites: ADMINISTRATORS_APART };
  if (row.reach === 'own' || row.reach === 'everyone') return undefined;
  if (!person.appointments.some(({ role }) => row.roles.includes(role))) return { code: 'permission.no-role', params: { verb } };
  return granting(person, verb).length > 0 ? undefined : { code: 'permission.outside-scope', params: { verb } };
}

/**
 * The appointments by which the person may do this somewhere; with their units and scopes a list can be narrowed in one query.
 * Empty also where `mayAnywhere` allows what needs no appointment.
 */
export function granting(person: Person, verb: Verb): readonly Appointment[] {
  const { reach, roles } = verbRow(verb);
  return person.appointments.filter(({ role, scope }) => roles.includes(role) && (reach !== 'site' || scope === 'site'));
}

/** Does the object's unit lie within the appointment? */
export function covers({ unit, scope }: Appointment, { unit: of, path }: PermissionObject): boolean {
  const own = of ?? path?.[0];
  if (own === undefined) return false;
  // A path that is not of that unit says nothing about it.
  const above = path?.[0] === own ? path : [own];
  if (scope === 'site') return true;
  return scope === 'ownUnit' ? own === unit : above.includes(unit);
}
