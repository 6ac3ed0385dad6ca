import type { Result } from '@gongkai/kernel';
import { returnLetter as decide, type LetterId, type ReturnReason } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReturnLetterAsk = StepAsk & { readonly letter: LetterId; readonly why: ReturnReason };

/** The letter came back, and why. */
export function returnLetter(deps: RequestDeps, acting: Acting, ask: ReturnLetterAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle', 'case.register'], ({ desk }) => decide(desk, ask.letter, ask.why));
}
