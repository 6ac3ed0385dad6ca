import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { Role, StaffId, UnitId } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { onDay } from '../units/on-day.ts';
import { staffMemberOn } from './staff-member.ts';

/** Somebody who can be written to. */
export type ReachableStaff = { readonly id: StaffId; readonly name: string; readonly email: string };

/** Somebody by name, with his post where one is on record. */
export type NamedStaff = { readonly id: StaffId; readonly name: string; readonly title?: string };

type NamedRow = { readonly staff_id: string; readonly name: string; readonly title: string | null };
type Row = { readonly staff_id: string; readonly name: string; readonly email: string };

/** Somebody of the staff, where he is there on the day and can be written to. */
export async function reachableStaff(
  db: Db | Tx,
  site: SiteId,
  id: StaffId | undefined,
  on: PlainDate,
): Promise<ReachableStaff | undefined> {
  const member = id === undefined ? undefined : await staffMemberOn(db, site, id, on);
  if (member?.email === undefined || member.state !== 'active') return undefined;
  return { id: member.id, name: member.name, email: member.email };
}

/** Who holds the role over the unit on the day, by rank of nearness and name; whether or not he can be written to. */
export async function staffInRole(
  db: Db | Tx,
  site: SiteId,
  { unit, role, on }: { readonly unit: UnitId; readonly role: Role; readonly on: PlainDate },
): Promise<readonly NamedStaff[]> {
  const found = await sql<NamedRow>`
    select staff_id, name, title from (${holding({ site, unit, role, on })}) as over order by distance, name, staff_id`.execute(
    db,
  );
  return found.rows.map(({ staff_id, name, title }) => ({ id: staff_id, name, ...(title === null ? {} : { title }) }));
}

/** Who holds the role over the unit on the day and can be written to: those appointed nearest to it, in the tree, and nobody above them. */
export async function nearestInRole(
  db: Db | Tx,
  site: SiteId,
  { unit, role, on }: { readonly unit: UnitId; readonly role: Role; readonly on: PlainDate },
): Promise<readonly ReachableStaff[]> {
  const found = await sql<Row>`
    with over as (select * from (${holding({ site, unit, role, on })}) as holding where email is not null)
    select staff_id, name, email from over where distance = (select min(distance) from over) order by staff_id`.execute(db);
  return found.rows.map(({ staff_id, name, email }) => ({ id: staff_id, name, email }));
}

/** Everybody active who holds the role over the unit on the day, with how far above it he is appointed; 1000: over the whole site. */
const holding = ({
  site,
  unit,
  role,
  on,
}: {
  readonly site: SiteId;
  readonly unit: UnitId;
  readonly role: Role;
  readonly on: PlainDate;
}) => sql`
  select staff_member.staff_id, staff_member.name, staff_member.title, staff_member.email,
         min(coalesce(site_unit_above.distance, 1000)) as distance
  from staff_appointment
  join staff_member on staff_member.site_id = staff_appointment.site_id
    and staff_member.staff_id = staff_appointment.staff_id
    and ${onDay('staff_member', on)}
  left join site_unit_above on site_unit_above.site_id = staff_appointment.site_id
    and site_unit_above.unit_id = ${unit}
    and site_unit_above.above_id = staff_appointment.unit_id
    and ${onDay('site_unit_above', on)}
  where staff_appointment.site_id = ${site} and staff_appointment.role = ${role} and ${onDay('staff_appointment', on)}
    and staff_member.state = 'active'
    and (staff_appointment.scope = 'site' or site_unit_above.distance = 0
      or (staff_appointment.scope = 'ownAndBelow' and site_unit_above.distance is not null))
  group by 1, 2, 3, 4`;
