import type { Role } from './roles.ts';

/**
 * `own`: what belongs to the person himself · `everyone`: whoever works here · `unit`: what belongs to a unit within the
 * scope of an appointment · `site`: what is one for the whole site, so that only an appointment for the whole site reaches it.
 */
export type Reach = 'own' | 'everyone' | 'unit' | 'site';

export type VerbRow = {
  readonly reach: Reach;
  /** Who may; of no meaning for `own` and `everyone`. */
  readonly roles: readonly Role[];
  /** The states of the object in which it can be done; absent: in any. */
  readonly states?: readonly string[];
  /** Nobody does it to himself. */
  readonly notOneself?: true;
  /** Reads or changes cases, or what people have sent in: closed to the three administrators whatever else they hold. */
  readonly cases?: true;
  /** May be done before the second factor is set up, for without it nobody could set it up. */
  readonly beforeSecondFactor?: true;
};

const own: VerbRow = { reach: 'own', roles: [] };
const ownAtOnce: VerbRow = { ...own, beforeSecondFactor: true };
const everyone: VerbRow = { reach: 'everyone', roles: [] };
const unit = (...roles: readonly Role[]): VerbRow => ({ reach: 'unit', roles });
const site = (...roles: readonly Role[]): VerbRow => ({ reach: 'site', roles });
const cases = (...roles: readonly Role[]): VerbRow => ({ reach: 'unit', roles, cases: true });

const OPEN = { states: ['open'] } as const;
const ACTIVE = { states: ['active'] } as const;
const NOT_LEFT = { states: ['active', 'suspended'] } as const;
const NOT_ONESELF = { notOneself: true } as const;

const BUSINESS = ['handler', 'reviewer', 'signer', 'disclosureHead', 'openGovernmentOffice', 'inspector'] as const;

/**
 * One row for each thing that staff can do. The division between the three administrators follows GB/T 22239-2019 8.1.5:
 * identities and running to the system's, rights and security settings to the security's, records to the auditor's. Setting
 * another person's password anew is the security administrator's, for whoever makes the account must not be able to become it.
 */
