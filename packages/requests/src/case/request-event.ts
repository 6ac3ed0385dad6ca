import type { PlainDate } from '@gongkai/kernel';
import type { Ground, OutcomeId, ReceiptFacts, RectificationResult, Route } from '@gongkai/law';
import type { ApplicantType, Supply } from '../application/applicant.ts';
import type { ApplicationLack } from '../application/application.ts';
import type { ArchiveHolds } from './archive-holds.ts';
import type { DecisionAnswers } from '../assistant/answers.ts';
import type { FeeBasis, LetterStep } from '../letters/letter-step.ts';
import type { Nature } from '../rectification/rectification.ts';
import type { Topic } from '../topics/topic.ts';
import type { RemedyAgainst, RemedyId, RemedyResult, RemedyRoute } from '../remedies/remedy.ts';
import type { Rating } from './rating.ts';
import type {
  ConferenceId,
  DeliveryWay,
  FileRef,
  LetterId,
  PartyId,
  PartyKind,
  PartyOpinion,
  PublicAnswerId,
  RequestId,
  ReturnReason,
  SealedRef,
  StaffRef,
  UnitRef,
} from './refs.ts';

type RequestBodies = {
  /** It has come in; whether it counts as received, art. 31 says. */
  'request.submitted': {
    readonly unit: UnitRef;
    /** Absent: it asks for information. */
    readonly nature?: Extract<Nature, 'rectification'>;
    readonly route: Route;
    readonly days: ReceiptFacts;
    readonly applicantType: ApplicantType;
    /** Name, identity, contact, and what is asked for. */
    readonly application: SealedRef;
    readonly supply: Supply;
    /** What the paper left out, for the notice to correct (art. 30); absent where it is whole. */
    readonly lacks?: readonly ApplicationLack[];
    /** The request that this matter was taken out of. */
    readonly splitFrom?: RequestId;
    /** What its words say it is about; absent where they say nothing. */
    readonly topic?: Topic;
  };
  /** Unit and applicant have confirmed with each other (art. 31(2)(3)). */
  'request.confirmed': Record<never, never>;
  /** Registered: from here every period runs. `cites`: why this day. */
  'request.received': { readonly number: string; readonly receivedOn: PlainDate; readonly cites: string };
  /** `reason`: the handler himself passed it on to a colleague, and why (转办). */
  'request.assigned': { readonly unit: UnitRef; readonly handler: StaffRef; readonly reason?: SealedRef };
  /** 签收 by the handler. */
  'request.accepted': Record<never, never>;
  /** Back to whoever assigns, with the reason. */
  'request.sentBack': { readonly reason: SealedRef };
  'request.noted': { readonly kind: 'note' | 'conference'; readonly text: SealedRef };
  /** 疑难会商, as it was written down on the day of the event. `heldOn`: when it was. */
  'conference.recorded': { readonly conference: ConferenceId; readonly heldOn: PlainDate; readonly record: SealedRef };
  /** Written down anew; the one before stays in the history. */
  'conference.corrected': {
    readonly conference: ConferenceId;
    readonly heldOn: PlainDate;
    readonly record: SealedRef;
    readonly reason: SealedRef;
  };
  /** `searchedOn`: the day of the search, of which the record has every part; absent where it is free text. */
  'request.searched': { readonly found: boolean; readonly searchedOn?: PlainDate; readonly record: SealedRef };
  'request.withdrawn': { readonly statement?: SealedRef };
  /** Closed without ever having been received. */
  'request.ended': { readonly why: 'withdrawn' | 'unconfirmed'; readonly reason: SealedRef };
  /** Answered together with another. */
  'request.merged': { readonly into: RequestId };
  /** Matters became requests of their own; `application`: what is left. */
  'request.split': { readonly into: readonly RequestId[]; readonly application: SealedRef; readonly topic?: Topic };
  /** The same applicant asked for nearly the same before. */
  'request.likened': { readonly earlier: RequestId; readonly percent: number };
  'request.archived': { readonly digest: string; readonly holds?: ArchiveHolds };
  /** A sealed record is no more: its time was over, or the person asked for it. What it was the digest in its own event still proves. */
  'record.erased': { readonly record: string; readonly why: 'expired' | 'asked' };

  /** An entry was a slip and counts no more. */
  'event.undone': { readonly event: number; readonly type: string; readonly reason: SealedRef };
  /** A paper of the office that is to be given, as a whole or in part. */
  'material.added': { readonly file: FileRef };
  /** A copy of a file with what may not be given burnt out (art. 37); its certificate is clean. */
  'copy.redacted': {
    readonly copy: FileRef;
    readonly source: FileRef;
    readonly sha256: string;
    readonly certificate: SealedRef;
    /** Ids that pages chose for the making: whoever lost the answer finds this copy by his own, and none of other masks. */
    readonly makings?: readonly string[];
  };

  /** `lacks`: what it still lacks. */
  'correction.received': { readonly application: SealedRef; readonly lacks?: readonly ApplicationLack[]; readonly topic?: Topic };
  'reasons.received': { readonly statement: SealedRef };
  'reasons.judged': { readonly reasonable: boolean };

  'party.named': { readonly party: PartyId; readonly kind: PartyKind; readonly contact: SealedRef };
  'party.reached': { readonly party: PartyId };
  'party.answered': {
    readonly party: PartyId;
    readonly opinion: PartyOpinion;
    readonly statement?: SealedRef;
    /** What it enclosed. */
    readonly files?: readonly FileRef[];
  };
  /** A code that came into other hands opens nothing any more. */
  'party.codeRevoked': { readonly party: PartyId; readonly reason: SealedRef };
  /** The unit no longer waits for another agency. */
  'party.released': { readonly party: PartyId };

  /** The handler asks the head of the 政府信息公开工作机构 for more time. */
  'extension.asked': { readonly workingDays: number; readonly reason: SealedRef };
  'extension.refused': { readonly reason: SealedRef };
  'extension.approved': { readonly workingDays: number; readonly reason: SealedRef };
  /** `receipt`: number of the 财政票据; absent of payments of before it was asked for. */
  'fee.paid': { readonly amount: number; readonly receipt?: string };
  /** The unit goes on without the fee. */
  'fee.waived': Record<never, never>;

  /** The officer's answers to the questions, the leaf that follows from them, and the reason where another was taken. */
  'outcome.decided': {
    readonly outcome: OutcomeId;
    readonly basis: string;
    readonly grounds: readonly Ground[];
    readonly answers: DecisionAnswers;
    readonly departure?: { readonly from: OutcomeId | 'none'; readonly reason: SealedRef };
  };

  /** What the unit found in a record that is to be rectified, and what follows (art. 41). */
  'rectification.decided': { readonly result: RectificationResult; readonly finding: SealedRef };

  'letter.drafted': {
    readonly letter: LetterId;
    readonly step: LetterStep;
    readonly content: SealedRef;
    /** Of a notice of the fee: how it was counted. */
    readonly fee?: FeeBasis;
  };
  /** The copy leaves with the letter. */
  'letter.copyAttached': { readonly letter: LetterId; readonly copy: FileRef };
  /** A paper of the office leaves with the letter as it is (附件). */
  'letter.annexed': { readonly letter: LetterId; readonly file: FileRef; readonly sha256: string };
  'letter.submitted': { readonly letter: LetterId };
  /** 保密审查 and 合法性审查. */
  'letter.opined': {
    readonly letter: LetterId;
    readonly matter: 'secrecy' | 'legality';
    readonly agrees: boolean;
    readonly opinion?: SealedRef;
  };
  'letter.sentBack': { readonly letter: LetterId; readonly reason: SealedRef };
  'letter.signed': { readonly letter: LetterId };
  /** `final`: the whole text as it leaves, with number and date. */
  'letter.numbered': { readonly letter: LetterId; readonly number: string; readonly final: SealedRef };
  'letter.dispatched': {
    readonly letter: LetterId;
    readonly way: DeliveryWay;
    readonly proof?: string;
    /** Why it goes another way than the applicant chose, or to an address that he did not name. */
    readonly reason?: SealedRef;
  };
  'letter.delivered': { readonly letter: LetterId; readonly proof?: string };
  /** It came back. */
  'letter.returned': { readonly letter: LetterId; readonly why: ReturnReason };
  /** The same letter by another way. */
  'letter.sentAgain': {
    readonly letter: LetterId;
    readonly way: DeliveryWay;
    readonly proof?: string;
    readonly reason?: SealedRef;
  };
  /** A letter that will not leave; its number, if it has one, stays taken. */
  'letter.voided': { readonly letter: LetterId; readonly reason: SealedRef };

  /** How content the applicant is with the answer, from 1 to 5, and what he wrote with it; a later one takes the place of the earlier. */
  'answer.rated': { readonly rating: Rating; readonly remark?: SealedRef };

  /** An officer has said what it is about. */
  'topic.corrected': { readonly topic: Topic; readonly reason: SealedRef };
  /** A text for the public list of answers, in which nobody can be told; written again before it is published, it keeps its id. */
  'publicAnswer.prepared': { readonly answer: PublicAnswerId; readonly text: SealedRef };
  /** Everybody can read it from now on. */
  'publicAnswer.published': { readonly answer: PublicAnswerId };
  /** Taken out of the list, or given up before it stood there. */
  'publicAnswer.withdrawn': { readonly answer: PublicAnswerId; readonly reason: SealedRef };

  /** What is withheld was looked at again (art. 18). */
  'withheld.reviewed': { readonly disclosable: boolean; readonly reason: SealedRef };

  /** Somebody has gone to review or to court, on the day that the body names. */
  'remedy.filed': {
    readonly remedy: RemedyId;
    readonly route: RemedyRoute;
    readonly against: RemedyAgainst;
    readonly review?: RemedyId;
  };
  'remedy.accepted': { readonly remedy: RemedyId; readonly procedure?: 'simple' | 'ordinary' };
  'remedy.copyReceived': { readonly remedy: RemedyId };
  'remedy.replied': { readonly remedy: RemedyId; readonly reply?: SealedRef };
  /** The decision came to the unit. `anew`: the answer is set aside and given anew. */
  'remedy.decided': {
    readonly remedy: RemedyId;
    readonly result: RemedyResult;
    readonly point?: SealedRef;
    readonly anew?: { readonly until?: PlainDate };
  };
};

export type RequestEventType = keyof RequestBodies;

/** One line of a request's history: what happened, on which legal day. */
export type RequestEvent = {
  readonly [Type in RequestEventType]: { readonly type: Type; readonly on: PlainDate; readonly body: RequestBodies[Type] };
}[RequestEventType];

export type RequestEventOf<Type extends RequestEventType> = Extract<RequestEvent, { type: Type }>;

/** An event and who did it, as the ledger has it. */
export type DoneEvent = RequestEvent & { readonly actor?: string };
