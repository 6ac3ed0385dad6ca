import type { Result } from '@gongkai/kernel';
import { withdrawPublicAnswer as decide, type PublicAnswerId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type WithdrawPublicAnswerAsk = StepAsk & { readonly answer: PublicAnswerId; readonly reason: string };

/** Takes a text out of the public list, or gives it up before it stood there, with the reason; its address then says that it is gone. */
export function withdrawPublicAnswer(
  deps: RequestDeps,
  acting: Acting,
  { answer, reason, ...ask }: WithdrawPublicAnswerAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.withdrawPublicAnswer, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'reason', reason);
    return sealed.ok ? decide(desk, answer, sealed.value) : sealed;
  });
}
