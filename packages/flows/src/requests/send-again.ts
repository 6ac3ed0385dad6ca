import type { Result } from '@gongkai/kernel';
import { asksOpinion, sendAgain as decide } from '@gongkai/requests';
import { hasPartyMark } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { leaveByWay, type LeavingBy } from './leave-by-way.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type SendAgainAsk = StepAsk & LeavingBy;

/**
 * A letter that came back goes out once more, with its number and its text, by another way; by public notice last of all. A code in it
 * that was taken back goes beside another.
 */
export function sendAgain(deps: RequestDeps, acting: Acting, ask: SendAgainAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], async (at) => {
    const step = at.request.letters.get(ask.letter)?.step;
    const { request } = ask;
    const hasCode = !step || !asksOpinion(step) || (await hasPartyMark(at.tx, acting.site, { request, party: step.party }));
    return leaveByWay(deps, acting, ask, at, (how) => decide(at.desk, ask.letter, how, hasCode));
  });
}
