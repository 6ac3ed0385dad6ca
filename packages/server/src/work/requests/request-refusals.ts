import type {
  AssignRequestRefused,
  CorrectTopicRefused,
  DecideOutcomeRefused,
  MergeRequestRefused,
  PublicAnswerRefused,
  ReceiveCorrectionRefused,
  RequestRefused,
  SubmitRequestRefused,
} from '@gongkai/flows';
import type { ConferenceIncomplete, SearchIncomplete } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';

/** What the steps of a request refuse with, those of single steps among it. */
export type RequestStepRefused =
  | RequestRefused
  | ConferenceIncomplete
  | SearchIncomplete
  | ReceiveCorrectionRefused
  | AssignRequestRefused
  | DecideOutcomeRefused
  | MergeRequestRefused
  | CorrectTopicRefused
  | PublicAnswerRefused;

/** What is refused with elsewhere, too, and has its status there. */
type Elsewhere =
  | PermissionRefused['code']
  | 'store.conflict'
  | 'ledger.unkeepable'
  | 'staff.missing'
  | 'vault.keys-missing'
  | 'vault.keys-open-to-others'
  | 'vault.keys-not-ours'
  | 'vault.keys-malformed'
  | 'vault.key-unknown'
  | 'vault.key-wrong';

/**
 * What steps of requests refuse with, as statuses of HTTP: 404 where there is none, 409 where the request stands otherwise than the step
 * needs, 422 where what is asked cannot be.
 */
