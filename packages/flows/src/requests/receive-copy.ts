import type { Result } from '@gongkai/kernel';
import { receiveCopy as decide, type RemedyId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReceiveCopyAsk = StepAsk & { readonly remedy: RemedyId };

/** The copy of the application for review, or of the complaint, has come to the unit; its reply is due from here. */
export function receiveCopy(deps: RequestDeps, acting: Acting, ask: ReceiveCopyAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.receiveCopy, ({ desk }) => decide(desk, ask.remedy));
}
