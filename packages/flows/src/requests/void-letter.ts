import type { Result } from '@gongkai/kernel';
import { voidLetter as decide, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type VoidLetterAsk = StepAsk & { readonly letter: LetterId; readonly reason: string };

/** The letter will not leave. A number that it has stays taken. */
export function voidLetter(deps: RequestDeps, acting: Acting, ask: VoidLetterAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'reason', ask.reason);
    return sealed.ok ? decide(desk, ask.letter, sealed.value) : sealed;
  });
}
