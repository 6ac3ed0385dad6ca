import type { Result } from '@gongkai/kernel';
import { signLetter as decide, type LetterId, type RequestCase } from '@gongkai/requests';
import type { Verb } from '@gongkai/staff';
import type { Acting } from '../people/acting.ts';
import { signingVerb } from './letter-verbs.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type SignLetterAsk = StepAsk & { readonly letter: LetterId };

const verbFor =
  (letter: LetterId) =>
  ({ letters }: RequestCase): readonly [Verb] => {
    const found = letters.get(letter);
    return [found ? signingVerb(found.step.code) : 'case.sign'];
  };

/** 签发. Every opinion that the letter needs has to be there and to agree. */
export function signLetter(deps: RequestDeps, acting: Acting, ask: SignLetterAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, verbFor(ask.letter), ({ desk }) => decide(desk, ask.letter));
}
