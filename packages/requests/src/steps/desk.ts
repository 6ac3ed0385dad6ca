import type { Failure, PlainDate, Result } from '@gongkai/kernel';
import {
  cite,
  type ClockRefused,
  type CountRefused,
  type DueRefused,
  type OutcomeRefused,
  type ReceiptRefused,
} from '@gongkai/law';
import type { Day } from '../case/day.ts';
import type { RequestCase } from '../case/request-case.ts';
import type { StaffRef } from '../case/refs.ts';
import type { RequestEvent } from '../case/request-event.ts';

/** What a step is decided on: the request, the day with the law, and who takes it. */
export type Desk = { readonly request: RequestCase; readonly day: Day; readonly by: StaffRef };

export type StepCode =
  | 'request.not-received'
  | 'request.already-received'
  | 'request.answered'
  | 'request.not-answered'
  | 'request.withdrawn'
  | 'request.statement-missing'
  | 'request.archived'
  | 'topic.same'
  | 'request.day-before'
  | 'request.not-assigned'
  | 'request.not-yours'
  | 'request.passed-to-self'
  | 'request.already-accepted'
  | 'conference.unknown'
  | 'conference.day-to-come'
  | 'correction.second'
  | 'correction.too-late'
  | 'correction.period-past'
  | 'correction.not-asked'
  | 'correction.pending'
  | 'reasons.second'
  | 'reasons.not-asked'
  | 'reasons.not-given'
  | 'reasons.period-past'
  | 'reasons.not-reasonable'
  | 'delay.second'
  | 'delay.day-past'
  | 'delay.after-due'
  | 'party.unknown'
  | 'party.known'
  | 'party.wrong-kind'
  | 'party.not-asked'
  | 'party.already-asked'
  | 'party.already-reached'
  | 'party.already-heard'
  | 'party.may-speak'
  | 'party.no-objection'
  | 'copy.known'
  | 'copy.not-redacted'
  | 'copy.already-attached'
  | 'annex.unknown'
  | 'annex.not-to-applicant'
  | 'annex.already-attached'
  | 'extension.second'
  | 'extension.after-due'
  | 'extension.too-long'
  | 'extension.not-approved'
  | 'extension.asked-before'
  | 'extension.approved-before'
  | 'extension.not-asked'
  | 'fee.second'
  | 'fee.none'
  | 'fee.pending'
  | 'fee.settled'
  | 'fee.amount-wrong'
  | 'fee.receipt-unusable'
  | 'fee.free-where-public'
  | 'fee.after-due'
  | 'outcome.needs-search'
  | 'outcome.needs-earlier'
  | 'outcome.needs-reasons'
  | 'outcome.needs-lapse'
  | 'outcome.needs-correction'
  | 'outcome.needs-consultation'
  | 'outcome.needs-withdrawal'
  | 'outcome.needs-weighing'
  | 'outcome.needs-notice'
  | 'outcome.party-agrees'
  | 'outcome.disclosure-required'
  | 'outcome.not-of-answers'
  | 'outcome.unexplained'
  | 'outcome.grounds-wrong'
  | 'answer.not-decided'
  | 'answer.other-outcome'
  | 'answer.decided-since'
  | 'answer.searched-since'
  | 'letter.unknown'
  | 'letter.voided'
  | 'letter.not-submitted'
  | 'letter.already-submitted'
  | 'letter.already-signed'
  | 'letter.opinion-missing'
  | 'letter.opinion-against'
  | 'letter.same-person'
  | 'letter.not-signed'
  | 'letter.no-number'
  | 'letter.already-numbered'
  | 'letter.dispatched'
  | 'letter.not-dispatched'
  | 'letter.delivered'
  | 'letter.proof-missing'
  | 'letter.already-returned'
  | 'letter.not-returned'
  | 'letter.way-tried'
  | 'letter.code-revoked'
  | 'letter.code-not-mailed'
  | 'letter.notice-last'
  | 'letter.notice-final'
  | 'letter.proof-unusable'
  | 'letter.address-missing'
  | 'letter.way-differs'
  | 'letter.mail-leaving'
  | 'letter.mail-too-large'
  | 'letter.mail-unset'
  | 'confirmation.not-needed'
  | 'confirmation.second'
  | 'answer.not-delivered'
  | 'request.ended'
  | 'request.may-confirm'
  | 'request.merged'
  | 'merge.second'
  | 'merge.other-unit'
  | 'merge.not-open'
  | 'split.parts-wrong'
  | 'split.too-late'
  | 'repeat.known'
  | 'undo.unknown'
  | 'undo.twice'
  | 'undo.never'
  | 'undo.not-ours'
  | 'undo.same-revoker'
  | 'undo.same-person'
  | 'undo.told'
  | 'undo.rests'
  | 'rating.final'
  | 'withheld.nothing'
  | 'public-answer.unknown'
  | 'public-answer.published'
  | 'public-answer.withdrawn'
  | 'public-answer.set-aside'
  | 'public-answer.erased'
  | 'public-answer.same-person'
  | 'public-answer.off'
  | 'rectification.other-procedure'
  | 'rectification.not-asked'
  | 'rectification.not-decided'
  | 'rectification.other-result'
  | 'remedy.unknown'
  | 'remedy.known'
  | 'remedy.accepted'
  | 'remedy.procedure-wrong'
  | 'remedy.copy-second'
  | 'remedy.no-copy'
  | 'remedy.replied'
  | 'remedy.decided'
  | 'remedy.review-missing'
  | 'remedy.not-corrected'
  | 'remedy.other-answer';

export type StepRefused = Failure<StepCode> | ReceiptRefused | ClockRefused | CountRefused | DueRefused | OutcomeRefused;

export type Step = Result<readonly RequestEvent[], StepRefused>;

/** The half of a result that says no. */
export type Refused = { readonly ok: false; readonly failure: StepRefused };

export const refuse = (code: StepCode, cites: string, params: Failure['params'] & {} = {}): Refused => ({
  ok: false,
  failure: { code, cites, params },
});

/** An article of the regulation. */
export const art = (article: number, at: Parameters<typeof cite>[2] = {}): string => cite('disclosure', article, at);

/** Registered, not answered and not laid away: what may still be worked on. Withdrawn ones are open until they are closed in form. */
export function notOpen({ receipt, answer, archivedOn }: RequestCase, on: PlainDate): Refused | undefined {
  if (archivedOn !== undefined) return refuse('request.archived', art(45), { on: archivedOn });
  if (answer) return refuse('request.answered', art(33, { paragraph: 2 }), { on: answer.on });
  if (!receipt) return refuse('request.not-received', art(31));
  return on < receipt.on ? refuse('request.day-before', art(31), { on, received: receipt.on }) : undefined;
}

/** As `notOpen`, and not given up by the applicant. */
export function notGoingOn(request: RequestCase, on: PlainDate): Refused | undefined {
  const refused = notOpen(request, on);
  if (refused) return refused;
  return request.withdrawnOn === undefined
    ? undefined
    : refuse('request.withdrawn', art(33, { paragraph: 2 }), { on: request.withdrawnOn });
}
