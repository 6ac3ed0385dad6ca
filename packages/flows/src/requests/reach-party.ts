import type { Result } from '@gongkai/kernel';
import { reachParty as decide, type PartyId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReachPartyAsk = StepAsk & { readonly party: PartyId };

/** The letter came to the party on that day: its fifteen working days run from here. */
export function reachParty(deps: RequestDeps, acting: Acting, ask: ReachPartyAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], ({ desk }) => decide(desk, ask.party));
}
