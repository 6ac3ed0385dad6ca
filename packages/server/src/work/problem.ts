import type {
  AddStaffRefused,
  ChangeRefused,
  CloseUnitRefused,
  CodeRefused,
  ConfirmRefused,
  MergeUnitsRefused,
  DiscardRefused,
  FileRequestsRefused,
  ProposalStepRefused,
  ProposeRefused,
  GiveLinkRefused,
  LinkRefused,
  NoSuchSession,
  NotSignedIn,
  OpenLinkRefused,
  ReceiveRefused,
  RedactRefused,
  ReleaseRefused,
  QueueRefused,
  ProviderRefused,
  RemoveRefused,
  SetUpRefused,
  SignInRefused,
  StaffChangeRefused,
  UnitChangeRefused,
  ImportStaffRefused,
  ImportNoticeRefused,
  SetLawSettingRefused,
  SetPhrasingRefused,
  ImportUnitsRefused,
  StripFileRefused,
  UnlinkRefused,
  SteerRefused,
  SubmitRequestRefused,
  AddMaterialRefused,
} from '@gongkai/flows';
import type { SheetRefused } from '@gongkai/files';
import type { Failure } from '@gongkai/kernel';
import type { BadQuietHours } from '@gongkai/messages';
import type { PermissionRefused } from '@gongkai/staff';
import { FAILURE_TITLES, failureSentence, type FailureCode } from '@gongkai/wording';
import { STATUS, type FieldProblem, type Refusal } from '../api/problem.ts';
import type { SingleSignOnFailed } from './session/single-sign-on.ts';
import type { ChangedLine } from './requests/request-history.ts';
import { INTAKE_STATUS, REQUEST_STATUS, type RequestStepRefused } from './requests/request-refusals.ts';
import { LETTER_STATUS, type LetterRefusal } from './requests/letters/letter-refusals.ts';
import { PROPOSAL_STATUS } from './requests/proposals/proposal-refusals.ts';
import { REDACTION_STATUS } from './requests/redaction/redaction-refusals.ts';
import { PHRASING_STATUS } from './units/phrasing-refusals.ts';
import { ADD_STATUS, CLOSE_STATUS, MERGE_STATUS, STAFF_STATUS, UNIT_STATUS } from './structure-refusals.ts';

/** What the vault refuses; keys that are missing or wrong are the operator's to mend, and no matter of the request. */
type FileRefused = ReceiveRefused | GiveLinkRefused | OpenLinkRefused | ReleaseRefused | DiscardRefused | StripFileRefused;

/** What the guard refuses before a route is reached. */
export type GuardRefused =
  | NotSignedIn
  | PermissionRefused
  | Failure<
      | 'request.other-site'
      | 'request.no-token'
      | 'session.second-factor-first'
      | 'session.password-change-first'
      | 'session.second-factor-setup-first'
    >;

/** What a sheet of units or people is refused with. */
type SheetRefusal = SheetRefused | ImportUnitsRefused | ImportStaffRefused | Failure<'import.too-many-new'>;

type UnitRefusal = UnitChangeRefused | MergeUnitsRefused | CloseUnitRefused;
type StaffRefusal = StaffChangeRefused | AddStaffRefused;

/** Everything that the staff's interface refuses with. */
export type WorkRefusal =
  | Refusal
  | GuardRefused
  | SignInRefused
  | ProviderRefused
  | LinkRefused
  | UnlinkRefused
  | SingleSignOnFailed
  | Failure<'sign-in.no-provider' | 'sign-in.provider-expired'>
  | CodeRefused
  | NoSuchSession
  | ChangeRefused
  | SetUpRefused
  | ConfirmRefused
  | RemoveRefused
  | UnitRefusal
  | StaffRefusal
  | FileRefused
  | SheetRefusal
  | QueueRefused
  | SteerRefused
  | SubmitRequestRefused
  | RequestStepRefused
  | Failure<'number.prefix-unusable' | 'number.prefix-taken'>
  | Failure<'figures.period-turned' | 'figures.no-such-cell'>
  | FileRequestsRefused
  | ProposalStepRefused
  | ProposeRefused
  | ImportNoticeRefused
  | SetLawSettingRefused
  | SetPhrasingRefused
  | LetterRefusal
  | RedactRefused
  | AddMaterialRefused
  | Failure<'redaction.missing'>
  | BadQuietHours;

export type WorkRefusalCode = WorkRefusal['code'];

