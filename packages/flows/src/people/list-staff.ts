import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  granting,
  mayAnywhere,
  type PermissionRefused,
  type PersonState,
  type Role,
  type StaffId,
  type UnitId,
} from '@gongkai/staff';
import { staffOn, type Db, type StaffMember } from '@gongkai/store';
import type { Acting } from './acting.ts';

export type ListStaffAsk = {
  readonly on: PlainDate;
  readonly unit?: UnitId;
  readonly role?: Role;
  readonly states?: readonly PersonState[];
  /** Part of a name or sign-in name. */
  readonly text?: string;
  /** Only those who have set up no second factor; for whoever may reset it, since it tells where a password is enough. */
  readonly withoutSecondFactor?: boolean;
  readonly after?: { readonly name: string; readonly id: StaffId };
};

export type ListedStaff = { readonly staff: readonly StaffMember[]; readonly more: boolean };

const PAGE = 50;

/** The staff on a day, by name, as far as whoever asks may see them; a page at a time. */
export async function listStaff(db: Db, acting: Acting, ask: ListStaffAsk): Promise<Result<ListedStaff, PermissionRefused>> {
  const { person, site } = acting;
  const refused =
    person &&
    (mayAnywhere(person, 'staff.list') ??
      (ask.withoutSecondFactor === true ? mayAnywhere(person, 'staff.resetSecondFactor') : undefined));
  if (refused) return fail(refused);
  const appointments = person ? granting(person, 'staff.list') : [{ role: 'systemAdmin', unit: '', scope: 'site' } as const];
  const { on, states = ['active', 'suspended'], ...rest } = ask;
  const found = await staffOn(db, site, on, { ...rest, states, appointments, most: PAGE });
  return ok({ staff: found.slice(0, PAGE), more: found.length > PAGE });
}
