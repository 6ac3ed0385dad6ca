import type { Result } from '@gongkai/kernel';
import { refuseExtension as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type RefuseExtensionAsk = StepAsk & { readonly reason: string };

/** The head of the 政府信息公开工作机构 does not consent to more time, and says why; the answer stays due when it was. */
export function refuseExtension(
  deps: RequestDeps,
  acting: Acting,
  ask: RefuseExtensionAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.refuseExtension, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'reason', ask.reason);
    return sealed.ok ? decide(desk, sealed.value) : sealed;
  });
}
