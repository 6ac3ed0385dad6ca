import type { Result } from '@gongkai/kernel';
import { acceptRemedy as decide, type RemedyId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type AcceptRemedyAsk = StepAsk & { readonly remedy: RemedyId; readonly procedure?: 'simple' | 'ordinary' };

/** The review or the suit was taken up, a review by the simple or the ordinary procedure. */
export function acceptRemedy(deps: RequestDeps, acting: Acting, ask: AcceptRemedyAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.acceptRemedy, ({ desk }) => decide(desk, ask.remedy, ask.procedure));
}
