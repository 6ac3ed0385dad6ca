import { sql } from 'kysely';
import { plainDate, type PlainDate } from '@gongkai/kernel';
import type {
  Administrator,
  Appointment,
  OtherAdministrators,
  Person,
  PersonState,
  Role,
  Scope,
  StaffId,
  StaffRecord,
  UnitId,
} from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { onDay } from '../units/on-day.ts';
import { within } from '../units/within.ts';

/** A member of staff on some day. */
export type StaffMember = StaffRecord & { readonly id: StaffId };

export const MEMBER_COLUMNS = ['staff_id', 'name', 'sign_in_name', 'unit_id', 'title', 'phone', 'email', 'state'] as const;

/** The member of staff on the day; undefined before he joined. */
export async function staffMemberOn(db: Db | Tx, site: SiteId, staff: StaffId, day: PlainDate): Promise<StaffMember | undefined> {
  const row = await db
    .selectFrom('staff_member')
    .select(MEMBER_COLUMNS)
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .where(onDay('staff_member', day))
    .executeTakeFirst();
  if (!row) return undefined;
  const held = await appointmentsOn(db, site, [staff], day);
  return toMember(row, held.get(staff) ?? []);
}

/** The person as the table of rights wants to know him. */
export async function personOn(
  db: Db | Tx,
  site: SiteId,
  staff: StaffId,
  day: PlainDate,
  { secondFactor }: { readonly secondFactor: boolean },
): Promise<Person | undefined> {
  const member = await staffMemberOn(db, site, staff, day);
  return member && { id: staff, unit: member.unit, appointments: member.appointments, state: member.state, secondFactor };
}

export type StaffFilter = {
  /** Whose unit lies within one of these; from `granting`. */
  readonly appointments: readonly Appointment[];
  readonly unit?: UnitId;
  readonly role?: Role;
  readonly states: readonly PersonState[];
  /** Part of a name or of a sign-in name. */
  readonly text?: string;
  /** Only those whose account has no second factor. */
  readonly withoutSecondFactor?: boolean;
  /** Where the page before ended. */
  readonly after?: { readonly name: string; readonly id: StaffId };
  readonly most: number;
};

