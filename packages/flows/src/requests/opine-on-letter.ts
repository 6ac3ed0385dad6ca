import type { Result } from '@gongkai/kernel';
import { opineOnLetter as decide, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedTextIf, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type OpineOnLetterAsk = StepAsk & {
  readonly letter: LetterId;
  readonly matter: 'secrecy' | 'legality';
  readonly agrees: boolean;
  readonly opinion?: string;
};

/** 保密审查 or 合法性审查, by somebody else than the writer (条例 art. 17). */
export function opineOnLetter(
  deps: RequestDeps,
  acting: Acting,
  ask: OpineOnLetterAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.review'], async ({ desk, seal }) => {
    const sealed = await sealedTextIf(seal, 'opinion', ask.opinion);
    return sealed.ok
      ? decide(desk, ask.letter, { matter: ask.matter, agrees: ask.agrees, ...(sealed.value ? { opinion: sealed.value } : {}) })
      : sealed;
  });
}
