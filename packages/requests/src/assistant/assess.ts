import { basisOf, cite, GROUNDS, type Ground, type LetterCode, type OutcomeId } from '@gongkai/law';
import type { AssistantQuestion, DecisionAnswers } from './answers.ts';
import type { CaseFacts } from './case-facts.ts';

/** Exactly one leaf, with all that follows from it. */
export type Leaf = {
  readonly kind: 'leaf';
  readonly outcome: OutcomeId;
  readonly basis: string;
  readonly grounds: readonly Ground[];
  readonly letter: LetterCode;
  /** Letters that must go beside the answer: to the third party whose objection is overridden (art. 32). */
  readonly also: readonly LetterCode[];
  readonly cites: string;
};

/** What comes next: a question, a step that has to be taken first, somebody to wait for, or the leaf. */
export type Assessment =
  | { readonly kind: 'ask'; readonly question: AssistantQuestion; readonly cites: string }
  | { readonly kind: 'step'; readonly letter: 'L03' | 'L04' | 'L06'; readonly cites: string }
  | { readonly kind: 'do'; readonly what: 'search' | 'judgeReasons' | 'nameEarlier'; readonly cites: string }
  | {
      readonly kind: 'wait';
      readonly for: 'correction' | 'reasons' | 'fee' | 'thirdParties' | 'coMakers';
      readonly cites: string;
    }
  | Leaf;

const art = (article: number, paragraph?: number) => cite('disclosure', article, paragraph === undefined ? {} : { paragraph });
const ask = (question: AssistantQuestion, cites: string): Assessment => ({ kind: 'ask', question, cites });

function leaf(
  outcome: OutcomeId,
  more: { basis?: string; grounds?: readonly Ground[]; also?: readonly LetterCode[] } = {},
): Leaf {
  const basis = basisOf(outcome, more.basis);
  if (!basis.ok) throw new RangeError(`${outcome} by ${more.basis ?? 'nothing'}`);
  const { id, letter, cites } = basis.value;
  return { kind: 'leaf', outcome, basis: id, grounds: more.grounds ?? [], letter, also: more.also ?? [], cites };
}

/**
 * The next question in the order of 国办公开办函〔2020〕2号, or what the answers and the history of the request come to. Only answers
 * that lead on are looked at: one that an earlier answer has made idle changes nothing.
 */
export function assess(answers: DecisionAnswers, facts: CaseFacts): Assessment {
  return (
    ended(answers, facts) ??
    asRequest(answers, facts) ??
    asRepeat(answers, facts) ??
    asHeld(answers, facts) ??
    disclosed(answers, facts)
  );
}

/** What ends a request before it is looked into. */
function ended({ joined = '' }: DecisionAnswers, { withdrawn, merged, correction, fee }: CaseFacts): Assessment | undefined {
  if (withdrawn || merged || joined !== '') return leaf('other.misc');
  if (correction === 'lapsed') return leaf('other.not_corrected');
  if (correction === 'waiting') return { kind: 'wait', for: 'correction', cites: art(30) };
  if (fee === 'lapsed') return leaf('other.fee_unpaid');
  if (fee === 'waiting') return { kind: 'wait', for: 'fee', cites: cite('fees', 6) };
  return undefined;
}

const NO_REQUEST = { petition: 'rejected.petition', publication: 'rejected.publication', query: 'denied.query_matter' } as const;

function asRequest({ clear, nature }: DecisionAnswers, { correction }: CaseFacts): Assessment | undefined {
  if (clear === undefined) return ask('clear', art(30));
  // A complaint need not be clear to be told that it is none of this.
  if (nature === undefined) return ask('nature', art(39));
  if (nature !== 'request') return leaf(NO_REQUEST[nature]);
  if (clear) return undefined;
  // The time to ask is over: what can be understood is answered.
  if (correction === 'tooLate') return undefined;
  return correction === 'corrected' ? leaf('unavailable.still_unclear') : { kind: 'step', letter: 'L03', cites: art(30) };
}

