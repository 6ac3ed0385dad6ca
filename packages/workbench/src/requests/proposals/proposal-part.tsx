import { PROPOSALS_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { RefusableButton } from '../../parts/permitted-button.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import type { ShownRequest } from '../request-query.ts';
import { ProposalActs, ProposalBasis, ProposalCare, ProposalResult, ProposalSource, wordsOf } from './proposal-view.tsx';
import { proposalOfQuery, type ProposalStep } from './proposals-query.ts';
import { ProposeDialog } from './propose-dialog.tsx';
import { ProposalStepDialog } from './step-dialogs.tsx';

/** Whether the answer was proposed for proactive disclosure, what became of it, and the way to propose it. Before the answer there is nothing to propose. */
export function ProposalPart({ request: { id, open } }: { readonly request: ShownRequest }) {
  const [isProposing, setProposing] = useState(false);
  const [step, take] = useState<ProposalStep>();
  const shown = useQuery({ ...proposalOfQuery(id), enabled: !open });
  if (open) return null;
  return (
    <section className="sheet" aria-labelledby="request-proposal">
      <h2 id="request-proposal">{TEXTS.part}</h2>
      <QueryPart query={shown} rows={2}>
        {({ proposal, refused }) => (
          <>
            {proposal === null ? (
              <p className="soft">{TEXTS.partNone}</p>
            ) : (
              <>
                <p>
                  {wordsOf(proposal.what, TEXTS.asGiven)} <ProposalSource proposal={proposal} />
                </p>
                <ProposalResult proposal={proposal} />
                <ProposalCare proposal={proposal} />
                <ProposalBasis proposal={proposal} />
                <ProposalActs proposal={proposal} onStep={take} />
                <ProposalStepDialog proposal={proposal} step={step} onClose={() => take(undefined)} />
              </>
            )}
            {refused?.code === 'proposal.of-another' ? null : (
              <p>
                <RefusableButton why={refused?.sentence} onClick={() => setProposing(true)}>
                  {TEXTS.propose}
                </RefusableButton>
              </p>
            )}
            <p>
              <Link className="proposal-all" to="/requests/proposals">
                {TEXTS.all}
              </Link>
            </p>
          </>
        )}
      </QueryPart>
      <ProposeDialog request={id} open={isProposing} onClose={() => setProposing(false)} />
    </section>
  );
}
