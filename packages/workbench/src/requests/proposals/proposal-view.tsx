import { careNames, PROPOSAL_SOURCE_NAMES, PROPOSAL_STATE_NAMES, PROPOSALS_TEXTS as TEXTS } from '@gongkai/wording';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { RefusableButton } from '../../parts/permitted-button.tsx';
import type { Proposal, ProposalStep } from './proposals-query.ts';

const COLOURS = {
  proposed: 'processing',
  accepted: 'warning',
  published: 'success',
  declined: 'default',
  withdrawn: 'default',
} as const;

export const wordsOf = (words: Proposal['what'], otherwise: string): string =>
  words === null ? otherwise : (words.text ?? TEXTS.erased);

export const StateTag = ({ proposal: { state, late } }: { readonly proposal: Proposal }) => (
  <>
    <Tag color={COLOURS[state]}>{PROPOSAL_STATE_NAMES[state]}</Tag>
    {late ? <Tag color="error">{TEXTS.late}</Tag> : null}
  </>
);

/** What became of it, with where and until when. */
export function ProposalResult({ proposal }: { readonly proposal: Proposal }) {
  const { accepted, published, declined, withdrawnOn } = proposal;
  return (
    <>
      <StateTag proposal={proposal} />
      {accepted === null ? null : <p>{TEXTS.accepted(accepted.on, accepted.by, accepted.place, accepted.due)}</p>}
      {published === null ? null : (
        <p className="proposal-address">
          {TEXTS.published(published.on)}
          {published.link ? <a href={published.address}>{published.address}</a> : published.address}
        </p>
      )}
      {declined === null ? null : <p>{TEXTS.declined(declined.on, declined.by, wordsOf(declined.reason, TEXTS.erased))}</p>}
      {withdrawnOn === null ? null : <p>{TEXTS.withdrawn(withdrawnOn)}</p>}
    </>
  );
}

/** What it rests on: the requests, how many people, and what they wrote who proposed it themselves. */
export const ProposalBasis = ({ proposal: { cases, applicants, voices } }: { readonly proposal: Proposal }) => (
  <>
    <p>{TEXTS.basisOf(cases.length, applicants)}</p>
    <ul className="plain-list proposal-cases">
      {cases.map(({ id, number, outcome }) => (
        <li key={id}>
          <Link to={`/requests/${id}`}>{number}</Link> <span className="soft small">{outcome}</span>
        </li>
      ))}
    </ul>
    {voices.length === 0 ? null : (
      <>
        <p className="small">{TEXTS.voices(voices.length)}</p>
        <ul className="plain-list small">
          {voices.map(({ request, on, what }) => (
            <li key={request}>{TEXTS.voice(on, wordsOf(what, TEXTS.noWords))}</li>
          ))}
        </ul>
      </>
    )}
  </>
);

/** Why it asks for care, and what was said to that. */
export const ProposalCare = ({ proposal: { care, careReason } }: { readonly proposal: Proposal }) =>
  care.length === 0 ? null : (
    <>
      <p>
        <Tag color="warning">{TEXTS.care}</Tag>
        {careNames(care.join('、'))}
      </p>
      {careReason === null ? null : <p className="small">{TEXTS.careReasonOf(wordsOf(careReason, TEXTS.erased))}</p>}
    </>
  );

export const ProposalSource = ({ proposal: { source, madeBy, madeOn } }: { readonly proposal: Proposal }) => (
  <span className="soft small">{TEXTS.sourceOf(PROPOSAL_SOURCE_NAMES[source], madeBy, madeOn)}</span>
);

type ActsView = { readonly proposal: Proposal; readonly onStep: (step: ProposalStep) => void };

/** What can be done with it; what may not be says why. The dialog is the page's: a list that becomes cards would take it along. */
export function ProposalActs({ proposal, onStep }: ActsView) {
  const name = wordsOf(proposal.what, proposal.cases[0]?.number ?? '');
  return (
    <div className="unit-acts">
      {proposal.steps.map((each) => (
        <RefusableButton
          key={each.step}
          size="small"
          why={each.refused?.sentence}
          aria-label={TEXTS.actOf(TEXTS.steps[each.step], name)}
          onClick={() => onStep(each.step)}
        >
          {TEXTS.steps[each.step]}
        </RefusableButton>
      ))}
    </div>
  );
}
