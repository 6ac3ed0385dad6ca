import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { byDay, includes, spansOf, type Span } from '../dated/by-day.ts';
import type { Appointment, PersonState, UnitId } from '../permission/person.ts';
import { ADMINISTRATORS_APART, isAdministrator, type Role } from '../permission/roles.ts';
import type { StaffEvent } from './staff-event.ts';

/** A person on some day. */
export type StaffRecord = {
  readonly name: string;
  readonly signInName: string;
  readonly unit: UnitId;
  readonly title?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly state: PersonState;
  readonly appointments: readonly Appointment[];
};

export type StaffRefused = Failure<
  | 'staff.not-joined'
  | 'staff.already-joined'
  | 'staff.has-left'
  | 'staff.not-active'
  | 'staff.not-suspended'
  | 'staff.same-unit'
  | 'appointment.already-held'
  | 'appointment.not-held'
  | 'appointment.administrators-apart'
  | 'appointment.administrator-and-business'
>;

type Step = { readonly on: PlainDate; readonly state: StaffRecord };

/**
 * The person's whole history, checked: what happened on a later day must still hold when something is recorded for an earlier
 * one. Events may come in any order.
 */
export function staffHistory(events: readonly StaffEvent[]): Result<readonly Span<StaffRecord>[], StaffRefused> {
  const steps: Step[] = [];
  for (const event of byDay(events)) {
    const before = steps.at(-1)?.state;
    const next = after(before, event);
    if (!next.ok) return next;
    if (next.value && next.value !== before) steps.push({ on: event.on, state: next.value });
  }
  return ok(spansOf(steps));
}

/** The person on the day, undefined before he joined. The events are a history that `staffHistory` has accepted. */
export function staffAt(events: readonly StaffEvent[], day: PlainDate): StaffRecord | undefined {
  const history = staffHistory(events);
  return history.ok ? history.value.find((span) => includes(span, day))?.state : undefined;
}

/** The event, where it fits the whole history, before and after its day. */
export function fitting<E extends StaffEvent>(events: readonly StaffEvent[], event: E): Result<E, StaffRefused> {
  const history = staffHistory([...events, event]);
  return history.ok ? ok(event) : history;
}

function after(before: StaffRecord | undefined, event: StaffEvent): Result<StaffRecord | undefined, StaffRefused> {
  if (event.type === 'staff.joined')
    return before
      ? fail({ code: 'staff.already-joined' })
      : ok({ ...event.body, state: 'active', appointments: [] } satisfies StaffRecord);
  // What happens to an account shapes nothing, and somebody may try a left person's password.
  if (isOfAccount(event)) return ok(before);
  if (!before) return fail({ code: 'staff.not-joined', params: { on: event.on } });
  if (before.state === 'left') return fail({ code: 'staff.has-left', params: { on: event.on } });
  return changed(before, event);
}

type OfAccount = Extract<
  StaffEvent,
  { type: 'staff.credentialChanged' | 'staff.signedIn' | 'staff.signInRefused' | 'staff.sessionsEnded' }
>;
type Shaping = Exclude<StaffEvent, OfAccount | { type: 'staff.joined' }>;

const OF_ACCOUNT: readonly string[] = [
  'staff.credentialChanged',
  'staff.signedIn',
  'staff.signInRefused',
  'staff.sessionsEnded',
] satisfies readonly OfAccount['type'][];
const isOfAccount = (event: StaffEvent): event is OfAccount => OF_ACCOUNT.includes(event.type);

function changed(before: StaffRecord, event: Shaping): Result<StaffRecord, StaffRefused> {
  switch (event.type) {
    case 'staff.renamed':
      return ok({ ...before, name: event.body.name });
    case 'staff.described':
      return ok(described(before, event.body));
    case 'staff.transferred':
      return before.unit === event.body.unit ? fail({ code: 'staff.same-unit' }) : ok({ ...before, unit: event.body.unit });
    case 'staff.appointed':
      return appointed(before, event.body);
    case 'staff.relieved':
      return relieved(before, event.body);
    case 'staff.suspended':
      return before.state === 'active' ? ok({ ...before, state: 'suspended' }) : fail({ code: 'staff.not-active' });
    case 'staff.resumed':
      return before.state === 'suspended' ? ok({ ...before, state: 'active' }) : fail({ code: 'staff.not-suspended' });
    case 'staff.left':
      return ok({ ...before, state: 'left', appointments: [] });
  }
}

function described(before: StaffRecord, body: Extract<StaffEvent, { type: 'staff.described' }>['body']): StaffRecord {
  const { title, phone, email, ...rest } = before;
  const said = { title, phone, email, ...body };
  const kept = Object.entries(said).filter(([, value]) => value !== null && value !== undefined);
  return { ...rest, ...Object.fromEntries(kept) };
}

const sameOffice = (a: { role: Role; unit: UnitId }, b: { role: Role; unit: UnitId }) => a.role === b.role && a.unit === b.unit;

function appointed(before: StaffRecord, appointment: Appointment): Result<StaffRecord, StaffRefused> {
  if (before.state !== 'active') return fail({ code: 'staff.not-active' });
  const held = before.appointments.find((each) => sameOffice(each, appointment));
  if (held?.scope === appointment.scope) return fail({ code: 'appointment.already-held', params: { role: appointment.role } });
  const others = before.appointments.map(({ role }) => role);
  const apart = whyApart(others, appointment.role);
  if (apart) return fail(apart);
  // Another scope of the same office takes the place of the one before.
  const rest = before.appointments.filter((each) => !sameOffice(each, appointment));
  return ok({ ...before, appointments: [...rest, { role: appointment.role, unit: appointment.unit, scope: appointment.scope }] });
}

/** 三员分立: an administrator is no other administrator, and does no business beside it. */
function whyApart(held: readonly Role[], role: Role): StaffRefused | undefined {
  const cites = ADMINISTRATORS_APART;
  const other = held.find((each) => each !== role && isAdministrator(each));
  if (isAdministrator(role) && other) return { code: 'appointment.administrators-apart', params: { role, held: other }, cites };
  const business = held.find((each) => !isAdministrator(each));
  if (isAdministrator(role) && business)
    return { code: 'appointment.administrator-and-business', params: { role, held: business }, cites };
  if (!isAdministrator(role) && other)
    return { code: 'appointment.administrator-and-business', params: { role, held: other }, cites };
  return undefined;
}

function relieved(before: StaffRecord, office: { role: Role; unit: UnitId }): Result<StaffRecord, StaffRefused> {
  const rest = before.appointments.filter((each) => !sameOffice(each, office));
  if (rest.length === before.appointments.length) return fail({ code: 'appointment.not-held', params: { role: office.role } });
  return ok({ ...before, appointments: rest });
}
