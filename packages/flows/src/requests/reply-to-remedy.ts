import type { Result } from '@gongkai/kernel';
import { replyToRemedy as decide, type RemedyId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedTextIf, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReplyToRemedyAsk = StepAsk & { readonly remedy: RemedyId; readonly reply?: string };

/** The unit has replied to the review body or the court. */
export function replyToRemedy(
  deps: RequestDeps,
  acting: Acting,
  ask: ReplyToRemedyAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.replyToRemedy, async ({ desk, seal }) => {
    const sealed = await sealedTextIf(seal, 'statement', ask.reply);
    return sealed.ok ? decide(desk, ask.remedy, sealed.value) : sealed;
  });
}
