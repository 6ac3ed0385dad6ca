import {
  APPLICANT_TYPE_NAMES,
  CASE_STAGE_NAMES,
  daysLeftText,
  LACK_SENTENCES,
  NATURE_NAMES,
  RATING_NAMES,
  REQUEST_PAGE_TEXTS as TEXTS,
  ROUTE_NAMES,
  SUPPLY_FORM_NAMES,
  SUPPLY_WAY_NAMES,
  TOPICS_TEXTS,
  WORKBENCH_TEXTS,
} from '@gongkai/wording';
import { DeadlinePanel, deadlineView } from '@gongkai/ui';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { Facts } from '../parts/facts.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { AfterAnswerPart } from './after-answer/after-answer-part.tsx';
import { ApplicationPart } from './application-part.tsx';
import { ArchivePart } from './archive-part.tsx';
import { ConferencesPart } from './conferences-part.tsx';
import { DecisionPart } from './decision-part.tsx';
import { EarlierPart } from './earlier-part.tsx';
import { ExtensionPart } from './extension-part.tsx';
import { FilesPart } from './files-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { LettersPart } from './letters/letters-part.tsx';
import { PartiesPart } from './parties-part.tsx';
import { ProposalPart } from './proposals/proposal-part.tsx';
import { PublicAnswerPart } from './public-answers/public-answer-part.tsx';
import { RectificationPart } from './rectification-part.tsx';
import { RedactionPart } from './redaction/redaction-part.tsx';
import { RelatedPart } from './related-part.tsx';
import { requestQuery, type ShownRequest } from './request-query.ts';
import { TopicFact } from './topic-fact.tsx';
import { StepsPart } from './steps-part.tsx';
import { TrackingCodePart } from './tracking-code-part.tsx';

type Deadline = Parameters<typeof deadlineView>[0];

function handlerText({ assigned }: ShownRequest): string {
  if (assigned === null) return TEXTS.noHandler;
  const { unit, handler, acceptedOn } = assigned;
  return TEXTS.handlerOf(unit.name, acceptedOn === null ? TEXTS.notAccepted(handler.name) : handler.name);
}

const HeadFacts = ({ request }: { readonly request: ShownRequest }) => (
  <section className="sheet" aria-labelledby="request-facts">
    <h2 id="request-facts">
      {TEXTS.facts} <Tag color={request.open ? 'processing' : 'default'}>{CASE_STAGE_NAMES[request.stage]}</Tag>
    </h2>
    <Facts
      facts={[
        { name: TEXTS.unit, value: request.unit.name },
        { name: TEXTS.handler, value: handlerText(request) },
        { name: TEXTS.nature, value: NATURE_NAMES[request.nature] },
        { name: TEXTS.route, value: ROUTE_NAMES[request.route] },
        { name: TEXTS.applicantType, value: APPLICANT_TYPE_NAMES[request.applicantType] },
        { name: TEXTS.submittedOn, value: request.submittedOn },
        {
          name: TEXTS.receivedOn,
          value:
            request.receivedOn === null ? (
              TEXTS.notRunning
            ) : (
              <>
                {request.receivedOn}
                <span className="soft small">{TEXTS.cites(request.receiptCites ?? '')}</span>
              </>
            ),
        },
        {
          name: TEXTS.supply,
          value: TEXTS.supplyOf(SUPPLY_FORM_NAMES[request.supply.form], SUPPLY_WAY_NAMES[request.supply.way]),
        },
        ...(request.nature === 'rectification' ? [] : [{ name: TOPICS_TEXTS.fact, value: <TopicFact request={request} /> }]),
        ...(request.lacks.length === 0
          ? []
          : [{ name: TEXTS.lacks, value: request.lacks.map((lack) => LACK_SENTENCES[lack]).join('；') }]),
        ...(request.rated === null
          ? []
          : [
              {
                name: TEXTS.rated,
                value: TEXTS.ratedOf(RATING_NAMES[request.rated.rating], request.rated.rating, request.rated.on),
              },
            ]),
      ]}
    />
  </section>
);

function DeadlinePart({ request: { deadline, correctionNotice, withdrawnOn, answer } }: { readonly request: ShownRequest }) {
  if (withdrawnOn !== null && answer === null)
    return (
      <div className="sheet">
        <p>{TEXTS.givenUpLead}</p>
      </div>
    );
  return deadline === null ? null : (
    <div className="sheet">
      {/* The same data that the server's own pages make their sentence and calendar of. */}
      <DeadlinePanel {...deadlineView(deadline as unknown as Deadline)} />
      {correctionNotice === null ? null : (
        <p className={correctionNotice.calledFor ? 'notice notice-warning' : 'soft'}>
          {(correctionNotice.calledFor ? TEXTS.noticeNeeded : TEXTS.noticeUntil)(
            correctionNotice.until,
            daysLeftText(correctionNotice.daysLeft),
          )}
          <span className="soft small">{TEXTS.cites(correctionNotice.cites)}</span>
        </p>
      )}
    </div>
  );
}

const Request = ({ request }: { readonly request: ShownRequest }) => (
  <>
    <PageHead title={request.number === null ? TEXTS.unnumbered : TEXTS.one(request.number)} lead={request.unit.name} />
    <StepsPart request={request} />
    <div className="request-columns">
      <div className="request-due">
        <DeadlinePart request={request} />
      </div>
      <div className="request-main">
        <HeadFacts request={request} />
        <ExtensionPart request={request} />
        <ApplicationPart request={request} />
        <RelatedPart request={request} />
        <FilesPart request={request} />
        {request.nature === 'rectification' ? <RectificationPart request={request} /> : null}
        {request.nature === 'rectification' && request.decision === null ? null : <DecisionPart request={request} />}
        <LettersPart request={request.id} />
        {request.nature === 'rectification' ? null : <PartiesPart request={request} />}
        <ConferencesPart request={request} />
        <AfterAnswerPart request={request} />
        {request.nature === 'rectification' ? null : <EarlierPart request={request} />}
        <TrackingCodePart request={request} />
      </div>
      <div>
        <HistoryPart request={request} />
        {request.nature === 'rectification' ? null : (
          <>
            <PublicAnswerPart request={request} />
            <ProposalPart request={request} />
            <RedactionPart request={request} />
          </>
        )}
        <ArchivePart request={request} />
      </div>
    </div>
  </>
);

/** One request: what is next, until when and why, what was asked, and everything that happened. */
export default function RequestPage() {
  const { request: id = '' } = useParams();
  const request = useQuery(requestQuery(id));
  return (
    <>
      <p className="crumb">
        <Link to="/requests">{TEXTS.back}</Link>
      </p>
      <QueryPart query={request} page={WORKBENCH_TEXTS.pages.requests}>
        {(found) => <Request request={found} />}
      </QueryPart>
    </>
  );
}