/** Members of staff on the day, by name; one more than `most` tells that there is another page. */
export async function staffOn(db: Db | Tx, site: SiteId, day: PlainDate, filter: StaffFilter): Promise<readonly StaffMember[]> {
  let query = db
    .selectFrom('staff_member')
    .select(MEMBER_COLUMNS)
    .where('site_id', '=', site)
    .where(onDay('staff_member', day))
    .where('state', 'in', filter.states)
    .where(within(site, 'staff_member.unit_id', filter.appointments, day));
  if (filter.unit !== undefined) query = query.where('unit_id', '=', filter.unit);
  if (filter.text !== undefined) {
    const part = `%${filter.text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
    query = query.where((is) => is.or([is('name', 'like', part), is('sign_in_name', 'like', part.toLowerCase())]));
  }
  if (filter.role !== undefined) query = query.where(holds(site, filter.role, day));
  if (filter.withoutSecondFactor === true) query = query.where(hasNoSecondFactor(site));
  if (filter.after !== undefined)
    query = query.where(sql<boolean>`(name, staff_id) > (${filter.after.name}, ${filter.after.id})`);
  const rows = await query
    .orderBy('name')
    .orderBy('staff_id')
    .limit(filter.most + 1)
    .execute();
  const held = await appointmentsOn(
    db,
    site,
    rows.map(({ staff_id }) => staff_id),
    day,
  );
  return rows.map((row) => toMember(row, held.get(row.staff_id) ?? []));
}

const hasNoSecondFactor = (site: SiteId) => sql<boolean>`not exists (
  select from account
  where account.site_id = ${site} and account.staff_id = staff_member.staff_id and account.totp_confirmed_at is not null
)`;

const holds = (site: SiteId, role: Role, day: PlainDate) => sql<boolean>`exists (
  select from staff_appointment
  where staff_appointment.site_id = ${site} and staff_appointment.staff_id = staff_member.staff_id
    and staff_appointment.role = ${role} and ${onDay('staff_appointment', day)}
)`;

async function appointmentsOn(
  db: Db | Tx,
  site: SiteId,
  staff: readonly StaffId[],
  day: PlainDate,
): Promise<ReadonlyMap<StaffId, readonly Appointment[]>> {
  if (staff.length === 0) return new Map();
  const rows = await db
    .selectFrom('staff_appointment')
    .select(['staff_id', 'role', 'unit_id', 'scope'])
    .where('site_id', '=', site)
    .where(sql<boolean>`staff_id = any (${staff})`)
    .where(onDay('staff_appointment', day))
    .orderBy('role')
    .orderBy('unit_id')
    .execute();
  const held = new Map<StaffId, Appointment[]>();
  for (const row of rows) held.set(row.staff_id, [...(held.get(row.staff_id) ?? []), toAppointment(row)]);
  return held;
}

export const toAppointment = ({ role, unit_id, scope }: { role: string; unit_id: string; scope: string }): Appointment => ({
  role: role as Role,
  unit: unit_id,
  scope: scope as Scope,
});

type Row = {
  readonly staff_id: string;
  readonly name: string;
  readonly sign_in_name: string;
  readonly unit_id: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly state: string;
};

export const toMember = (row: Row, appointments: readonly Appointment[]): StaffMember => ({
  id: row.staff_id,
  name: row.name,
  signInName: row.sign_in_name,
  unit: row.unit_id,
  state: row.state as PersonState,
  appointments,
  ...(row.title === null ? {} : { title: row.title }),
  ...(row.phone === null ? {} : { phone: row.phone }),
  ...(row.email === null ? {} : { email: row.email }),
});

/** When others than this person hold each administrator's office for the whole site, and can act. */
export async function otherAdministrators(tx: Tx, site: SiteId, except: StaffId): Promise<OtherAdministrators> {
  const rows = await tx
    .selectFrom('staff_appointment as held')
    .innerJoin('staff_member as member', (on) =>
      on.onRef('member.site_id', '=', 'held.site_id').onRef('member.staff_id', '=', 'held.staff_id'),
    )
    .select([
      'held.role',
      sql<string>`greatest(held.from_day, member.from_day)`.as('from_day'),
      sql<string | null>`least(held.until_day, member.until_day)`.as('until_day'),
    ])
    .where('held.site_id', '=', site)
    .where('held.staff_id', '<>', except)
    .where('held.scope', '=', 'site')
    .where('held.role', 'in', ['systemAdmin', 'securityAdmin', 'auditAdmin'])
    .where('member.state', '=', 'active')
    .where(sql<boolean>`(held.until_day is null or held.until_day > member.from_day)`)
    .where(sql<boolean>`(member.until_day is null or member.until_day > held.from_day)`)
    .execute();
  const timesOf = (role: Administrator) =>
    rows
      .filter((row) => row.role === role)
      .map(({ from_day, until_day }) => ({
        from: plainDate(from_day),
        ...(until_day === null ? {} : { until: plainDate(until_day) }),
      }));
  return { systemAdmin: timesOf('systemAdmin'), securityAdmin: timesOf('securityAdmin'), auditAdmin: timesOf('auditAdmin') };
}

/** Who belongs to the unit, or holds an appointment there, on the day or later; those who have left do not count. */
export async function staffTiedTo(db: Db | Tx, site: SiteId, unit: UnitId, from: PlainDate): Promise<readonly StaffId[]> {
  const { rows } = await sql<{ staff_id: string }>`
    select staff_id from staff_member
    where site_id = ${site} and unit_id = ${unit} and state <> 'left' and (until_day is null or until_day > ${from})
    union
    select staff_id from staff_appointment
    where site_id = ${site} and unit_id = ${unit} and (until_day is null or until_day > ${from})
    order by staff_id`.execute(db);
  return rows.map(({ staff_id }) => staff_id);
}
