import type { OutcomeId } from './outcomes.data.ts';

/** The questions an officer answers, in this order: 补不补 → 是不是 → 谁负责 → 有没有 → 给不给 → 怎么给 (国办公开办函〔2020〕2号). */
export const DECISION_QUESTIONS = ['correct', 'isRequest', 'responsible', 'held', 'disclose', 'supply'] as const;
export type DecisionQuestion = (typeof DECISION_QUESTIONS)[number];

/** `question`: under which of the officer's questions a step is decided. */
export type DecisionStep = {
  readonly id: string;
  readonly question: DecisionQuestion;
  readonly outcomes: readonly OutcomeId[];
  /** The basis that belongs to the step, where an outcome has several. */
  readonly basis?: string;
};

/**
 * Which leaf goes before which where several would fit: the first step that holds decides. What ends a request before it is
 * examined stands first (withdrawn, not corrected, not paid).
 */
export const DECISION_ORDER = [
  { id: 'ended', question: 'correct', outcomes: ['other.misc', 'other.not_corrected', 'other.fee_unpaid'] },
  {
    id: 'noRequest',
    question: 'isRequest',
    outcomes: ['rejected.petition', 'rejected.publication', 'denied.query_matter'],
  },
  { id: 'unclear', question: 'correct', outcomes: ['unavailable.still_unclear'] },
  { id: 'repeated', question: 'isRequest', outcomes: ['rejected.duplicate', 'rejected.reconfirm', 'rejected.excessive'] },
  { id: 'alreadyPublic', question: 'held', outcomes: ['granted.already_public'] },
  { id: 'notResponsible', question: 'responsible', outcomes: ['unavailable.not_held'], basis: 'not_responsible' },
  { id: 'notExisting', question: 'held', outcomes: ['unavailable.not_held'], basis: 'not_existing' },
  { id: 'needsCreation', question: 'held', outcomes: ['unavailable.needs_creation'] },
  {
    id: 'withheld',
    question: 'disclose',
    outcomes: [
      'denied.state_secret',
      'denied.law_prohibited',
      'denied.security_stability',
      'denied.third_party',
      'denied.internal_affairs',
      'denied.process',
      'denied.enforcement_file',
    ],
  },
  { id: 'separable', question: 'disclose', outcomes: ['partial'] },
  { id: 'granted', question: 'supply', outcomes: ['granted.provided'] },
] as const satisfies readonly DecisionStep[];

/** A leaf that fits, with its basis where it has several. */
export type Candidate = { readonly outcome: OutcomeId; readonly basis?: string };

const placeOf = ({ outcome, basis }: Candidate): number => {
  const step = DECISION_ORDER.findIndex(
    (each: DecisionStep) =>
      each.outcomes.includes(outcome) && (each.basis === undefined || basis === undefined || each.basis === basis),
  );
  const row: DecisionStep | undefined = DECISION_ORDER[step];
  // Inside a step the order of its list decides, and no step is as long as that.
  return step * 100 + (row?.outcomes.indexOf(outcome) ?? 0);
};

/** The one leaf to choose where several fit; undefined where none is given. The order of the candidates says nothing. */
export function firstOutcome(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => placeOf(a) - placeOf(b))[0];
}
