import { PROPOSAL_STATE_NAMES, PROPOSALS_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useAsked } from '../../parts/asked.ts';
import { EmptyList } from '../../parts/empty-list.tsx';
import { ListFoot } from '../../parts/list-foot.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PermittedButton } from '../../parts/permitted-button.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../../parts/record-list.tsx';
import { usePermission, useWorking } from '../../session/working-context.ts';
import { UnitField } from '../../units/unit-field.tsx';
import { useUnits } from '../../units/unit-query.ts';
import { ProposalActs, ProposalBasis, ProposalCare, ProposalResult, ProposalSource, wordsOf } from './proposal-view.tsx';
import { candidatesQuery, proposalsQuery, type Candidate, type Proposal, type ProposalStep } from './proposals-query.ts';
import { ProposeDialog } from './propose-dialog.tsx';
import { ProposalStepDialog } from './step-dialogs.tsx';

const STATES = ['proposed', 'accepted', 'published', 'declined', 'withdrawn'] as const;

type Doing = { readonly proposal: Proposal; readonly step: ProposalStep };

const columnsOf = (take: (doing: Doing) => void): readonly RecordColumn<Proposal>[] => [
  {
    key: 'what',
    title: TEXTS.what,
    isHead: true,
    render: (proposal) => (
      <>
        {wordsOf(proposal.what, TEXTS.asGiven)}
        <br />
        <ProposalSource proposal={proposal} />
      </>
    ),
  },
  { key: 'unit', title: TEXTS.unit, render: ({ unitName }) => unitName },
  { key: 'basis', title: TEXTS.basis, render: (proposal) => <ProposalBasis proposal={proposal} /> },
  {
    key: 'result',
    title: TEXTS.result,
    render: (proposal) => (
      <>
        <ProposalResult proposal={proposal} />
        <ProposalCare proposal={proposal} />
      </>
    ),
  },
  {
    key: 'acts',
    title: TEXTS.acts,
    isEnd: true,
    render: (proposal) => <ProposalActs proposal={proposal} onStep={(step) => take({ proposal, step })} />,
  },
];

/** What is proposed to become proactive, what became of it, and what several people were given that nobody has proposed. */
export default function ProposalsPage() {
  const asked = useAsked();
  const { session } = useWorking();
  const units = useUnits();
  const state = asked.oneOf('state', STATES);
  const after = asked.of('after');
  const scope = {
    unit: asked.of('unit') ?? session.person.unit,
    below: asked.of('below') === 'yes' ? ('yes' as const) : ('no' as const),
  };
  const ask = { ...scope, ...(state === undefined ? {} : { state }), ...(after === undefined ? {} : { after }) };
  const proposals = useQuery({ ...proposalsQuery(ask), placeholderData: keepPreviousData });
  const counts = proposals.data?.counts;
  const [doing, take] = useState<Doing>();
  const newest = proposals.data?.proposals.find(({ id }) => id === doing?.proposal.id) ?? doing?.proposal;
  const anew = { after: undefined };
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      <section className="sheet" aria-label={TEXTS.title}>
        <div className="filters">
          <div className="filter filter-wide">
            <label htmlFor="proposals-unit">{TEXTS.unit}</label>
            <UnitField id="proposals-unit" units={units} value={scope.unit} onChange={(unit) => asked.say({ unit, ...anew })} />
          </div>
          <div className="filter filter-check">
            <Checkbox
              checked={scope.below === 'yes'}
              onChange={({ target }) => asked.say({ below: target.checked ? 'yes' : undefined, ...anew })}
            >
              {TEXTS.below}
            </Checkbox>
          </div>
          <div className="filter">
            <label htmlFor="proposals-state">{TEXTS.state}</label>
            <Select
              id="proposals-state"
              allowClear
              placeholder={TEXTS.any}
              value={state ?? null}
              onChange={(value: string | undefined) => asked.say({ state: value, ...anew })}
              options={STATES.map((value) => ({
                value,
                label: counts ? TEXTS.stateCount(PROPOSAL_STATE_NAMES[value], counts[value]) : PROPOSAL_STATE_NAMES[value],
              }))}
            />
          </div>
        </div>
        <QueryPart query={proposals} rows={6}>
          {({ counts: of, proposals: rows, next }) => (
            <>
              <p className="soft">{STATES.map((each) => TEXTS.stateCount(PROPOSAL_STATE_NAMES[each], of[each])).join('，')}</p>
              {of.late === 0 ? null : <p role="status">{TEXTS.lateCount(of.late)}</p>}
              <RecordList
                caption={TEXTS.caption}
                columns={columnsOf(take)}
                rows={rows}
                keyOf={({ id }) => id}
                empty={<EmptyList title={TEXTS.none} text={TEXTS.noneText} />}
              />
              <ListFoot asked={asked} shown={TEXTS.shown(rows.length)} next={next} />
            </>
          )}
        </QueryPart>
      </section>
      <CandidatesPart {...scope} />
      {newest === undefined ? null : <ProposalStepDialog proposal={newest} step={doing?.step} onClose={() => take(undefined)} />}
    </>
  );
}

/** What several people were given within a year and nobody has proposed. */
function CandidatesPart(scope: { readonly unit: string; readonly below: 'yes' | 'no' }) {
  const candidates = useQuery({ ...candidatesQuery(scope), placeholderData: keepPreviousData });
  const { anywhere } = usePermission();
  const [chosen, choose] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const columns: readonly RecordColumn<Candidate>[] = [
    { key: 'subject', title: TEXTS.subject, isHead: true, render: ({ subject }) => subject },
    { key: 'place', title: TEXTS.placeColumn, render: ({ place }) => place },
    { key: 'requests', title: TEXTS.requests, render: ({ requests }) => requests },
    { key: 'applicants', title: TEXTS.applicants, render: ({ applicants }) => applicants },
    {
      key: 'acts',
      title: TEXTS.acts,
      isEnd: true,
      render: ({ request, subject, place }) => (
        <PermittedButton
          size="small"
          refused={anywhere('proposal.make')}
          aria-label={TEXTS.proposeOf(subject, place)}
          onClick={() => {
            choose(request);
            setOpen(true);
          }}
        >
          {TEXTS.propose}
        </PermittedButton>
      ),
    },
  ];
  return (
    <section className="sheet" aria-labelledby="proposal-candidates">
      <h2 id="proposal-candidates">{TEXTS.candidates}</h2>
      <p className="soft">{TEXTS.candidatesLead}</p>
      <QueryPart query={candidates} rows={3}>
        {(found) => (
          <RecordList
            caption={TEXTS.candidates}
            columns={columns}
            rows={found.candidates}
            keyOf={({ request }) => request}
            empty={TEXTS.candidatesNone}
          />
        )}
      </QueryPart>
      {chosen === undefined ? null : <ProposeDialog request={chosen} open={isOpen} onClose={() => setOpen(false)} />}
    </section>
  );
}
