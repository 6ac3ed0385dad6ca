import type { PlainDate, Result } from '@gongkai/kernel';
import { acceptProposal as decide } from '@gongkai/requests';
import type { Acting } from '../../people/acting.ts';
import type { RequestDeps } from '../request-deps.ts';
import { sealedTextIf } from '../take-step.ts';
import { changeProposal, type ProposalStepAsk, type ProposalStepDone, type ProposalStepRefused } from './change-proposal.ts';

export type AcceptProposalAsk = ProposalStepAsk & {
  /** Where in the catalogue, in words. */
  readonly place: string;
  readonly by: PlainDate;
  readonly careReason?: string | undefined;
};

/** It is to become proactive, there and by that day. */
export const acceptProposal = (
  deps: RequestDeps,
  acting: Acting,
  { place, by: due, careReason, ...ask }: AcceptProposalAsk,
): Promise<Result<ProposalStepDone, ProposalStepRefused>> =>
  changeProposal(deps, acting, ask, 'proposal.decide', async ({ proposal, grounds, seal, by }) => {
    const weighed = await sealedTextIf(seal, 'proposal', careReason);
    if (!weighed.ok) return weighed;
    return decide(proposal, grounds, { place, by: due, careReason: weighed.value }, { on: acting.today, by });
  });
