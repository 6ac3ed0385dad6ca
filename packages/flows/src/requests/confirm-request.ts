import type { Result } from '@gongkai/kernel';
import { confirmRequest as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { drawRequestNumber } from './draw-request-number.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** Unit and applicant have confirmed with each other: that day the request is received, and gets its number (条例 art. 31(2)(3)). */
export function confirmRequest(deps: RequestDeps, acting: Acting, ask: StepAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.confirm, async ({ tx, desk, request }) => {
    const may = decide(desk, '');
    if (!may.ok) return may;
    return decide(desk, await drawRequestNumber(tx, acting.site, request.unit, 'registration', desk.day.on));
  });
}
