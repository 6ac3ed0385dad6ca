import type { PersonState, Role, Scope } from '@gongkai/staff';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  handler: '经办人',
  reviewer: '审核人',
  signer: '签发人',
  disclosureHead: '公开工作机构负责人',
  openGovernmentOffice: '政务公开办',
  inspector: '监督检查',
  systemAdmin: '系统管理员',
  securityAdmin: '安全管理员',
  auditAdmin: '审计管理员',
};

export const SCOPE_NAMES: Readonly<Record<Scope, string>> = {
  ownUnit: '本单位',
  ownAndBelow: '本单位及下属单位',
  site: '全站',
};

export const PERSON_STATE_NAMES: Readonly<Record<PersonState, string>> = { active: '在岗', suspended: '停用', left: '已离岗' };
