import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { neverWithout, type Span } from '../dated/by-day.ts';
import { covers, granting } from '../permission/may.ts';
import type { Appointment, Person, UnitId } from '../permission/person.ts';
import { ADMINISTRATORS, ADMINISTRATORS_APART, isAsWide, type Administrator } from '../permission/roles.ts';
import type { StaffEvent } from './staff-event.ts';
import { fitting, staffAt, staffHistory, type StaffRecord, type StaffRefused } from './staff-history.ts';

export type AppointRefused = StaffRefused | Failure<'appointment.wider-than-own'>;
export type LastAdministratorRefused = Failure<'appointment.last-administrator'>;
export type NameRefused = Failure<'staff.name-unusable' | 'staff.sign-in-name-unusable'>;

type EventOf<Type extends StaffEvent['type']> = Extract<StaffEvent, { type: Type }>;

// Letters and ideographs, the dot of a transliterated name and the space of a foreign one.
const NAME = /^(?=.{1,40}$)\p{L}[\p{L}\p{M}\p{N}·• .'()（）-]*$/u;
const SIGN_IN_NAME = /^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9._@-]{0,62}[\p{Script=Han}a-z0-9]$/u;

/** Makes somebody one of the staff. `signInName`: 2–64 ideographs, a–z, 0–9, dot, hyphen, underline, at-sign. */
export function join(on: PlainDate, body: EventOf<'staff.joined'>['body']): Result<EventOf<'staff.joined'>, NameRefused> {
  if (!NAME.test(body.name)) return fail({ code: 'staff.name-unusable', params: { name: body.name.slice(0, 40) } });
  if (!SIGN_IN_NAME.test(body.signInName))
    return fail({ code: 'staff.sign-in-name-unusable', params: { name: body.signInName.slice(0, 64) } });
  return ok({ type: 'staff.joined', on, body });
}

/** Another name, from the day on. */
export function renameStaff(
  events: readonly StaffEvent[],
  on: PlainDate,
  name: string,
): Result<EventOf<'staff.renamed'>, NameRefused | StaffRefused> {
  if (!NAME.test(name)) return fail({ code: 'staff.name-unusable', params: { name: name.slice(0, 40) } });
  return fitting(events, { type: 'staff.renamed', on, body: { name } });
}

/**
 * Appoints. Whoever appoints cannot give a wider reach than his own right to appoint has: a security administrator of one
 * department makes nobody the whole site's.
 *
 * @param by who appoints; absent where the site is being founded and there is nobody yet
 * @param path the appointment's unit and those above it, nearest first
 */
export function appoint(
  events: readonly StaffEvent[],
  on: PlainDate,
  appointment: Appointment,
  by: Person | undefined,
  path: readonly UnitId[],
): Result<EventOf<'staff.appointed'>, AppointRefused> {
  const reaches = (own: Appointment) => isAsWide(own.scope, appointment.scope) && covers(own, { unit: appointment.unit, path });
  if (by && !granting(by, 'staff.appoint').some(reaches))
    return fail({ code: 'appointment.wider-than-own', params: { scope: appointment.scope } });
  return fitting(events, { type: 'staff.appointed', on, body: appointment });
}

/** When others hold each of the three offices for the whole site, and can act. */
export type OtherAdministrators = Readonly<Record<Administrator, readonly Omit<Span<unknown>, 'state'>[]>>;

/** The times at which the history makes the person an administrator of the whole site who can act. */
export function administratorTimes(history: readonly Span<StaffRecord>[]): OtherAdministrators {
  const timesOf = (role: Administrator) => history.filter(({ state }) => administers(state, role));
  return { systemAdmin: timesOf('systemAdmin'), securityAdmin: timesOf('securityAdmin'), auditAdmin: timesOf('auditAdmin') };
}

const administers = ({ state, appointments }: StaffRecord, role: Administrator): boolean =>
  state === 'active' && appointments.some((each) => each.role === role && each.scope === 'site');

/**
 * Something that may take an administrator away: relieved, suspended, left, or appointed with a narrower reach. Refused where
 * from any day on nobody would hold the office, for nobody could then fill it again.
 *
 * @param others the times of all other persons of the site
 */
export function withdraw<E extends EventOf<'staff.relieved' | 'staff.suspended' | 'staff.left' | 'staff.appointed'>>(
  events: readonly StaffEvent[],
  event: E,
  others: OtherAdministrators,
): Result<E, StaffRefused | LastAdministratorRefused> {
  const before = staffHistory(events);
  const then = staffHistory([...events, event]);
  if (!then.ok) return then;
  if (!before.ok) return before;
  const held = administratorTimes(before.value);
  const holds = administratorTimes(then.value);
  const missing = ADMINISTRATORS.find(
    (role) =>
      neverWithout([...others[role], ...held[role]], event.on) && !neverWithout([...others[role], ...holds[role]], event.on),
  );
  if (missing) return fail({ code: 'appointment.last-administrator', params: { role: missing }, cites: ADMINISTRATORS_APART });
  return ok(event);
}

/** `null` or an empty text takes a value away; what is not named stays. */
export type StaffChange = EventOf<'staff.described'>['body'];
export type DescriptionRefused = Failure<'staff.description-unusable'>;

const FORMS = {
  title: /^[^\p{Cc}]{1,40}$/u,
  phone: /^[\d(+][\d()\-—转、,， ]{2,39}$/u,
  email: /^[^\s@,;<>"']{1,64}@[a-z0-9.-]{3,190}\.[a-z]{2,24}$/i,
} as const;

/** Title, telephone and mailbox from the day on. */
export function describeStaff(
  events: readonly StaffEvent[],
  on: PlainDate,
  change: StaffChange,
): Result<readonly StaffEvent[], StaffRefused | DescriptionRefused> {
  const body: Record<string, string | null> = {};
  for (const field of ['title', 'phone', 'email'] as const) {
    const value = change[field];
    if (value === undefined) continue;
    const text = value === null || value.trim() === '' ? null : value.trim();
    if (text !== null && !FORMS[field].test(text)) return fail({ code: 'staff.description-unusable', params: { field } });
    body[field] = text;
  }
  const decided = fitting(events, { type: 'staff.described', on, body });
  return decided.ok ? ok([decided.value]) : decided;
}

/**
 * Into another unit from the day on. What the person was appointed to in the old one ends: it was given for the work there.
 *
 * @param others the times of all other administrators of the site
 */
export function transfer(
  events: readonly StaffEvent[],
  on: PlainDate,
  unit: UnitId,
  others: OtherAdministrators,
): Result<readonly StaffEvent[], StaffRefused | LastAdministratorRefused> {
  const moved = fitting(events, { type: 'staff.transferred', on, body: { unit } });
  if (!moved.ok) return moved;
  const decided: StaffEvent[] = [moved.value];
  const before = staffAt(events, on);
  for (const { role } of before?.appointments.filter((each) => each.unit === before.unit) ?? []) {
    const body = { role, unit: before?.unit ?? unit };
    const relieved = withdraw([...events, ...decided], { type: 'staff.relieved', on, body }, others);
    if (!relieved.ok) return relieved;
    decided.push(relieved.value);
  }
  return ok(decided);
}
