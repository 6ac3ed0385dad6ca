/**
 * What a person is appointed to: 经办人, 审核人, 签发人, 公开工作机构负责人, 政务公开办, 监督检查, and the three administrators
 * 系统管理员, 安全管理员, 审计管理员.
 */
export const ROLES = [
  'handler',
  'reviewer',
  'signer',
  'disclosureHead',
  'openGovernmentOffice',
  'inspector',
  'systemAdmin',
  'securityAdmin',
  'auditAdmin',
] as const;
export type Role = (typeof ROLES)[number];

/** 三员分立: who runs the system, who grants rights and who audits both are three persons. */
export const ADMINISTRATORS = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const satisfies readonly Role[];
export type Administrator = (typeof ADMINISTRATORS)[number];

export const isAdministrator = (role: Role): role is Administrator => ADMINISTRATORS.some((each) => each === role);

/** The chapter on the management centre that keeps the three apart; the article is known, its text was not at hand. */
export const ADMINISTRATORS_APART = 'GB/T 22239-2019 8.1.5';

/** How far an appointment reaches, narrowest first: its own unit, that unit and all below it, the whole site. */
export const SCOPES = ['ownUnit', 'ownAndBelow', 'site'] as const;
export type Scope = (typeof SCOPES)[number];

/** Is the one scope at least as wide as the other, both from the same unit? */
export const isAsWide = (scope: Scope, other: Scope): boolean => SCOPES.indexOf(scope) >= SCOPES.indexOf(other);
