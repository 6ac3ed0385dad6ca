import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { SHAPING_STAFF_EVENTS, type PermissionRefused, type StaffEvent, type StaffId, type UnitId } from '@gongkai/staff';
import { readStream, staffMemberOn, unitPath, type Db, type RecordedEvent, type SiteId, type StaffMember } from '@gongkai/store';
import { refusedTo, type Acting } from './acting.ts';

export type FoundStaff = {
  readonly member: StaffMember;
  /** His unit today and the units above it, nearest first. */
  readonly path: readonly UnitId[];
  /** What has happened to the person; signing in and the like stands in the audit. */
  readonly history: readonly RecordedEvent<StaffEvent>[];
};

/** A person on a day, with his history. */
export async function findStaff(
  db: Db,
  acting: Acting,
  { staff, on }: { readonly staff: StaffId; readonly on: PlainDate },
): Promise<Result<FoundStaff, PermissionRefused | Failure<'staff.missing'>>> {
  const { site, today } = acting;
  const member = await staffMemberOn(db, site, staff, on);
  if (!member) return fail({ code: 'staff.missing' });
  const path = await unitPath(db, site, member.unit, today);
  const refused = refusedTo(acting, 'staff.read', { unit: member.unit, path, person: staff });
  if (refused) return fail(refused);
  const shaping: readonly string[] = SHAPING_STAFF_EVENTS;
  const history = (await readStream(db, site, `staff/${staff}`)).filter(({ type }) => shaping.includes(type));
  return ok({ member, path, history });
}

/** Who somebody is on a day, for sign-in, which asks before it knows what he may. */
export const findStaffMember = (db: Db, site: SiteId, staff: StaffId, on: PlainDate): Promise<StaffMember | undefined> =>
  staffMemberOn(db, site, staff, on);
