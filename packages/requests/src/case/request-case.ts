import type { PlainDate } from '@gongkai/kernel';
import type { Ground, OutcomeId, ReceiptFacts, RectificationResult, Route } from '@gongkai/law';
import type { ApplicantType, Supply } from '../application/applicant.ts';
import type { ApplicationLack } from '../application/application.ts';
import type { DecisionAnswers } from '../assistant/answers.ts';
import type { LetterStep } from '../letters/letter-step.ts';
import type { Conference } from '../conferences/conference-record.ts';
import type { Nature, RectificationDecision } from '../rectification/rectification.ts';
import type { CaseTopic } from '../topics/topic.ts';
import type { Remedy, RemedyId, SetAside } from '../remedies/remedy.ts';
import type { ArchiveHolds } from './archive-holds.ts';
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

/** Somebody whose word is asked for before the answer. */
export type Party = {
  readonly kind: PartyKind;
  readonly contact: SealedRef;
  /** The letter to it left. */
  readonly askedOn?: PlainDate;
  readonly letter?: LetterId;
  /** It has the letter: its fifteen working days run from here. */
  readonly reachedOn?: PlainDate;
  readonly answered?: { readonly on: PlainDate; readonly opinion: PartyOpinion };
  readonly releasedOn?: PlainDate;
  /** Its codes of before that day open nothing any more. */
  readonly codeRevokedOn?: PlainDate;
};

export type Opinion = { readonly by: StaffRef; readonly on: PlainDate; readonly agrees: boolean };

/** A letter on its way once. */
export type Dispatch = {
  readonly on: PlainDate;
  readonly way: DeliveryWay;
  readonly proof?: string;
  readonly returned?: { readonly on: PlainDate; readonly why: ReturnReason };
};

/** A paper of the office that is to be given. */
export type Material = { readonly file: FileRef; readonly by: StaffRef; readonly on: PlainDate };

/** A paper that leaves with a letter, by the digest of what was attached. */
export type Annex = { readonly file: FileRef; readonly sha256: string };

/** A redacted copy; only such a one leaves with an answer. */
export type RedactedCopy = {
  readonly copy: FileRef;
  readonly source: FileRef;
  readonly sha256: string;
  readonly certificate: SealedRef;
  readonly makings?: readonly string[];
  readonly by: StaffRef;
  readonly on: PlainDate;
};

export type CaseLetter = {
  readonly step: LetterStep;
  /** The draft. */
  readonly content: SealedRef;
  /** Everybody who has written on it, the last one last. */
  readonly writers: readonly StaffRef[];
  /** Redacted copies that leave with it. */
  readonly copies: readonly FileRef[];
  /** Papers that leave with it as they are. */
  readonly annexes?: readonly Annex[];
  /** The number of the event with its newest text. */
  readonly draftedAt: number;
  readonly draftedOn: PlainDate;
  readonly submittedOn?: PlainDate;
  readonly secrecy?: Opinion;
  readonly legality?: Opinion;
  readonly signed?: { readonly by: StaffRef; readonly on: PlainDate };
  readonly number?: string;
  /** The text that leaves: the draft that was signed, with its number and date. */
  readonly final?: SealedRef;
  /** The first time: with it the step of the letter is taken. */
  readonly dispatched?: Dispatch;
  /** Once more, after it came back. */
  readonly again?: readonly Dispatch[];
  readonly deliveredOn?: PlainDate;
  readonly voidedOn?: PlainDate;
};

export type Decision = {
  readonly outcome: OutcomeId;
  readonly basis: string;
  readonly grounds: readonly Ground[];
  readonly answers: DecisionAnswers;
  readonly departure?: { readonly from: OutcomeId | 'none'; readonly reason: SealedRef };
  readonly by: StaffRef;
  readonly on: PlainDate;
  /** The number of its event. */
  readonly at: number;
};

/** The letter that answered, and the day on which it left: with the leaf that it told, or with what became of a record. */
export type Answer = { readonly letter: LetterId; readonly on: PlainDate } & (
  | { readonly outcome: OutcomeId; readonly result?: undefined }
  | { readonly result: RectificationResult; readonly outcome?: undefined }
);

/** A text for the public list of answers. */
export type PublicAnswer = {
  readonly text: SealedRef;
  /** The letter with the answer that it tells of. */
  readonly letter: LetterId;
  /** Everybody who has written it, the last one last. */
  readonly writers: readonly StaffRef[];
  readonly preparedOn: PlainDate;
  readonly published?: { readonly by: StaffRef; readonly on: PlainDate };
  readonly withdrawnOn?: PlainDate;
  /** The application that it was made of, or the text itself, is no more. */
  readonly erasedOn?: PlainDate;
};

