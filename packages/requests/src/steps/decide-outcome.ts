import { ok } from '@gongkai/kernel';
import { basisOf, outcomeOn, type Ground, type OutcomeId } from '@gongkai/law';
import type { DecisionAnswers } from '../assistant/answers.ts';
import { assess, REQUIRABLE, type Assessment } from '../assistant/assess.ts';
import { factsOf, type CaseFacts } from '../assistant/case-facts.ts';
import { openParties } from '../case/clock.ts';
import type { RequestCase } from '../case/request-case.ts';
import type { SealedRef } from '../case/refs.ts';
import { notDisclosure } from '../rectification/decide-rectification.ts';
import { art, notOpen, refuse, type Desk, type Refused, type Step } from './desk.ts';

export type Choice = {
  readonly answers: DecisionAnswers;
  readonly outcome: OutcomeId;
  readonly basis?: string;
  readonly grounds?: readonly Ground[];
  /** Why another leaf than the one that the answers come to, or before they come to any; the reviewer sees it. */
  readonly reason?: SealedRef;
};

/**
 * The leaf that will be answered. The one that the answers come to is taken as it is; any other needs a reason. What the history rules out
 * no reason brings back: nothing is said not to exist without a search, nobody is a repeater without having been asked why.
 */
export function decideOutcome(desk: Desk, { answers, outcome, basis, grounds = [], reason }: Choice): Step {
  const { request, day } = desk;
  const refused = notOpen(request, day.on) ?? undecidable(request);
  if (refused) return refused;
  const row = outcomeOn(outcome, day.on);
  if (!row.ok) return row;
  const facts = factsOf(request, day);
  const assessment = assess(answers, facts);
  const leaf = assessment.kind === 'leaf' ? assessment : undefined;
  const own = row.value.ground;
  const named: readonly Ground[] = own === undefined ? grounds : [own, ...grounds.filter((each) => each !== own)];
  const follows = leaf !== undefined && isSame(leaf, outcome, basis, named);
  const chosen = basisOf(outcome, basis ?? (follows ? leaf.basis : undefined));
  if (!chosen.ok) return chosen;
  if (own === undefined && outcome !== 'partial' && grounds.length > 0)
    return refuse('outcome.grounds-wrong', row.value.bases[0].cites, { outcome: row.value.title });
  const impossible = ruledOut(desk, facts, { outcome, basis: chosen.value.id, grounds: named, answers });
  if (impossible) return impossible;
  if (!follows && reason === undefined)
    return refuse(leaf ? 'outcome.not-of-answers' : 'outcome.unexplained', chosen.value.cites, {
      outcome: row.value.title,
      answers: leaf?.outcome ?? assessment.kind,
    });
  return ok([
    {
      type: 'outcome.decided',
      on: day.on,
      body: {
        outcome,
        basis: chosen.value.id,
        grounds: named,
        answers,
        ...(follows || reason === undefined ? {} : { departure: { from: leaf?.outcome ?? 'none', reason } }),
      },
    },
  ]);
}

/** A record is rectified or not, and no leaf says that; one that was given up is closed in form like any other. */
export const undecidable = (request: RequestCase): Refused | undefined =>
  request.withdrawnOn === undefined ? notDisclosure(request) : undefined;

function isSame(leaf: Assessment & { kind: 'leaf' }, outcome: OutcomeId, basis: string | undefined, grounds: readonly Ground[]) {
  const sameGrounds = leaf.grounds.length === grounds.length && leaf.grounds.every((each) => grounds.includes(each));
  return leaf.outcome === outcome && (basis === undefined || basis === leaf.basis) && sameGrounds;
}

type Chosen = {
  readonly outcome: OutcomeId;
  readonly basis: string;
  readonly grounds: readonly Ground[];
  readonly answers: DecisionAnswers;
};

/** Outcomes that end a request which nobody looks into any more; everything else waits for whoever was asked. */
const WITHOUT_WAITING: readonly OutcomeId[] = ['other.misc', 'other.not_corrected', 'other.fee_unpaid'];

/** Something is given out, whole or in part. */
export const discloses = (decision: { readonly outcome: OutcomeId } | undefined): boolean =>
  decision?.outcome === 'granted.provided' || decision?.outcome === 'partial';

/** What a third party has is given out, too. */
export const passesOver = (decision: Pick<Chosen, 'outcome' | 'grounds'>): boolean =>
  discloses(decision) && !decision.grounds.includes('third_party');

/** What an outcome cannot be without, and what it cannot go before. Also asked again when the letter leaves. */
export function ruledOut({ request, day }: Desk, facts: CaseFacts, { outcome, basis, grounds, answers }: Chosen) {
  if (facts.withdrawn && outcome !== 'other.misc')
    return refuse('request.withdrawn', art(33, { paragraph: 2 }), { on: request.withdrawnOn ?? day.on });
  if (facts.merged && outcome !== 'other.misc') return refuse('request.merged', art(45));
  if (!WITHOUT_WAITING.includes(outcome)) {
    if (facts.correction === 'waiting')
      return refuse('correction.pending', art(30), { until: request.correction?.until ?? day.on });
    if (facts.fee === 'waiting') return refuse('fee.pending', art(42));
    const [open] = openParties(request, day);
    if (facts.thirdParties === 'waiting' && !open) return refuse('party.not-asked', art(32));
    if (open) return refuse('party.may-speak', open.kind === 'thirdParty' ? art(32) : art(34), { kind: open.kind });
  }
  switch (outcome) {
    case 'unavailable.not_held':
      return basis === 'not_existing' && !facts.searched ? refuse('outcome.needs-search', art(36, { item: 4 })) : undefined;
    case 'rejected.duplicate':
    case 'rejected.reconfirm':
      return (answers.earlier ?? '') === '' ? refuse('outcome.needs-earlier', art(36, { item: 6 })) : undefined;
    case 'rejected.excessive':
      return facts.reasons === 'unreasonable' ? undefined : refuse('outcome.needs-reasons', art(35), { reasons: facts.reasons });
    case 'other.misc':
      return facts.withdrawn || facts.merged || (answers.joined ?? '') !== ''
        ? undefined
        : refuse('outcome.needs-withdrawal', art(33, { paragraph: 2 }));
    case 'other.not_corrected':
      return facts.correction === 'lapsed' ? undefined : refuse('outcome.needs-lapse', art(30), { what: 'correction' });
    case 'other.fee_unpaid':
      return facts.fee === 'lapsed' ? undefined : refuse('outcome.needs-lapse', art(42), { what: 'fee' });
    case 'unavailable.still_unclear':
      return facts.correction === 'corrected' ? undefined : refuse('outcome.needs-correction', art(30));
    default:
      return weighed(outcome, grounds, answers, facts);
  }
}

/** What the third parties and the law say of giving out and withholding; no reason of an officer brings that back. */
function weighed(outcome: OutcomeId, grounds: readonly Ground[], answers: DecisionAnswers, { thirdParties }: CaseFacts) {
  if (grounds.includes('third_party')) {
    if (thirdParties === 'none') return refuse('outcome.needs-consultation', art(32));
    if (thirdParties === 'agree') return refuse('outcome.party-agrees', art(15));
  }
  if (answers.required === true && grounds.some((ground) => REQUIRABLE.includes(ground)))
    return refuse('outcome.disclosure-required', art(16, { paragraph: 2 }));
  return thirdParties === 'against' &&
    passesOver({ outcome, grounds }) &&
    answers.harms !== false &&
    answers.publicInterest !== true
    ? refuse('outcome.needs-weighing', art(32))
    : undefined;
}
