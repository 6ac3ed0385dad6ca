import type { Result } from '@gongkai/kernel';
import { waiveFee as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** The unit goes on without the fee: charging is allowed, not commanded (条例 art. 42). */
export function waiveFee(deps: RequestDeps, acting: Acting, ask: StepAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.waiveFee, ({ desk }) => decide(desk));
}
