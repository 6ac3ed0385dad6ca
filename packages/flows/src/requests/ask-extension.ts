import type { Result } from '@gongkai/kernel';
import { askExtension as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type AskExtensionAsk = StepAsk & { readonly workingDays: number; readonly reason: string };

/** 申请延期: the handler asks the head of the 政府信息公开工作机构 for more time (条例 art. 33(2)), and says why. */
export function askExtension(deps: RequestDeps, acting: Acting, ask: AskExtensionAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.askExtension, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'reason', ask.reason);
    return sealed.ok ? decide(desk, ask.workingDays, sealed.value) : sealed;
  });
}
