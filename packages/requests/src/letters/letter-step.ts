import type { PlainDate } from '@gongkai/kernel';
import type { Ground, LetterCode, OutcomeId, RectificationResult } from '@gongkai/law';
import type { PartyId, SealedRef } from '../case/refs.ts';

/**
 * What a letter does to the request when it leaves. A step of the procedure is taken by its letter and by nothing else: what nobody was
 * told has not happened.
 */
export type LetterStep =
  | { readonly code: 'L01' | 'L02' | 'L07' }
  /** `until`: the last day to correct, or to give reasons. */
  | { readonly code: 'L03' | 'L04'; readonly until: PlainDate }
  | { readonly code: 'L05'; readonly workingDays: number }
  | { readonly code: 'L06' | 'L08' | 'L09' | 'L10'; readonly party: PartyId }
  | { readonly code: 'L11'; readonly by: 'items' | 'pages'; readonly count: number; readonly amount: number }
  /** `until`: the day by which it will be answered (art. 35). */
  | { readonly code: 'L12'; readonly until: PlainDate }
  /** `result`: absent in letters that were written before records were rectified in cases of their own; those close nothing. */
  | { readonly code: 'L34'; readonly result?: RectificationResult }
  | { readonly code: AnswerCode; readonly outcome: OutcomeId; readonly basis: string; readonly grounds: readonly Ground[] };

/** How a fee was counted when its notice was written: the rule, the month and what the applicant had before in it, band by band. */
export type FeeBasis = {
  readonly cites: string;
  /** 2026-03, by the day that places an item in its month. */
  readonly month: string;
  readonly before: number;
  readonly lines: readonly { readonly count: number; readonly price: number; readonly amount: number }[];
  /** Why the unit charges at all: it may, and need not. */
  readonly reason?: SealedRef;
};

/** The letters that answer, L35 among them: it closes a request that was withdrawn or joined to another. */
export type AnswerCode = Extract<
  LetterCode,
  'L20' | 'L21' | 'L22' | 'L23' | 'L24' | 'L25' | 'L26' | 'L27' | 'L28' | 'L29' | 'L30' | 'L31' | 'L32' | 'L33' | 'L35'
>;

export type AnswerStep = Extract<LetterStep, { readonly code: AnswerCode }>;

/** It tells what became of a record that was to be rectified (art. 41). */
export type RectificationStep = { readonly code: 'L34'; readonly result: RectificationResult };

/** Does the letter tell a leaf of what was asked for? */
export const isAnswer = (step: LetterStep): step is AnswerStep => 'outcome' in step;

/** Does the letter ask for an opinion on giving the information (条例 arts. 32, 34)? Help under L09 is no opinion. */
export const asksOpinion = (step: LetterStep): step is Extract<LetterStep, { readonly party: PartyId }> =>
  step.code === 'L06' || step.code === 'L08';

/** Does the letter end what came in? */
export const closes = (step: LetterStep): step is AnswerStep | RectificationStep =>
  isAnswer(step) || (step.code === 'L34' && step.result !== undefined);
