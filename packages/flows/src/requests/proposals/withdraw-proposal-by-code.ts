import { fail, type Result } from '@gongkai/kernel';
import { foldProposal, withdrawOwnProposal, type ProposalRefused } from '@gongkai/requests';
import { appendEvents, holdProposable, readStream, transact } from '@gongkai/store';
import { asApplicant } from '../as-applicant.ts';
import type { TrackingProof, TrackingRefused } from '../find-tracked.ts';
import type { RequestDeps, RequestRefused } from '../request-deps.ts';

export type WithdrawProposalByCodeRefused = RequestRefused | TrackingRefused | ProposalRefused;

/** The applicant takes his own proposal back, as long as nobody has decided on it. */
export function withdrawProposalByCode(
  deps: RequestDeps,
  proof: TrackingProof,
  now: Date,
): Promise<Result<void, WithdrawProposalByCodeRefused>> {
  return asApplicant(deps, proof, now, ({ site, actor, today }, id) =>
    transact(deps.db, async (tx): Promise<Result<void, WithdrawProposalByCodeRefused>> => {
      const stream = `proposal/${(await holdProposable(tx, site, [id])).get(id) ?? ''}` as const;
      const events = await readStream(tx, site, stream);
      const proposal = foldProposal(events);
      if (!proposal) return fail({ code: 'proposal.not-yours' });
      const decided = withdrawOwnProposal(proposal, id, today);
      return decided.ok ? appendEvents(tx, { site, stream, seen: events.length, actor, now }, decided.value) : decided;
    }),
  );
}
