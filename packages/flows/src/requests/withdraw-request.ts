import type { Result } from '@gongkai/kernel';
import { withdrawRequest as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedTextIf, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type WithdrawRequestAsk = StepAsk & { readonly statement?: string };

/** The applicant gives the request up, at the counter or by himself. */
export function withdrawRequest(
  deps: RequestDeps,
  acting: Acting,
  ask: WithdrawRequestAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.withdraw, async ({ desk, seal }) => {
    const sealed = await sealedTextIf(seal, 'statement', ask.statement);
    return sealed.ok ? decide(desk, sealed.value) : sealed;
  });
}