function asRepeat({ repeat, earlier }: DecisionAnswers, { reasons }: CaseFacts): Assessment | undefined {
  if (repeat === undefined) return ask('repeat', cite('disclosure', 36, { item: 6 }));
  if (repeat === 'none') return undefined;
  if (repeat !== 'excessive') {
    // An open request is no earlier answer: it is joined with this one or answered once.
    if (earlier === undefined || earlier === '')
      return { kind: 'do', what: 'nameEarlier', cites: cite('disclosure', 36, { item: 6 }) };
    return leaf(repeat === 'duplicate' ? 'rejected.duplicate' : 'rejected.reconfirm');
  }
  switch (reasons) {
    case 'never':
      return { kind: 'step', letter: 'L04', cites: art(35) };
    case 'waiting':
      return { kind: 'wait', for: 'reasons', cites: art(35) };
    case 'given':
      return { kind: 'do', what: 'judgeReasons', cites: art(35) };
    case 'unreasonable':
      return leaf('rejected.excessive');
    case 'reasonable':
      return undefined;
  }
}

function asHeld(answers: DecisionAnswers, { coMakers, searched }: CaseFacts): Assessment | undefined {
  const { responsible, published, exists, ready } = answers;
  if (responsible === undefined) return ask('responsible', art(10));
  // What is public is pointed to, whoever made it: the applicant gets it sooner than by another request.
  if (published === undefined) return ask('published', cite('disclosure', 36, { item: 1 }));
  if (published) return leaf('granted.already_public');
  if (responsible === 'other') return leaf('unavailable.not_held', { basis: 'not_responsible' });
  if (exists === undefined) return ask('exists', cite('disclosure', 36, { item: 4 }));
  if (!exists) {
    return searched
      ? leaf('unavailable.not_held', { basis: 'not_existing' })
      : { kind: 'do', what: 'search', cites: cite('disclosure', 36, { item: 4 }) };
  }
  if (ready === undefined) return ask('ready', art(38));
  if (!ready) return leaf('unavailable.needs_creation');
  return coMakers === 'waiting' ? { kind: 'wait', for: 'coMakers', cites: art(34) } : undefined;
}

/** Grounds that fall where a law, a regulation or a rule asks for disclosure (art. 16(2)). */
export const REQUIRABLE: readonly Ground[] = GROUNDS.filter(({ force }) => force === 'discretionUnlessRequired').map(
  ({ id }) => id,
);

function disclosed(answers: DecisionAnswers, { thirdParties }: CaseFacts): Assessment {
  const { grounds, harms, publicInterest, required, separable, otherContent } = answers;
  if (grounds === undefined) return ask('grounds', art(13));
  // Who was asked and has not agreed is weighed, whether the officer names the ground or not.
  const against = thirdParties === 'against';
  let left = GROUNDS.map(({ id }) => id).filter((id) => grounds.includes(id) || (against && id === 'third_party'));
  const also: LetterCode[] = [];
  if (left.includes('third_party')) {
    if (thirdParties === 'none') return { kind: 'step', letter: 'L06', cites: art(32) };
    if (thirdParties === 'waiting') return { kind: 'wait', for: 'thirdParties', cites: art(32) };
    if (against) {
      if (harms === undefined) return ask('harms', art(32));
      if (harms && publicInterest === undefined) return ask('publicInterest', art(15));
      if (!harms || publicInterest) also.push('L10');
    }
    // Agreed to, or overridden: it is no ground any more.
    if (also.length > 0 || thirdParties === 'agree') left = left.filter((id) => id !== 'third_party');
  }
  if (left.some((id) => REQUIRABLE.includes(id))) {
    if (required === undefined) return ask('required', art(16, 2));
    if (required) left = left.filter((id) => !REQUIRABLE.includes(id));
  }
  const [first] = left;
  if (first !== undefined) {
    if (separable === undefined) return ask('separable', art(37));
    return separable ? leaf('partial', { grounds: left, also }) : leaf(`denied.${first}`, { grounds: left });
  }
  if (otherContent === undefined) return ask('otherContent', art(37));
  return otherContent ? leaf('partial', { also }) : leaf('granted.provided', { also });
}