export const REQUEST_STATUS: Readonly<Record<Exclude<RequestStepRefused['code'], Elsewhere>, number>> = {
  'request.not-received': 409,
  'request.already-received': 409,
  'request.answered': 409,
  'request.not-answered': 409,
  'request.withdrawn': 409,
  'request.statement-missing': 422,
  'request.archived': 409,
  'request.day-before': 422,
  'request.not-assigned': 409,
  'request.not-yours': 409,
  'request.passed-to-self': 422,
  'request.already-accepted': 409,
  'conference.unknown': 404,
  'conference.day-to-come': 422,
  'conference.incomplete': 422,
  'search.incomplete': 422,
  'correction.second': 409,
  'correction.too-late': 409,
  'correction.period-past': 422,
  'correction.not-asked': 409,
  'correction.pending': 409,
  'reasons.second': 409,
  'reasons.not-asked': 409,
  'reasons.not-given': 409,
  'reasons.period-past': 409,
  'reasons.not-reasonable': 409,
  'delay.second': 409,
  'delay.day-past': 422,
  'delay.after-due': 409,
  'party.unknown': 404,
  'party.known': 409,
  'party.wrong-kind': 422,
  'party.not-asked': 409,
  'party.already-asked': 409,
  'party.already-reached': 409,
  'party.already-heard': 409,
  'party.may-speak': 409,
  'party.no-objection': 409,
  'extension.second': 409,
  'extension.after-due': 409,
  'extension.too-long': 422,
  'extension.not-approved': 409,
  'extension.asked-before': 409,
  'extension.approved-before': 409,
  'extension.not-asked': 409,
  'fee.second': 409,
  'fee.none': 409,
  'fee.pending': 409,
  'fee.settled': 409,
  'fee.amount-wrong': 422,
  'fee.receipt-unusable': 422,
  'fee.free-where-public': 422,
  'fee.after-due': 409,
  'outcome.needs-search': 409,
  'outcome.needs-earlier': 409,
  'outcome.needs-reasons': 409,
  'outcome.needs-lapse': 409,
  'outcome.needs-correction': 409,
  'outcome.needs-consultation': 409,
  'outcome.needs-withdrawal': 409,
  'outcome.needs-weighing': 409,
  'outcome.needs-notice': 409,
  'outcome.party-agrees': 409,
  'outcome.disclosure-required': 409,
  'outcome.not-of-answers': 409,
  'outcome.unexplained': 422,
  'outcome.grounds-wrong': 422,
  'answer.not-decided': 409,
  'answer.other-outcome': 409,
  'answer.decided-since': 409,
  'answer.searched-since': 409,
  'copy.known': 409,
  'copy.not-redacted': 409,
  'copy.already-attached': 409,
  'annex.unknown': 409,
  'annex.not-to-applicant': 409,
  'annex.already-attached': 409,
  'letter.unknown': 404,
  'letter.voided': 409,
  'letter.not-submitted': 409,
  'letter.already-submitted': 409,
  'letter.already-signed': 409,
  'letter.opinion-missing': 409,
  'letter.opinion-against': 409,
  'letter.same-person': 409,
  'letter.not-signed': 409,
  'letter.no-number': 409,
  'letter.already-numbered': 409,
  'letter.dispatched': 409,
  'letter.not-dispatched': 409,
  'letter.delivered': 409,
  'letter.proof-missing': 422,
  'letter.proof-unusable': 422,
  'letter.address-missing': 422,
  'letter.way-differs': 422,
  'letter.mail-unset': 422,
  'letter.mail-too-large': 422,
  'letter.mail-leaving': 409,
  'request.ended': 409,
  'request.may-confirm': 409,
  'request.merged': 409,
  'merge.second': 409,
  'merge.other-unit': 409,
  'merge.not-open': 409,
  'merge.other-applicant': 422,
  'split.parts-wrong': 422,
  'split.too-late': 409,
  'repeat.known': 409,
  'undo.unknown': 404,
  'undo.twice': 409,
  'undo.never': 409,
  'undo.not-ours': 409,
  'undo.same-person': 409,
  'undo.told': 409,
  'undo.rests': 409,
  'rating.final': 409,
  'topic.same': 409,
  'topic.place-unknown': 422,
  'public-answer.unknown': 404,
  'public-answer.published': 409,
  'public-answer.withdrawn': 409,
  'public-answer.set-aside': 409,
  'public-answer.erased': 409,
  'public-answer.same-person': 409,
  'public-answer.off': 409,
  'public-answer.part-missing': 422,
  'public-answer.part-too-long': 422,
  'public-answer.applicant-shown': 422,
  'public-answer.datum-open': 422,
  'withheld.nothing': 409,
  'rectification.other-procedure': 409,
  'rectification.not-asked': 409,
  'rectification.not-decided': 409,
  'rectification.other-result': 409,
  'remedy.unknown': 404,
  'remedy.known': 409,
  'remedy.accepted': 409,
  'remedy.procedure-wrong': 422,
  'remedy.copy-second': 409,
  'remedy.no-copy': 409,
  'remedy.replied': 409,
  'remedy.decided': 409,
  'remedy.review-missing': 422,
  'remedy.not-corrected': 422,
  'remedy.other-answer': 409,
  'letter.already-returned': 409,
  'letter.not-returned': 409,
  'letter.way-tried': 409,
  'letter.notice-last': 409,
  'letter.notice-final': 409,
  'confirmation.not-needed': 409,
  'confirmation.second': 409,
  'answer.not-delivered': 409,
  'receipt.route-unknown': 422,
  'receipt.fact-missing': 422,
  'receipt.order': 422,
  'receipt.before-regulation': 422,
  'calendar.before-first-year': 422,
  'calendar.days-unusable': 422,
  'deadline.not-in-force': 422,
  'deadline.variant-unknown': 422,
  'deadline.stated-missing': 422,
  'deadline.no-period': 422,
  'deadline.of-answer': 422,
  'clock.not-received': 409,
  'clock.received-twice': 409,
  'clock.before-receipt': 422,
  'clock.pause-order': 409,
  'clock.extended-twice': 409,
  'clock.extended-late': 409,
  'clock.extension-length': 422,
  'clock.delay-order': 409,
  'outcome.not-in-force': 422,
  'outcome.basis-unknown': 422,
  'request.missing': 404,
  'request.day-to-come': 422,
  'request.day-past': 422,
  'request.text-missing': 422,
  'request.text-too-long': 422,
  'request.file-missing': 422,
  'request.unit-elsewhere': 422,
  'outcome.earlier-unknown': 422,
  'record.missing': 404,
  'record.erased': 410,
  'application.incomplete': 422,
};

/** What a request that comes in is refused with besides. */
export const INTAKE_STATUS: Readonly<
  Record<
    Exclude<SubmitRequestRefused['code'], Elsewhere | keyof typeof REQUEST_STATUS | 'unit.missing' | 'unit.has-ended'>,
    number
  >
> = {
  'request.route-not-public': 422,
  'request.client-key-short': 422,
  'request.too-many-files': 422,
};

/** Every step of a request may be refused with these, beside what the guard has asked already. */
export const REQUEST_CODES = [
  ...(Object.keys(REQUEST_STATUS) as (keyof typeof REQUEST_STATUS)[]),
  'permission.outside-scope',
  'store.conflict',
  'ledger.unkeepable',
  'vault.keys-missing',
  'vault.keys-open-to-others',
  'vault.keys-not-ours',
  'vault.keys-malformed',
  'vault.key-unknown',
  'vault.key-wrong',
] as const;

/** A request that comes in. */
export const INTAKE_CODES = [
  ...REQUEST_CODES,
  ...(Object.keys(INTAKE_STATUS) as (keyof typeof INTAKE_STATUS)[]),
  'unit.missing',
  'unit.has-ended',
] as const;
