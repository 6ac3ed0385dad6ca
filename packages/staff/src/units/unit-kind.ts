/** 政府, 部门, 乡镇街道, 派出机构, 授权组织: who answers requests in his own name (条例 arts. 10(2), 27, 54). */
export const UNIT_KINDS = ['government', 'department', 'town', 'dispatched', 'authorized'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/**
 * What a unit may lie under. A zone's committee (派出机构 of a government) leads bureaus and towns of its own; a bureau may be
 * led by another one (部门管理机构). The root lies under nothing and may be of any kind: a site may be one department's.
 */
export const MAY_LIE_UNDER: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  government: ['government'],
  department: ['government', 'department', 'dispatched'],
  town: ['government', 'dispatched'],
  dispatched: ['government', 'department'],
  authorized: ['government', 'department', 'town', 'dispatched'],
};
