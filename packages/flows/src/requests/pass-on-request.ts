import { fail, type Failure, type Result } from '@gongkai/kernel';
import { passOnRequest as decide, type StaffRef } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { colleaguesOf } from './colleagues-of.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type PassOnRequestAsk = StepAsk & { readonly handler: StaffRef; readonly reason: string };
export type PassOnRequestRefused = RequestRefused | Failure<'staff.missing'>;

/** 转办: the handler gives it to a colleague who may handle requests where it lies, and is told so by mail. */
export function passOnRequest(
  deps: RequestDeps,
  acting: Acting,
  ask: PassOnRequestAsk,
): Promise<Result<StepDone, PassOnRequestRefused>> {
  const { site, today } = acting;
  return takeStep<Failure<'staff.missing'>>(deps, acting, ask, STEP_VERBS.passOn, async ({ tx, desk, request, seal }) => {
    const colleagues = await colleaguesOf(tx, site, request, today);
    if (!colleagues.some(({ id }) => id === ask.handler)) return fail({ code: 'staff.missing' });
    const reason = await sealedText(seal, 'reason', ask.reason);
    return reason.ok ? decide(desk, ask.handler, reason.value) : reason;
  });
}
