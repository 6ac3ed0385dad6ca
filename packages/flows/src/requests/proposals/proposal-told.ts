import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { foldProposal, refusedGround, withdrawOwnProposal, type ProposalState, type RequestCase } from '@gongkai/requests';
import { proposalsOfRequest, readStream, transact, type SiteId } from '@gongkai/store';
import type { RequestDeps, RequestRefused } from '../request-deps.ts';
import { openText, type OpenedText } from './open-proposal.ts';

/** What an applicant reads of his own proposal. */
export type ProposalTold = {
  /** He may propose that what he was given is published. */
  readonly may: boolean;
  /** What became of what he proposed. */
  readonly told?: {
    readonly state: ProposalState;
    /** The day of that state. */
    readonly on: PlainDate;
    readonly place?: string;
    readonly due?: PlainDate;
    readonly address?: string;
    readonly reason?: OpenedText;
    readonly mayWithdraw: boolean;
  };
};

/** What became of what the applicant proposed, for his own page; what officers proposed without him is not told. */
export function proposalTold(
  deps: Pick<RequestDeps, 'db' | 'vault'>,
  site: SiteId,
  { id, request, today }: { readonly id: string; readonly request: RequestCase; readonly today: PlainDate },
): Promise<Result<ProposalTold, RequestRefused>> {
  return transact(deps.db, async (tx): Promise<Result<ProposalTold, RequestRefused>> => {
    const outcome = request.answer?.outcome !== undefined ? { outcome: request.answer.outcome } : {};
    const mayPropose = refusedGround({ ...outcome, taken: false }, true) === undefined;
    for (const each of await proposalsOfRequest(tx, site, id)) {
      const proposal = foldProposal(await readStream(tx, site, `proposal/${each}`));
      const own = proposal?.voices.find((voice) => voice.request === id);
      if (!proposal || !own) continue;
      const { state, accepted, declined, published, withdrawnOn } = proposal;
      const opened = await openText(
        tx,
        deps,
        site,
        proposal.requests[0] ?? '',
        state === 'declined' ? declined?.reason : undefined,
      );
      if (!opened.ok) return opened;
      const days = { proposed: own.on, accepted: accepted?.on, published: published?.on, declined: declined?.on };
      const told = {
        state,
        on: (state === 'withdrawn' ? withdrawnOn : days[state]) ?? own.on,
        ...(accepted && (state === 'accepted' || state === 'published') ? { place: accepted.place, due: accepted.due } : {}),
        ...(published && state === 'published' ? { address: published.address } : {}),
        ...(opened.value === undefined ? {} : { reason: opened.value }),
        mayWithdraw: withdrawOwnProposal(proposal, id, today).ok,
      };
      return ok({ may: state === 'withdrawn' && mayPropose, told });
    }
    return ok({ may: mayPropose });
  });
}
