import type { Result } from '@gongkai/kernel';
import { sendAgain as decide, type DeliveryWay, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type SendAgainAsk = StepAsk & { readonly letter: LetterId; readonly way: DeliveryWay; readonly proof?: string };

/** A letter that came back goes out once more, with its number and its text, by another way; by public notice last of all. */
export function sendAgain(deps: RequestDeps, acting: Acting, ask: SendAgainAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], ({ desk }) =>
    decide(desk, ask.letter, { way: ask.way, ...(ask.proof === undefined ? {} : { proof: ask.proof }) }),
  );
}
