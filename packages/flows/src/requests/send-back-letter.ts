import type { Result } from '@gongkai/kernel';
import { sendBackLetter as decide, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type SendBackLetterAsk = StepAsk & { readonly letter: LetterId; readonly reason: string };

/** Back to the writer, with the reason; opinions given so far fall with the text they were on. */
export function sendBackLetter(
  deps: RequestDeps,
  acting: Acting,
  ask: SendBackLetterAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.review', 'case.sign', 'case.signProcedure'], async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'reason', ask.reason);
    return sealed.ok ? decide(desk, ask.letter, sealed.value) : sealed;
  });
}
