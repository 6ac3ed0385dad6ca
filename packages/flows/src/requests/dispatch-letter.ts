import type { Result } from '@gongkai/kernel';
import { dispatchLetter as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { leaveByWay, type LeavingBy } from './leave-by-way.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type DispatchLetterAsk = StepAsk & LeavingBy;

/** The letter leaves, and its step is taken; by mail in the same transaction. */
export function dispatchLetter(
  deps: RequestDeps,
  acting: Acting,
  ask: DispatchLetterAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], (at) =>
    leaveByWay(deps, acting, ask, at, (how) => decide(at.desk, ask.letter, how)),
  );
}
