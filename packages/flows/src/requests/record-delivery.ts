import type { Result } from '@gongkai/kernel';
import { recordDelivery as decide, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type RecordDeliveryAsk = StepAsk & { readonly letter: LetterId; readonly proof?: string };

/** The letter has come to whom it was sent, and what proves it: a number of the post, never a name. */
export function recordDelivery(
  deps: RequestDeps,
  acting: Acting,
  ask: RecordDeliveryAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], ({ desk }) => decide(desk, ask.letter, ask.proof));
}
