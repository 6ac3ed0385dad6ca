import type { Result } from '@gongkai/kernel';
import { approvalOf, signLetter as decide, type LetterId, type RequestCase, type Signer } from '@gongkai/requests';
import type { Verb } from '@gongkai/staff';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type SignLetterAsk = StepAsk & { readonly letter: LetterId };

const VERB_OF: Readonly<Record<Signer, Verb>> = {
  none: 'case.handle',
  handler: 'case.handle',
  disclosureHead: 'case.signProcedure',
  signer: 'case.sign',
};

/** Who may sign hangs on the letter: answers go the whole way, letters of the procedure to the head of the disclosure office. */
const verbFor =
  (letter: LetterId) =>
  ({ letters }: RequestCase): readonly [Verb] => {
    const found = letters.get(letter);
    return [VERB_OF[found ? approvalOf(found.step.code).signer : 'signer']];
  };

/** 签发. Every opinion that the letter needs has to be there and to agree. */
export function signLetter(deps: RequestDeps, acting: Acting, ask: SignLetterAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, verbFor(ask.letter), ({ desk }) => decide(desk, ask.letter));
}