/** The one place where a refusal to staff becomes a status of HTTP; a code with no row does not compile. */
export const WORK_STATUS: Readonly<Record<WorkRefusalCode, number>> = {
  ...STATUS,
  ...UNIT_STATUS,
  ...CLOSE_STATUS,
  ...MERGE_STATUS,
  ...STAFF_STATUS,
  ...ADD_STATUS,
  'number.prefix-unusable': 422,
  'number.prefix-taken': 409,
  ...REQUEST_STATUS,
  ...INTAKE_STATUS,
  'figures.period-turned': 422,
  ...PROPOSAL_STATUS,
  'filing.period-open': 409,
  'filing.no-period': 422,
  'filing.nothing-new': 409,
  'figures.no-such-cell': 422,
  'setting.unknown': 404,
  'setting.not-counted': 422,
  'setting.value-unusable': 422,
  'setting.reason-missing': 422,
  'setting.day-unusable': 422,
  'setting.same': 409,
  ...PHRASING_STATUS,
  'notice.rows': 422,
  'notice.region-missing': 422,
  'notice.title-missing': 422,
  'notice.not-newer': 409,
  ...LETTER_STATUS,
  ...REDACTION_STATUS,
  'sheet.not-xlsx': 422,
  'sheet.macro': 422,
  'sheet.hidden': 422,
  'sheet.empty': 422,
  'sheet.too-many-rows': 422,
  'sheet.head-missing': 422,
  'sheet.cells': 422,
  'import.rows': 422,
  'import.not-as-agreed': 409,
  'import.too-many-new': 422,
  'request.other-site': 403,
  'request.no-token': 403,
  'message.bad-key': 400,
  'message.bad-recipient': 400,
  'message.not-cancellable': 409,
  'message.not-found': 404,
  'message.not-resendable': 409,
  'outlet.bad-quiet-hours': 400,
  'session.none': 401,
  'session.not-found': 404,
  'session.second-factor-first': 403,
  'session.password-change-first': 403,
  'session.second-factor-setup-first': 403,
  'sign-in.refused': 401,
  'sign-in.code-refused': 401,
  'sign-in.one-time-ended': 401,
  'sign-in.not-active': 403,
  'sign-in.wait': 429,
  'ledger.unkeepable': 422,
  'file.over-limit': 413,
  'file.not-found': 404,
  'file.not-held': 409,
  'file.never-released': 409,
  'file.reason-needed': 422,
  'file.not-stripped': 404,
  'file.no-such-part': 416,
  'link.not-ours': 403,
  'link.expired': 410,
  'link.other-person': 403,
  'strip.type': 422,
  'strip.broken': 422,
  'strip.encrypted': 422,
  'strip.signed': 422,
  'strip.shows-other': 422,
  'strip.does-not-open': 422,
  'scan.too-slow': 422,
  'scan.broke-off': 422,
  'vault.keys-missing': 500,
  'vault.keys-open-to-others': 500,
  'vault.keys-not-ours': 500,
  'vault.keys-malformed': 500,
  'vault.key-unknown': 500,
  'vault.key-wrong': 500,
  'sign-in.not-linked': 403,
  'sign-in.no-provider': 404,
  'sign-in.provider-away': 502,
  'sign-in.provider-failed': 502,
  'sign-in.provider-expired': 410,
  'account.external-id-taken': 409,
  'account.single-sign-on-needed': 409,
  'account.password-wrong': 422,
  'account.password-unsuitable': 422,
  'account.second-factor-there': 409,
  'account.second-factor-none': 409,
  'account.second-factor-needed': 409,
  'permission.not-active': 403,
  'permission.second-factor-first': 403,
  'permission.administrators-apart': 403,
  'permission.no-role': 403,
  'permission.not-yours': 403,
  'permission.outside-scope': 403,
  'permission.oneself': 403,
  'permission.state': 409,
};

/** RFC 9457, as the public interface writes it, with the codes of this one. */
export type WorkProblem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: WorkRefusalCode;
  readonly errors?: readonly FieldProblem[];
  /** The article on which it rests, where it rests on one. */
  readonly cites?: string;
  /** Of a conflict: what somebody else has done since. */
  readonly changed?: readonly ChangedLine[];
};

/** A code has to have a sentence as well as a status: one that has none does not compile here. */
const said = (failure: WorkRefusal): Failure<FailureCode> => failure;

export function workProblemOf(
  failure: WorkRefusal,
  requestId: string,
  errors?: readonly FieldProblem[],
  changed?: readonly ChangedLine[],
): WorkProblem {
  const { code, cites } = said(failure);
  return {
    type: `urn:gongkai:problem:${code}`,
    title: FAILURE_TITLES[code],
    status: WORK_STATUS[failure.code],
    detail: failureSentence(failure),
    instance: `urn:uuid:${requestId}`,
    code: failure.code,
    ...(errors === undefined ? {} : { errors }),
    ...(cites === undefined ? {} : { cites }),
    ...(changed === undefined ? {} : { changed }),
  };
}

/** Carries a refusal out of a hook of the staff's interface; its handler of errors answers it. */
export class RefusedWork extends Error {
  readonly failure: WorkRefusal;
  readonly errors: readonly FieldProblem[] | undefined;

  constructor(failure: WorkRefusal, errors?: readonly FieldProblem[]) {
    super(failure.code);
    this.name = 'RefusedWork';
    this.failure = failure;
    this.errors = errors;
  }
}
