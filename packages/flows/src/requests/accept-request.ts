import type { Result } from '@gongkai/kernel';
import { acceptRequest as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** 签收: the handler has it. Nobody signs for another. */
export function acceptRequest(deps: RequestDeps, acting: Acting, ask: StepAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.accept, ({ desk }) => decide(desk));
}
