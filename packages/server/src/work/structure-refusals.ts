import type { AddStaffRefused, CloseUnitRefused, MergeUnitsRefused, StaffChangeRefused, UnitChangeRefused } from '@gongkai/flows';
import type { PermissionRefused } from '@gongkai/staff';

type Own<Refused extends { readonly code: string }> = Exclude<Refused['code'], PermissionRefused['code']>;

/**
 * What units and staff refuse with, as statuses of HTTP: 404 where there is none, 409 where things have come otherwise than whoever asks
 * believed, 422 where what he wants cannot be.
 */
export const UNIT_STATUS: Readonly<Record<Own<UnitChangeRefused>, number>> = {
  'unit.missing': 404,
  'unit.before-founding': 422,
  'unit.already-founded': 409,
  'unit.has-ended': 409,
  'unit.same-name': 422,
  'unit.same-parent': 422,
  'unit.is-root': 422,
  'unit.needs-parent': 422,
  'unit.parent-missing': 422,
  'unit.parent-closed': 422,
  'unit.under-itself': 422,
  'unit.kind-under': 422,
  'unit.name-taken': 409,
  'unit.code-taken': 409,
  'unit.name-unusable': 422,
  'unit.code-wrong': 422,
  'unit.division-unknown': 422,
  'unit.description-unusable': 422,
  'unit.has-children': 409,
  'unit.successor-closed': 422,
  'unit.merged-into-itself': 422,
  'store.conflict': 409,
  'ledger.unkeepable': 422,
};

export const CLOSE_STATUS: Readonly<Record<Exclude<Own<CloseUnitRefused>, keyof typeof UNIT_STATUS>, number>> = {
  'unit.has-people': 409,
};

export const MERGE_STATUS: Readonly<Record<Exclude<Own<MergeUnitsRefused>, keyof typeof UNIT_STATUS>, number>> = {
  'staff.not-joined': 422,
  'staff.already-joined': 409,
  'staff.has-left': 409,
  'staff.not-active': 409,
  'staff.not-suspended': 409,
  'staff.same-unit': 422,
  'appointment.already-held': 409,
  'appointment.not-held': 409,
  'appointment.administrators-apart': 422,
  'appointment.administrator-and-business': 422,
};

export const STAFF_STATUS: Readonly<Record<Own<StaffChangeRefused>, number>> = {
  ...MERGE_STATUS,
  'staff.missing': 404,
  'staff.name-unusable': 422,
  'staff.sign-in-name-unusable': 422,
  'staff.description-unusable': 422,
  'appointment.wider-than-own': 403,
  'appointment.last-administrator': 409,
  'unit.missing': 404,
  'unit.has-ended': 409,
  'store.conflict': 409,
  'ledger.unkeepable': 422,
};

export const ADD_STATUS: Readonly<Record<Exclude<Own<AddStaffRefused>, keyof typeof STAFF_STATUS>, number>> = {
  'account.name-taken': 409,
};

const codesOf = <Code extends string>(table: Readonly<Record<Code, number>>): readonly Code[] => Object.keys(table) as Code[];

/** May come of any change, whatever the guard has let through. */
const OBJECT = ['permission.outside-scope', 'permission.oneself', 'permission.state'] as const;

export const UNIT_CODES = [...codesOf(UNIT_STATUS), ...OBJECT];
export const CLOSE_CODES = [...UNIT_CODES, ...codesOf(CLOSE_STATUS)];
export const MERGE_CODES = [...UNIT_CODES, ...codesOf(MERGE_STATUS)];
export const STAFF_CODES = [...codesOf(STAFF_STATUS), ...OBJECT];
export const ADD_CODES = [...STAFF_CODES, ...codesOf(ADD_STATUS)];
