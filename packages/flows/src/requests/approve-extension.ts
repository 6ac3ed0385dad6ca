import type { Result } from '@gongkai/kernel';
import { approveExtension as decide, extensionPending } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** `reason` may be left out where the handler has asked: it is his then. */
export type ApproveExtensionAsk = StepAsk & { readonly workingDays: number; readonly reason?: string };

/** The head of the 政府信息公开工作机构 consents to more time (条例 art. 33(2)); it counts from when the applicant is told (L05). */
export function approveExtension(
  deps: RequestDeps,
  acting: Acting,
  ask: ApproveExtensionAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.extend, async ({ desk, seal }) => {
    const { reason = '' } = ask;
    const asked = desk.request.extensionAsk;
    if (asked && extensionPending(desk.request) && reason.trim() === '') return decide(desk, ask.workingDays, asked.reason);
    const sealed = await sealedText(seal, 'reason', reason);
    return sealed.ok ? decide(desk, ask.workingDays, sealed.value) : sealed;
  });
}
