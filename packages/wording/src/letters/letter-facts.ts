import type { PlainDate } from '@gongkai/kernel';
import type { Fee, Ground, OutcomeId, Receipt, RemedyNotice } from '@gongkai/law';
import type { Nature, SupplyForm, SupplyWay } from '@gongkai/requests';

/** How the unit that writes can be reached; what is not known is left out of the letter. */
export type LetterContact = {
  readonly office?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly hours?: string;
};

/** What every letter holds. The names are those of the day of the letter. */
export type EveryLetterFacts = {
  /** Absent: what came in asks for information. */
  readonly nature?: Nature;
  readonly unit: {
    readonly name: string;
    readonly contact: LetterContact;
    /** 政府信息公开专用章, unless the unit uses its own. */
    readonly seal?: string;
  };
  /** A person is 你, a body 你单位, another agency 贵单位. */
  readonly addressee: { readonly name: string; readonly kind: 'person' | 'body' | 'agency' };
  /** `documentNumber(…)`, or the number of the register where the letter has no other; absent: not numbered yet. */
  readonly number?: string;
  readonly on: PlainDate;
};

/** The request in the register. */
export type RegisteredFacts = Pick<EveryLetterFacts, 'nature'> & {
  readonly registration: string;
  readonly receipt: Pick<Receipt, 'on' | 'route' | 'fact' | 'cites'>;
};

/** What is asked for, word by word as the applicant wrote it. */
export type AskedFacts = RegisteredFacts & { readonly request: string };

/** What the unit did before it answered; only what is named here is told. */
export type InquiryFacts = {
  readonly searchedOn?: PlainDate;
  /** The notice to correct, and the day on which the corrected request came. */
  readonly corrected?: { readonly askedOn: PlainDate; readonly receivedOn: PlainDate };
  /** Who they are is told to nobody. */
  readonly thirdParties?: { readonly askedOn: PlainDate; readonly opinion: 'agrees' | 'objects' | 'partly' | 'silent' };
  readonly coMakers?: { readonly askedOn: PlainDate };
  readonly extendedTo?: PlainDate;
};

export type RemedyFacts = {
  /** From `remedyOf`, or `remedyOfLetter`. */
  readonly notices: readonly RemedyNotice[];
  /** One, or two of which the reader may choose; none known: the letter cannot be finished. */
  readonly reviewBodies: readonly string[];
  readonly court?: string;
};

/** On what a part, or all, is withheld, and why: the article alone is no reason. */
export type GroundFacts = {
  readonly ground: Ground;
  /** One of the closed list of the ground (条例 art. 16). */
  readonly kind?: string;
  /** The part that is withheld, where not all of it is. */
  readonly what?: string;
  readonly why: string;
  /** Of `law_prohibited`: which law or administrative regulation, and its article. */
  readonly prohibition?: string;
};

export type AnswerFacts = AskedFacts & {
  readonly outcome: OutcomeId;
  /** Where an outcome has two (`unavailable.not_held`). */
  readonly basis?: string;
  readonly inquiry: InquiryFacts;
  /** The officer's own words; without them what the outcome itself says. */
  readonly reason?: string;
  readonly remedy: RemedyFacts;
};

/** What is given and how; or where, how and when it can be had. */
export type SupplyFacts =
  | {
      readonly papers: readonly { readonly title: string; readonly pages?: number }[];
      readonly form: SupplyForm;
      readonly way: SupplyWay;
    }
  | { readonly how: string; readonly when: string; readonly form: SupplyForm; readonly way: SupplyWay };

/** How often somebody asked, over which days. */
export type FrequencyFacts = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly requests: number;
  /** Of these, how many about the same or nearly the same. */
  readonly alike?: number;
};

type ReplyFacts = {
  readonly workingDays: number;
  /** The public page, by its whole address, and the code that opens the letter there; absent: by letter alone. */
  readonly replyAt?: { readonly address: string; readonly code: string };
};

/** The facts of each letter. Those to third parties and other agencies have no field that could name the applicant. */
export type LetterFactsOf = {
  L01: RegisteredFacts & { readonly due: PlainDate };
  L02: RegisteredFacts & { readonly submittedOn: PlainDate };
  L03: AskedFacts & { readonly points: readonly string[]; readonly guidance: string; readonly until: PlainDate };
  L04: RegisteredFacts & { readonly frequency: FrequencyFacts; readonly until: PlainDate };
  L05: AskedFacts & {
    readonly reason: string;
    readonly due: PlainDate;
    readonly workingDays: number;
    readonly newDue: PlainDate;
  };
  L06: ReplyFacts & { readonly information: string };
  L07: AskedFacts & { readonly askedOn: PlainDate; readonly of: 'thirdParty' | 'otherAgency' };
  L08: ReplyFacts & { readonly information: string };
  L09: { readonly matter: string; readonly until?: PlainDate };
  L10: {
    readonly information: string;
    readonly askedOn: PlainDate;
    readonly reason: string;
    readonly publicInterest: boolean;
    readonly remedy: RemedyFacts;
  };
  /** `remedy`: where the settings of the law let a fee be challenged on its own. */
  L11: RegisteredFacts & {
    readonly fee: Fee;
    readonly payment: string;
    readonly workingDays: number;
    readonly remedy?: RemedyFacts;
  };
  L12: AskedFacts & { readonly reason: string; readonly newDue: PlainDate };
  L20: AnswerFacts & { readonly supply: SupplyFacts };
  L21: AnswerFacts & { readonly places: readonly string[] };
  L22: AnswerFacts & {
    readonly supply: SupplyFacts;
    readonly given: readonly string[];
    readonly grounds: readonly GroundFacts[];
    /** Left out because it is no government information (条例 art. 37). */
    readonly otherContent?: string;
  };
  L23: AnswerFacts & { readonly grounds: readonly [GroundFacts, ...GroundFacts[]] };
  L24: AnswerFacts & {
    readonly search: {
      readonly on: PlainDate;
      readonly places: readonly string[];
      readonly keywords: readonly string[];
    };
  };
  L25: AnswerFacts & { readonly responsible?: { readonly name: string; readonly contact: string } };
  L26: AnswerFacts & { readonly earlier: { readonly on: PlainDate; readonly number: string; readonly title?: string } };
  L27: AnswerFacts & { readonly rule: string; readonly place: string };
  L28: AnswerFacts;
  L29: AnswerFacts & { readonly points: readonly string[] };
  L30: AnswerFacts & { readonly channel?: string };
  L31: AnswerFacts & { readonly publication: string; readonly how: string };
  L32: AnswerFacts & { readonly frequency: FrequencyFacts };
  L33: AnswerFacts & {
    readonly missed: 'correction' | 'payment';
    readonly noticedOn: PlainDate;
    readonly noticeNumber?: string;
    readonly until: PlainDate;
  };
  L34: AskedFacts & {
    readonly result:
      | { readonly kind: 'rectified' | 'refused'; readonly what: string }
      | { readonly kind: 'transferred' | 'referred'; readonly what: string; readonly to: string };
    readonly remedy: RemedyFacts;
  };
  L35: AskedFacts & {
    readonly reason: { readonly kind: 'withdrawn' | 'joined' | 'other'; readonly on: PlainDate; readonly what?: string };
  };
};

export type LetterFacts<Code extends keyof LetterFactsOf> = EveryLetterFacts & LetterFactsOf[Code];
