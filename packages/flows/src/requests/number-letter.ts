import type { Result } from '@gongkai/kernel';
import { numberLetter as decide, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { drawRequestNumber } from './draw-request-number.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type NumberLetterAsk = StepAsk & { readonly letter: LetterId };

/** 文号: the next one of the unit and the year, drawn in the transaction that keeps it. */
export function numberLetter(deps: RequestDeps, acting: Acting, ask: NumberLetterAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], async ({ tx, desk, request }) => {
    // Asked first, so that a refusal does not make others wait for the series.
    const may = decide(desk, ask.letter, '');
    if (!may.ok) return may;
    return decide(desk, ask.letter, await drawRequestNumber(tx, acting.site, request.unit, 'letter', desk.day.on));
  });
}
