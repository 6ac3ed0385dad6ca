import type { PlainDate, Result } from '@gongkai/kernel';
import { publishProposal as decide } from '@gongkai/requests';
import type { Acting } from '../../people/acting.ts';
import type { RequestDeps } from '../request-deps.ts';
import { changeProposal, type ProposalStepAsk, type ProposalStepDone, type ProposalStepRefused } from './change-proposal.ts';

export type PublishProposalAsk = ProposalStepAsk & { readonly publishedOn: PlainDate; readonly address: string };

/** What was accepted stands there now: since when, and where it is read. */
export const publishProposal = (
  deps: RequestDeps,
  acting: Acting,
  { publishedOn, address, ...ask }: PublishProposalAsk,
): Promise<Result<ProposalStepDone, ProposalStepRefused>> =>
  changeProposal(deps, acting, ask, 'proposal.make', ({ proposal, by }) =>
    Promise.resolve(decide(proposal, { publishedOn, address }, { on: acting.today, by })),
  );
