import type { Result } from '@gongkai/kernel';
import { releaseParty as decide, type PartyId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReleasePartyAsk = StepAsk & { readonly party: PartyId };

/** The unit goes on without the help of another agency. */
export function releaseParty(deps: RequestDeps, acting: Acting, ask: ReleasePartyAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], ({ desk }) => decide(desk, ask.party));
}
