import type { Result } from '@gongkai/kernel';
import { hearParty as decide, type PartyId, type PartyOpinion } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedTextIf, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type HearPartyAsk = StepAsk & { readonly party: PartyId; readonly opinion: PartyOpinion; readonly statement?: string };

/** The word of a third party or another agency, with what it wrote. */
export function hearParty(deps: RequestDeps, acting: Acting, ask: HearPartyAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], async ({ desk, seal }) => {
    const sealed = await sealedTextIf(seal, 'statement', ask.statement);
    return sealed.ok
      ? decide(desk, { party: ask.party, opinion: ask.opinion, ...(sealed.value ? { statement: sealed.value } : {}) })
      : sealed;
  });
}
