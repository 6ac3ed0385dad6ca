import type { Result } from '@gongkai/kernel';
import { undoProposalStep as decide } from '@gongkai/requests';
import type { Acting } from '../../people/acting.ts';
import type { RequestDeps } from '../request-deps.ts';
import { sealedText } from '../take-step.ts';
import { changeProposal, type ProposalStepAsk, type ProposalStepDone, type ProposalStepRefused } from './change-proposal.ts';

export type UndoProposalStepAsk = ProposalStepAsk & { readonly reason: string };

/** The last step was a slip: a new event says so, and the proposal stands as before it. */
export const undoProposalStep = (
  deps: RequestDeps,
  acting: Acting,
  { reason, ...ask }: UndoProposalStepAsk,
): Promise<Result<ProposalStepDone, ProposalStepRefused>> =>
  changeProposal(deps, acting, ask, 'proposal.decide', async ({ proposal, grounds, seal, by }) => {
    const said = await sealedText(seal, 'proposal', reason);
    return said.ok ? decide(proposal, grounds, said.value, { on: acting.today, by }) : said;
  });
