import type { DecisionQuestion, Ground } from '@gongkai/law';

/** What the officer has said so far. Every answer is short; what it rests on stands in the documents of the case. */
export type DecisionAnswers = {
  readonly clear?: boolean;
  readonly nature?: 'request' | 'petition' | 'publication' | 'query';
  /** `duplicate` and `reconfirm` name the answered request in `earlier`. */
  readonly repeat?: 'none' | 'duplicate' | 'reconfirm' | 'excessive';
  readonly earlier?: string;
  /** The request that this one is answered with (并案). */
  readonly joined?: string;
  /** `leading`: made together with others, and led by this unit (art. 34). */
  readonly responsible?: 'own' | 'leading' | 'other';
  readonly published?: boolean;
  readonly exists?: boolean;
  /** Without working it up or analysing it (art. 38). */
  readonly ready?: boolean;
  readonly grounds?: readonly Ground[];
  /** Disclosure would harm a third party that has not agreed: its reasons are reasonable, or the unit finds it so (art. 32). */
  readonly harms?: boolean;
  /** Withholding would gravely affect the public interest (art. 15). */
  readonly publicInterest?: boolean;
  /** A law, regulation or rule asks for disclosure (art. 16(2)). */
  readonly required?: boolean;
  /** What is withheld can be separated from the rest (art. 37). */
  readonly separable?: boolean;
  /** It also holds what is no government information (art. 37). */
  readonly otherContent?: boolean;
};

export type AssistantQuestion = Exclude<keyof DecisionAnswers, 'earlier' | 'joined'>;

/** Under which of the six questions each stands: 补不补 → 是不是 → 谁负责 → 有没有 → 给不给 → 怎么给. */
export const QUESTION_OF: Readonly<Record<AssistantQuestion, DecisionQuestion>> = {
  clear: 'correct',
  nature: 'isRequest',
  repeat: 'isRequest',
  responsible: 'responsible',
  published: 'held',
  exists: 'held',
  ready: 'held',
  grounds: 'disclose',
  harms: 'disclose',
  publicInterest: 'disclose',
  required: 'disclose',
  separable: 'disclose',
  otherContent: 'supply',
};