/** A request as its history leaves it. No name, address or text of anybody is in it: those are sealed records, and named here. */
export type RequestCase = {
  /** How many events it comes from. */
  readonly events: number;
  readonly unit: UnitRef;
  readonly nature: Nature;
  readonly route: Route;
  readonly days: ReceiptFacts;
  readonly applicantType: ApplicantType;
  readonly supply: Supply;
  /** What art. 29 asks for and the paper left out. */
  readonly lacks?: readonly ApplicationLack[];
  /** As it came, and as it was corrected. */
  readonly applications: readonly [SealedRef, ...SealedRef[]];
  readonly submittedOn: PlainDate;
  readonly confirmedOn?: PlainDate;
  readonly receipt?: { readonly number: string; readonly on: PlainDate; readonly cites: string };
  readonly assigned?: { readonly unit: UnitRef; readonly handler: StaffRef; readonly acceptedOn?: PlainDate };
  readonly correction?: {
    readonly letter: LetterId;
    readonly askedOn: PlainDate;
    readonly until: PlainDate;
    readonly receivedOn?: PlainDate;
  };
  readonly reasons?: {
    readonly letter: LetterId;
    readonly askedOn: PlainDate;
    readonly until: PlainDate;
    readonly receivedOn?: PlainDate;
    readonly reasonable?: boolean;
  };
  readonly delay?: { readonly on: PlainDate; readonly until: PlainDate };
  readonly extension?: {
    readonly approvedOn: PlainDate;
    readonly approvedBy: StaffRef;
    readonly workingDays: number;
    readonly toldOn?: PlainDate;
  };
  /** More time was asked for, and the head has not consented: nobody has said anything yet, or no. */
  readonly extensionAsk?: {
    readonly on: PlainDate;
    readonly by: StaffRef;
    readonly workingDays: number;
    readonly reason: SealedRef;
    readonly refused?: { readonly on: PlainDate; readonly by: StaffRef; readonly reason: SealedRef };
  };
  readonly fee?: {
    readonly letter: LetterId;
    readonly noticedOn: PlainDate;
    readonly amount: number;
    readonly paidOn?: PlainDate;
    /** Number of the 财政票据. */
    readonly receipt?: string;
    readonly waivedOn?: PlainDate;
  };
  readonly parties: ReadonlyMap<PartyId, Party>;
  /** Conferences on what is hard about it, the first one first. */
  readonly conferences: ReadonlyMap<ConferenceId, Conference>;
  /** The last one. */
  readonly search?: {
    /** The day of the search itself, where that is known. */
    readonly on: PlainDate;
    readonly found: boolean;
    readonly record: SealedRef;
    /** The number of its event. */
    readonly at: number;
    /** Its record has every part, and no free text. */
    readonly inParts: boolean;
  };
  readonly materials: readonly Material[];
  readonly copies: readonly RedactedCopy[];
  readonly decision?: Decision;
  readonly rectification?: RectificationDecision;
  /** How content the applicant is with the answer that stands: since when he has said so, and what he said last. */
  readonly rated?: { readonly firstOn: PlainDate; readonly on: PlainDate; readonly rating: Rating };
  /** What it is about, where that is known. */
  readonly topic?: CaseTopic;
  /** What was written for the public list of answers, the first one first. */
  readonly publicAnswers: ReadonlyMap<PublicAnswerId, PublicAnswer>;
  /** The last look at what is withheld. */
  readonly withheldReview?: { readonly on: PlainDate; readonly disclosable: boolean };
  readonly letters: ReadonlyMap<LetterId, CaseLetter>;
  readonly withdrawnOn?: PlainDate;
  /** The answer that stands. */
  readonly answer?: Answer;
  /** Answers that were set aside, the first one first. */
  readonly setAside: readonly (Answer & { readonly by: SetAside })[];
  readonly remedies: ReadonlyMap<RemedyId, Remedy>;
  readonly splitFrom?: RequestId;
  readonly splitInto: readonly RequestId[];
  readonly mergedInto?: RequestId;
  /** Earlier requests of the applicant for nearly the same, in percent. */
  readonly alike: readonly { readonly request: RequestId; readonly percent: number; readonly on: PlainDate }[];
  /** Closed without ever having been received. */
  readonly endedOn?: PlainDate;
  readonly archivedOn?: PlainDate;
  /** As the archive of that day was laid away. `at`: the number of its event. */
  readonly laidAway?: { readonly digest: string; readonly holds?: ArchiveHolds; readonly at: number };
};
