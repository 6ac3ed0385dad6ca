import type { Desk, StepRefused } from '../steps/desk.ts';
import { reviewWithheld } from '../steps/review-withheld.ts';
import { acceptRemedy, decideRemedy, fileRemedy, receiveCopy, replyToRemedy } from './pursue-remedy.ts';
import type { RemedyId } from './remedy.ts';

/** What can be entered of a review or suit after its filing, in the order in which it happens. */
export const REMEDY_STEPS = ['acceptRemedy', 'receiveCopy', 'replyToRemedy', 'decideRemedy'] as const;
export type RemedyStep = (typeof REMEDY_STEPS)[number];

/** What can be entered over the request itself once it is, or should be, answered. */
export const AFTER_ANSWER_STEPS = ['fileRemedy', 'reviewWithheld'] as const;
export type AfterAnswerStep = (typeof AFTER_ANSWER_STEPS)[number];

/** Why each step of one review or suit may not be taken today, whatever a form says; those that are missing may be. */
export function refusedRemedySteps(desk: Desk, id: RemedyId): ReadonlyMap<RemedyStep, StepRefused> {
  const isReview = desk.request.remedies.get(id)?.route === 'review';
  return refusedOf({
    // A review names its procedure, a suit has none; which one the form says is not what may be in the way.
    acceptRemedy: acceptRemedy(desk, id, isReview ? 'simple' : undefined),
    receiveCopy: receiveCopy(desk, id),
    replyToRemedy: replyToRemedy(desk, id),
    decideRemedy: decideRemedy(desk, id, { result: 'other' }),
  });
}

/** Stands for the one that a form would give. */
const NEW = 'new';
const NO_REASON = { record: NEW, sha256: '' };

/** Why nothing can be filed, or looked at again, today; those that are missing can be. */
export const refusedAfterAnswer = (desk: Desk): ReadonlyMap<AfterAnswerStep, StepRefused> =>
  refusedOf({
    fileRemedy: fileRemedy(desk, { remedy: NEW, route: 'review', against: { kind: 'silence' } }),
    reviewWithheld: reviewWithheld(desk, false, NO_REASON),
  });

function refusedOf<S extends string>(tried: Readonly<Record<S, ReturnType<typeof receiveCopy>>>): ReadonlyMap<S, StepRefused> {
  const refused = new Map<S, StepRefused>();
  for (const step of Object.keys(tried) as S[]) {
    const taken = tried[step];
    if (!taken.ok) refused.set(step, taken.failure);
  }
  return refused;
}