export const VERB_TABLE = {
  'account.read': ownAtOnce,
  'account.changePassword': ownAtOnce,
  'account.setSecondFactor': ownAtOnce,
  'account.setSingleSignOn': own,
  'session.list': ownAtOnce,
  'session.end': ownAtOnce,
  'task.list': own,

  // Names, addresses and telephones of units are public anyway (条例 art. 20(2)).
  'unit.list': everyone,
  'unit.read': everyone,
  'unit.export': unit('systemAdmin', 'openGovernmentOffice'),
  'unit.import': site('systemAdmin'),
  'unit.found': { ...unit('systemAdmin'), ...OPEN },
  'unit.rename': { ...unit('systemAdmin'), ...OPEN },
  'unit.move': { ...unit('systemAdmin'), ...OPEN },
  'unit.merge': { ...unit('systemAdmin'), ...OPEN },
  'unit.close': { ...unit('systemAdmin'), ...OPEN },
  // The contact block of art. 12 is kept current by whoever runs disclosure in the unit.
  'unit.describe': { ...unit('systemAdmin', 'disclosureHead', 'openGovernmentOffice'), ...OPEN },

  'staff.list': unit('systemAdmin', 'securityAdmin', 'auditAdmin', 'disclosureHead', 'openGovernmentOffice'),
  'staff.read': unit('systemAdmin', 'securityAdmin', 'auditAdmin', 'disclosureHead', 'openGovernmentOffice'),
  'staff.export': unit('systemAdmin'),
  'staff.import': site('systemAdmin'),
  'staff.add': unit('systemAdmin'),
  'staff.rename': { ...unit('systemAdmin'), ...NOT_LEFT },
  'staff.describe': { ...unit('systemAdmin'), ...NOT_LEFT },
  'staff.transfer': { ...unit('systemAdmin'), ...NOT_LEFT, ...NOT_ONESELF },
  'staff.suspend': { ...unit('systemAdmin', 'securityAdmin'), ...ACTIVE, ...NOT_ONESELF },
  'staff.resume': { ...unit('securityAdmin'), states: ['suspended'], ...NOT_ONESELF },
  'staff.leave': { ...unit('systemAdmin'), ...NOT_LEFT, ...NOT_ONESELF },
  'staff.appoint': { ...unit('securityAdmin'), ...ACTIVE, ...NOT_ONESELF },
  'staff.relieve': { ...unit('securityAdmin'), ...NOT_LEFT, ...NOT_ONESELF },
  'staff.resetPassword': { ...unit('securityAdmin'), ...NOT_LEFT, ...NOT_ONESELF },
  'staff.resetSecondFactor': { ...unit('securityAdmin'), ...NOT_LEFT, ...NOT_ONESELF },
  'staff.setSingleSignOn': { ...unit('securityAdmin'), ...NOT_LEFT, ...NOT_ONESELF },
  'staff.unlock': { ...unit('securityAdmin'), ...NOT_LEFT, ...NOT_ONESELF },
  'staff.listSessions': unit('securityAdmin', 'auditAdmin'),
  'staff.endSessions': unit('securityAdmin'),

  'audit.search': site('auditAdmin'),
  'audit.export': site('auditAdmin'),
  'audit.verify': site('auditAdmin'),

  'setting.read': site('systemAdmin', 'securityAdmin', 'auditAdmin'),
  'setting.change': site('systemAdmin'),
  'securitySetting.read': site('systemAdmin', 'securityAdmin', 'auditAdmin'),
  'securitySetting.change': site('securityAdmin'),
  'job.list': site('systemAdmin'),
  'job.runAgain': site('systemAdmin'),
  'job.stop': site('systemAdmin'),

  // States and masked addresses only; what a message says is of the case that it belongs to.
  'message.list': unit('systemAdmin', 'openGovernmentOffice', 'disclosureHead'),
  'message.sendAgain': unit('systemAdmin'),
  'message.stop': unit('systemAdmin'),
  'message.read': cases('handler', 'disclosureHead', 'openGovernmentOffice', 'inspector'),

  'file.list': cases(...BUSINESS),
  'file.upload': cases('handler', 'reviewer', 'signer', 'disclosureHead', 'openGovernmentOffice'),
  'file.read': cases(...BUSINESS),
  'file.discard': cases('handler', 'disclosureHead'),
  'file.strip': cases('handler', 'reviewer', 'signer', 'disclosureHead', 'openGovernmentOffice'),
  // What a scan holds is looked at by another person than the one who brought it.
  'file.release': { ...cases('reviewer', 'disclosureHead', 'openGovernmentOffice'), states: ['held'], ...NOT_ONESELF },
  // Why files are held, never what they say.
  'file.listHeld': site('systemAdmin', 'securityAdmin'),
  'file.scanAgain': site('systemAdmin', 'securityAdmin'),
  'fileKey.rotate': site('securityAdmin'),

  'calendar.read': everyone,
  'calendar.import': site('systemAdmin', 'openGovernmentOffice'),

  'lawSetting.read': everyone,
  'lawSetting.set': site('systemAdmin', 'openGovernmentOffice'),

  'case.list': cases(...BUSINESS),
  'case.read': cases(...BUSINESS),
  'case.register': cases('handler', 'disclosureHead', 'openGovernmentOffice'),
  'case.assign': cases('disclosureHead', 'openGovernmentOffice'),
  'case.handle': cases('handler'),
  'case.review': cases('reviewer'),
  'case.sign': cases('signer'),
  // 条例 art. 33(2): the head of the 政府信息公开工作机构 consents to an extension, not the head of the agency.
  'case.extend': cases('disclosureHead'),
  // Letters of the procedure – corrections, consultations, fees – need no signature of the agency's head.
  'case.signProcedure': cases('disclosureHead'),
  // What is kept of people is taken away when its time is over (个人信息保护法 art. 47), by those who answer for it.
  'case.erase': cases('disclosureHead', 'openGovernmentOffice'),
  // What everybody is to read of an answer is let out by those who answer for disclosure in the unit.
  'case.publish': cases('disclosureHead', 'openGovernmentOffice'),
  'case.setNumbers': cases('disclosureHead', 'openGovernmentOffice'),
  // How the unit words its letters is said by those who answer for disclosure in it; administrators do no business.
  'phrasing.set': { ...cases('disclosureHead', 'openGovernmentOffice'), ...OPEN },
  // 备案 with the 政务公开办: what leaves the unit in its name.
  'filing.make': cases('handler', 'disclosureHead'),
  // 条例 art. 44: whoever handles requests proposes that an answer becomes proactive; whoever answers for disclosure decides.
  'proposal.make': cases('handler', 'disclosureHead', 'openGovernmentOffice'),
  'proposal.decide': cases('disclosureHead', 'openGovernmentOffice'),
  'case.inspect': cases('inspector', 'openGovernmentOffice'),
  'case.export': cases('disclosureHead', 'openGovernmentOffice', 'inspector'),
} as const satisfies Readonly<Record<string, VerbRow>>;
