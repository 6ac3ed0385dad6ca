import type { Result } from '@gongkai/kernel';
import { reviewWithheld as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReviewWithheldAsk = StepAsk & { readonly disclosable: boolean; readonly reason: string };

/** What was withheld is looked at again (条例 art. 18): whether it may be disclosed now, and why. */
export function reviewWithheld(
  deps: RequestDeps,
  acting: Acting,
  ask: ReviewWithheldAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.reviewWithheld, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'reason', ask.reason);
    return sealed.ok ? decide(desk, ask.disclosable, sealed.value) : sealed;
  });
}
