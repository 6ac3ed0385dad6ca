import type { Result } from '@gongkai/kernel';
import { endRequest as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type EndRequestAsk = StepAsk & { readonly reason: string };

/** Closes what was never received: withdrawn before the confirmation, or never confirmed. `reason`: what the unit tried, or how it was given up. */
export function endRequest(deps: RequestDeps, acting: Acting, ask: EndRequestAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.end, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'reason', ask.reason);
    return sealed.ok ? decide(desk, sealed.value) : sealed;
  });
}
