import type { Result } from '@gongkai/kernel';
import { sendBackRequest as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type SendBackRequestAsk = StepAsk & { readonly reason: string };

/** Back to whoever assigns, with the reason. */
export function sendBackRequest(
  deps: RequestDeps,
  acting: Acting,
  ask: SendBackRequestAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.sendBack, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'reason', ask.reason);
    return sealed.ok ? decide(desk, sealed.value) : sealed;
  });
}
