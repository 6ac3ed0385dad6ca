import type { Result } from '@gongkai/kernel';
import { revokePartyCode as decide, type PartyId } from '@gongkai/requests';
import { dropPartyMarks } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type RevokePartyCodeAsk = StepAsk & { readonly party: PartyId; readonly reason: string };

/** Every code of the party is as unknown from now on as one that nobody was given; `givePartyCode` gives another. */
export function revokePartyCode(
  deps: RequestDeps,
  acting: Acting,
  ask: RevokePartyCodeAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], async ({ tx, desk, seal }) => {
    const sealed = await sealedText(seal, 'reason', ask.reason);
    if (!sealed.ok) return sealed;
    const decided = decide(desk, { party: ask.party, reason: sealed.value });
    if (decided.ok) await dropPartyMarks(tx, acting.site, ask);
    return decided;
  });
}
