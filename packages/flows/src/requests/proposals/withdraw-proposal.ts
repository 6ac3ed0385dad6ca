import type { Result } from '@gongkai/kernel';
import { withdrawProposal as decide } from '@gongkai/requests';
import type { Acting } from '../../people/acting.ts';
import type { RequestDeps } from '../request-deps.ts';
import { sealedText } from '../take-step.ts';
import { changeProposal, type ProposalStepAsk, type ProposalStepDone, type ProposalStepRefused } from './change-proposal.ts';

export type WithdrawProposalAsk = ProposalStepAsk & { readonly reason: string };

/** The office gives up what it proposed itself. */
export const withdrawProposal = (
  deps: RequestDeps,
  acting: Acting,
  { reason, ...ask }: WithdrawProposalAsk,
): Promise<Result<ProposalStepDone, ProposalStepRefused>> =>
  changeProposal(deps, acting, ask, 'proposal.make', async ({ proposal, seal, by }) => {
    const said = await sealedText(seal, 'proposal', reason);
    return said.ok ? decide(proposal, said.value, { on: acting.today, by }) : said;
  });
