import type { PlainDate } from '@gongkai/kernel';
import type { LetterId, SealedRef } from '../case/refs.ts';

export type RemedyId = string;

/** 行政复议, 未经复议直接起诉, 复议后起诉: the columns of table four. */
export const REMEDY_ROUTES = ['review', 'suitDirect', 'suitAfterReview'] as const;
export type RemedyRoute = (typeof REMEDY_ROUTES)[number];

/** 结果维持, 结果纠正, 其他结果 (withdrawn, not taken up, settled). */
export const REMEDY_RESULTS = ['upheld', 'corrected', 'other'] as const;
export type RemedyResult = (typeof REMEDY_RESULTS)[number];

/** A letter of the request, or that there was none in time. */
export type RemedyAgainst = { readonly kind: 'letter'; readonly letter: LetterId } | { readonly kind: 'silence' };

/** A review or a suit over a request. */
export type Remedy = {
  readonly route: RemedyRoute;
  readonly against: RemedyAgainst;
  /** The review that a suit follows. */
  readonly review?: RemedyId;
  /** The day on which it was filed, as the body that decides says. */
  readonly filedOn: PlainDate;
  readonly acceptedOn?: PlainDate;
  /** Of a review: simple for disclosure cases, unless the body chose the ordinary way. */
  readonly procedure?: 'simple' | 'ordinary';
  /** The copy of the application came to the unit: its reply is due from here (D22). */
  readonly copyOn?: PlainDate;
  readonly repliedOn?: PlainDate;
  readonly decided?: {
    /** The decision came to the unit. */
    readonly on: PlainDate;
    readonly result: RemedyResult;
    /** What it was about and what it says, in words; sealed, for it speaks of people. */
    readonly point?: SealedRef;
    /** The answer is set aside and has to be given anew; `until`: by the day that it names. */
    readonly anew?: { readonly until?: PlainDate };
  };
};

/** An answer that a review or a suit has set aside; it stays in the history, and figures count it. */
export type SetAside = {
  readonly remedy: RemedyId;
  readonly on: PlainDate;
  readonly until?: PlainDate;
};
