import { CONFERENCE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Facts } from '../parts/facts.tsx';
import { RefusableButton } from '../parts/permitted-button.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { CorrectConferenceDialog } from './conference-dialogs.tsx';
import type { ConferenceSaid } from './conference-fields.tsx';
import { RecordPart } from './record-part.tsx';
import { recordQuery, type ShownRequest } from './request-query.ts';

type Conference = ShownRequest['conferences'][number];

function Said({ text }: { readonly text: string }) {
  const { participants, question, opinions, conclusion } = JSON.parse(text) as ConferenceSaid;
  const present = TEXTS.present(participants);
  const lines = (said: string) => <p className="record-text">{said}</p>;
  return (
    <Facts
      facts={[
        { name: TEXTS.participants, value: present },
        { name: TEXTS.question, value: lines(question) },
        { name: TEXTS.opinions, value: lines(opinions) },
        { name: TEXTS.conclusion, value: lines(conclusion) },
      ]}
    />
  );
}

/** The record is opened before it is put right: that he looked is kept. */
function Correcting({
  request,
  conference,
  onClose,
}: {
  readonly request: ShownRequest;
  readonly conference: Conference;
  readonly onClose: () => void;
}) {
  const { data, error, refetch, isFetching } = useQuery(recordQuery(request.id, conference.versions.at(-1)?.record ?? ''));
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} isTrying={isFetching} />;
  if (data === undefined) return null;
  const said = JSON.parse(data.text) as ConferenceSaid;
  return <CorrectConferenceDialog request={request} conference={conference} said={said} open onClose={onClose} />;
}

function One({ request, conference }: { readonly request: ShownRequest; readonly conference: Conference }) {
  const [isCorrecting, setCorrecting] = useState(false);
  const { heldOn, versions } = conference;
  const refused = request.steps.find(({ step }) => step === 'confer')?.refused;
  const [newest, ...earlier] = versions.toReversed();
  if (newest === undefined) return null;
  const about = TEXTS.held(heldOn);
  return (
    <li>
      <h3 className="part-head">{about}</h3>
      <p className="soft small">{(newest.reason === null ? TEXTS.writtenBy : TEXTS.correctedBy)(newest.by.name, newest.on)}</p>
      {/* Another version is opened anew, for each look is kept. */}
      <RecordPart key={newest.record} request={request.id} record={newest.record} what={about} button={TEXTS.open}>
        {(text) => <Said text={text} />}
      </RecordPart>
      <div className="unit-acts">
        {newest.reason === null ? null : (
          <RecordPart request={request.id} record={newest.reason} what={about} button={TEXTS.why} />
        )}
        <RefusableButton
          size="small"
          why={refused?.sentence}
          aria-label={TEXTS.correctOf(heldOn)}
          onClick={() => setCorrecting(true)}
        >
          {TEXTS.correct}
        </RefusableButton>
      </div>
      {earlier.length === 0 ? null : (
        <details className="not-now">
          <summary>{TEXTS.earlier}</summary>
          <ul className="plain-list">
            {earlier.map(({ record, heldOn: on, by, on: written }) => (
              <li key={record}>
                {TEXTS.held(on)} <span className="soft small">{TEXTS.writtenBy(by.name, written)}</span>{' '}
                <RecordPart request={request.id} record={record} what={TEXTS.held(on)} button={TEXTS.open}>
                  {(text) => <Said text={text} />}
                </RecordPart>
              </li>
            ))}
          </ul>
        </details>
      )}
      {isCorrecting ? <Correcting request={request} conference={conference} onClose={() => setCorrecting(false)} /> : null}
    </li>
  );
}

/** Conferences on what is hard: each conference with its day, opened by whoever may, and put right with a reason. */
export function ConferencesPart({ request }: { readonly request: ShownRequest }) {
  if (request.conferences.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="request-conferences">
      <h2 id="request-conferences">{TEXTS.title}</h2>
      <p className="dialog-lead">{TEXTS.lead}</p>
      <ul>
        {request.conferences.map((conference) => (
          <One key={conference.id} request={request} conference={conference} />
        ))}
      </ul>
    </section>
  );
}
