import type { AssistantQuestion, DecisionAnswers } from './answers.ts';
import { assess, type Assessment } from './assess.ts';
import type { CaseFacts } from './case-facts.ts';

/** The way through the questions: what was asked and answered, and where it has come to. */
export type Trail = {
  readonly asked: readonly { readonly question: AssistantQuestion; readonly cites: string }[];
  /** The answers that led on; those that an earlier one has made idle are gone. */
  readonly answers: DecisionAnswers;
  readonly assessment: Assessment;
};

/** Walks the questions in their order with what was answered, so that a page shows each once and no question that leads nowhere. */
export function trailOf(given: DecisionAnswers, facts: CaseFacts): Trail {
  const asked: Trail['asked'][number][] = [];
  let answers: DecisionAnswers = given.joined === undefined ? {} : { joined: given.joined };
  for (;;) {
    const assessment = assess(answers, facts);
    if (assessment.kind === 'do' && assessment.what === 'nameEarlier' && (given.earlier ?? '') !== '') {
      answers = { ...answers, earlier: given.earlier ?? '' };
      continue;
    }
    if (assessment.kind !== 'ask' || given[assessment.question] === undefined) return { asked, answers, assessment };
    asked.push({ question: assessment.question, cites: assessment.cites });
    answers = { ...answers, [assessment.question]: given[assessment.question] };
  }
}

/** What may be answered to each question, in the order in which it is offered; `grounds` takes several of its list, or none. */
export const ANSWER_CHOICES = {
  nature: ['request', 'petition', 'publication', 'query'],
  repeat: ['none', 'duplicate', 'reconfirm', 'excessive'],
  responsible: ['own', 'leading', 'other'],
} as const satisfies { readonly [Q in AssistantQuestion]?: readonly DecisionAnswers[Q][] };
