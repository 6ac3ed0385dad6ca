import type { Result } from '@gongkai/kernel';
import { declineProposal as decide } from '@gongkai/requests';
import type { Acting } from '../../people/acting.ts';
import type { RequestDeps } from '../request-deps.ts';
import { sealedText } from '../take-step.ts';
import { changeProposal, type ProposalStepAsk, type ProposalStepDone, type ProposalStepRefused } from './change-proposal.ts';

export type DeclineProposalAsk = ProposalStepAsk & { readonly reason: string };

/** It does not become proactive; the applicants who proposed it read why. */
export const declineProposal = (
  deps: RequestDeps,
  acting: Acting,
  { reason, ...ask }: DeclineProposalAsk,
): Promise<Result<ProposalStepDone, ProposalStepRefused>> =>
  changeProposal(deps, acting, ask, 'proposal.decide', async ({ proposal, seal, by }) => {
    const said = await sealedText(seal, 'proposal', reason);
    return said.ok ? decide(proposal, said.value, { on: acting.today, by }) : said;
  });
