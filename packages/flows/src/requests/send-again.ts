import type { Result } from '@gongkai/kernel';
import { sendAgain as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { leaveByWay, type LeavingBy } from './leave-by-way.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type SendAgainAsk = StepAsk & LeavingBy;

/** A letter that came back goes out once more, with its number and its text, by another way; by public notice last of all. */
export function sendAgain(deps: RequestDeps, acting: Acting, ask: SendAgainAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], (at) =>
    leaveByWay(deps, acting, ask, at, (how) => decide(at.desk, ask.letter, how)),
  );
}
