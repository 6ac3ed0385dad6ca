import type { Result } from '@gongkai/kernel';
import { receiveReasons as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReceiveReasonsAsk = StepAsk & { readonly text: string };

/** The reasons for so many requests have come (条例 art. 35); by the staff, or by the applicant himself. */
export function receiveReasons(
  deps: RequestDeps,
  acting: Acting,
  ask: ReceiveReasonsAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.receiveReasons, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'statement', ask.text);
    return sealed.ok ? decide(desk, sealed.value) : sealed;
  });
}
