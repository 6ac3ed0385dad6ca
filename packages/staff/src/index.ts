export {
  ADMINISTRATORS,
  isAdministrator,
  isAsWide,
  ROLES,
  SCOPES,
  type Administrator,
  type Role,
  type Scope,
} from './permission/roles.ts';
export {
  PERSON_STATES,
  type Appointment,
  type PermissionObject,
  type Person,
  type PersonState,
  type StaffId,
  type UnitId,
} from './permission/person.ts';
export type { Reach, VerbRow } from './permission/verbs.data.ts';
export { isVerb, VERBS, verbRow, type Verb } from './permission/verbs.ts';
export { covers, granting, may, mayAnywhere, type PermissionRefused } from './permission/may.ts';
export { byDay, includes, neverWithout, spansOf, type Span } from './dated/by-day.ts';
export { SHAPING_STAFF_EVENTS, type CredentialKind, type StaffEvent, type StaffEventType } from './people/staff-event.ts';
export { fitting, staffAt, staffHistory, type StaffRecord, type StaffRefused } from './people/staff-history.ts';
export {
  administratorTimes,
  appoint,
  describeStaff,
  join,
  renameStaff,
  transfer,
  withdraw,
  type AppointRefused,
  type DescriptionRefused,
  type LastAdministratorRefused,
  type NameRefused,
  type OtherAdministrators,
  type StaffChange,
} from './people/decide-staff.ts';
export { PASSWORD_POLICIES, type PasswordPolicy } from './sign-in/password-policy.data.ts';
export {
  daysBetween,
  isPasswordOutdated,
  passwordPolicyOn,
  passwordProblems,
  type PasswordAbout,
  type PasswordRefused,
} from './sign-in/password-policy.ts';
export {
  afterFailure,
  DELAY_RULES,
  delayAfter,
  FAILURES_TO_TELL,
  waitBefore,
  type Bucket,
  type DelayRule,
  type Failures,
} from './sign-in/sign-in-delay.ts';
export { MAY_LIE_UNDER, UNIT_KINDS, type UnitKind } from './units/unit-kind.ts';
export type {
  ContactBlock,
  FeePayment,
  UnitChange,
  UnitDescription,
  UnitEvent,
  UnitEventOf,
  UnitEventType,
} from './units/unit-event.ts';
export { bareCode, isUnitName, usableChange, type UnitFactsRefused } from './units/unit-facts.ts';
export { stateAt, unitAt, unitHistory, type UnitHistory, type UnitHistoryRefused, type UnitState } from './units/unit-history.ts';
export { childrenFrom, pathAt, treeFault, type TreeRefused, type UnitTree } from './units/unit-tree.ts';
export {
  closeUnit,
  describeUnit,
  foundUnit,
  mergeUnit,
  moveUnit,
  renameUnit,
  type PlacedEvent,
  type UnitPlace,
  type UnitRefused,
} from './units/decide-unit.ts';
export { remedyBodiesOf, type RemedyBodies, type RemedyBody } from './units/remedy.ts';
export { foundUnits, type FoundedUnit, type NewUnit, type UnitOfManyRefused } from './units/found-many.ts';
