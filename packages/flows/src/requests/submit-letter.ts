import type { Result } from '@gongkai/kernel';
import { submitLetter as decide, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type SubmitLetterAsk = StepAsk & { readonly letter: LetterId };

/** From the handler to whoever reviews and signs. */
export function submitLetter(deps: RequestDeps, acting: Acting, ask: SubmitLetterAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], ({ desk }) => decide(desk, ask.letter));
}
