import { expect, test } from 'vitest';
import { may } from './may.ts';
import type { PermissionObject, Person } from './person.ts';
import type { Role, Scope } from './roles.ts';
import type { Verb } from './verbs.ts';

const who = (role: Role, scope: Scope = 'site', said: Partial<Person> = {}): Person => ({
  id: 'me',
  unit: 'bureau',
  appointments: [{ role, unit: 'bureau', scope }],
  state: 'active',
  secondFactor: true,
  ...said,
});
const office = { unit: 'office', path: ['office', 'bureau', 'city'] };
const bureau = { unit: 'bureau', path: ['bureau', 'city'] };

test.each<readonly [string, Person, Verb, PermissionObject, string | undefined]>([
  ['a handler handles the cases of his own unit', who('handler', 'ownUnit'), 'case.handle', bureau, undefined],
  ['and not those of the unit below', who('handler', 'ownUnit'), 'case.handle', office, 'permission.outside-scope'],
  ['with a wider scope he does', who('handler', 'ownAndBelow'), 'case.handle', office, undefined],
  ['a handler does not sign', who('handler'), 'case.sign', bureau, 'permission.no-role'],
  ['only the head of the disclosure office extends', who('signer'), 'case.extend', bureau, 'permission.no-role'],
  ['and signs what is of the procedure', who('disclosureHead'), 'case.signProcedure', bureau, undefined],
  ['which the signer of answers does not', who('signer'), 'case.signProcedure', bureau, 'permission.no-role'],
  ['a handler takes no personal data away', who('handler'), 'case.erase', bureau, 'permission.no-role'],
  ['nor says what stands in front of numbers', who('handler'), 'case.setNumbers', bureau, 'permission.no-role'],
  ['a notice of holidays is brought in for the whole site', who('openGovernmentOffice'), 'calendar.import', {}, undefined],
  [
    'and by nobody whose office reaches less far',
    who('openGovernmentOffice', 'ownAndBelow'),
    'calendar.import',
    {},
    'permission.outside-scope',
  ],
  ['the calendar is there for all', who('handler', 'ownUnit'), 'calendar.read', {}, undefined],
  ['who runs the system reads no case', who('systemAdmin'), 'case.read', bureau, 'permission.administrators-apart'],
  ['nor the records of what is done', who('systemAdmin'), 'audit.search', {}, 'permission.no-role'],
  ['nor grants rights', who('systemAdmin'), 'staff.appoint', office, 'permission.no-role'],
  ['who grants rights makes no accounts', who('securityAdmin'), 'staff.add', office, 'permission.no-role'],
  ['and does not appoint himself', who('securityAdmin'), 'staff.appoint', { ...bureau, person: 'me' }, 'permission.oneself'],
  ['nor anybody who has left', who('securityAdmin'), 'staff.appoint', { ...bureau, state: 'left' }, 'permission.state'],
  ['the auditor searches the records', who('auditAdmin'), 'audit.search', {}, undefined],
  [
    'with the scope of a department he does not',
    who('auditAdmin', 'ownAndBelow'),
    'audit.search',
    {},
    'permission.outside-scope',
  ],
  ['a closed unit is not renamed', who('systemAdmin'), 'unit.rename', { ...office, state: 'closed' }, 'permission.state'],
  [
    'an administrator without a second factor first sets one up',
    who('systemAdmin', 'site', { secondFactor: false }),
    'unit.rename',
    office,
    'permission.second-factor-first',
  ],
  ['which he may', who('systemAdmin', 'site', { secondFactor: false }), 'account.setSecondFactor', { person: 'me' }, undefined],
  ['one’s own sessions', who('inspector'), 'session.end', { person: 'me' }, undefined],
  ['not another’s', who('inspector'), 'session.end', { person: 'other' }, 'permission.not-yours'],
  [
    'a suspended person not even that',
    who('inspector', 'site', { state: 'suspended' }),
    'session.end',
    { person: 'me' },
    'permission.not-active',
  ],
  [
    'a path of another unit says nothing',
    who('handler', 'ownAndBelow'),
    'case.read',
    { unit: 'town', path: ['office', 'bureau'] },
    'permission.outside-scope',
  ],
])('%s', (_why, person, verb, object, code) => expect(may(person, verb, object)?.code).toBe(code));
