import type { Result } from '@gongkai/kernel';
import { judgeReasons as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type JudgeReasonsAsk = StepAsk & { readonly reasonable: boolean };

/** Whether the reasons are reasonable. */
export function judgeReasons(deps: RequestDeps, acting: Acting, ask: JudgeReasonsAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.judgeReasons, ({ desk }) => decide(desk, ask.reasonable));
}
