import type { Result } from '@gongkai/kernel';
import { dispatchLetter as decide, type DeliveryWay, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type DispatchLetterAsk = StepAsk & { readonly letter: LetterId; readonly way: DeliveryWay; readonly proof?: string };

/** The letter leaves, and its step is taken. */
export function dispatchLetter(
  deps: RequestDeps,
  acting: Acting,
  ask: DispatchLetterAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], ({ desk }) =>
    decide(desk, ask.letter, { way: ask.way, ...(ask.proof === undefined ? {} : { proof: ask.proof }) }),
  );
}
