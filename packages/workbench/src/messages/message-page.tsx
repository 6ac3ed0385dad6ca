import { MESSAGE_PAGE_TEXTS as TEXTS, MESSAGE_STATE_NOTES, OUTLET_NAMES, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answerOf, api } from '../api/client.ts';
import { Facts } from '../parts/facts.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Moment } from '../parts/moment.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { RefusableButton } from '../parts/permitted-button.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { useUnitNames } from '../units/unit-query.ts';
import { messageQuery, type ShownMessage } from './message-query.ts';
import { MessageState } from './message-state.tsx';
import { useMessagesAnew } from './outlet-dialogs.tsx';
import { templateName } from './template-name.ts';

/** Sending again and stopping, each after a question; grey with the server's reason where it may not be. */
function Acts({ message }: { readonly message: ShownMessage }) {
  const anew = useMessagesAnew();
  const [doing, setDoing] = useState<'resend' | 'cancel'>();
  const { id, recipient, state, resendRefused, cancelRefused } = message;
  const params = { path: { id } };
  const resend = state === 'waiting' ? TEXTS.sendNow : TEXTS.resend;
  const common = { onDone: anew, onClose: () => setDoing(undefined) };
  return (
    <div className="unit-acts">
      <RefusableButton type="primary" why={resendRefused} onClick={() => setDoing('resend')}>
        {resend}
      </RefusableButton>
      <RefusableButton why={cancelRefused} onClick={() => setDoing('cancel')}>
        {TEXTS.cancel}
      </RefusableButton>
      <Button onClick={() => void anew()}>{TEXTS.refresh}</Button>
      <FormDialog<object>
        {...common}
        open={doing === 'resend'}
        title={resend}
        lead={TEXTS.resendLead(recipient)}
        submit={resend}
        send={() => answerOf(api.POST('/api/work/messages/{id}/resend', { params }))}
        done={TEXTS.resendDone}
      />
      <FormDialog<object>
        {...common}
        open={doing === 'cancel'}
        title={TEXTS.cancel}
        lead={TEXTS.cancelLead(recipient)}
        submit={TEXTS.cancel}
        isGrave
        send={() => answerOf(api.POST('/api/work/messages/{id}/cancel', { params }))}
        done={TEXTS.cancelDone}
      />
    </div>
  );
}

function History({ message: { notes } }: { readonly message: ShownMessage }) {
  return (
    <section className="sheet" aria-labelledby="message-history">
      <h2 id="message-history">{TEXTS.history}</h2>
      {notes.length === 0 ? <p className="soft">{TEXTS.noHistory}</p> : null}
      <ol className="history">
        {notes.toReversed().map(({ at, kind, attempt, trouble, by }) => (
          <li key={`${at} ${kind}`}>
            <p>
              <Moment at={at} />{' '}
              <strong>{trouble === null ? TEXTS.kinds[kind] : TEXTS.because(TEXTS.kinds[kind], trouble.sentence)}</strong>
            </p>
            <p className="soft">{by === null ? TEXTS.attempt(attempt) : TEXTS.by(by)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Message({ message }: { readonly message: ShownMessage }) {
  const unitName = useUnitNames();
  const { template, recipient, state, outlet, unit, urgent, queuedAt, dueAt, settledAt } = message;
  const { attempts, doubts, trouble, receipt, quietMinutes } = message;
  return (
    <>
      <PageHead title={TEXTS.one(templateName(template), recipient)} />
      <section className="sheet" aria-labelledby="message-facts">
        <h2 id="message-facts">
          {TEXTS.facts} <MessageState state={state} />
        </h2>
        <p className="dialog-lead">
          {MESSAGE_STATE_NOTES[state]}
          {TEXTS.stop}
          {quietMinutes > 0 ? TEXTS.quiet(quietMinutes) : ''}
        </p>
        <Facts
          facts={[
            { name: TEXTS.outlet, value: OUTLET_NAMES[outlet] },
            { name: TEXTS.recipient, value: recipient },
            { name: TEXTS.unit, value: unit === null ? TEXTS.wholeGovernment : unitName(unit) },
            { name: TEXTS.queuedAt, value: <Moment at={queuedAt} /> },
            ...(settledAt === null
              ? [{ name: TEXTS.dueAt, value: <Moment at={dueAt} /> }]
              : [{ name: TEXTS.settledAt, value: <Moment at={settledAt} /> }]),
            { name: TEXTS.attempts, value: TEXTS.attemptsOf(attempts, doubts) },
            ...(trouble === null ? [] : [{ name: TEXTS.trouble, value: trouble.sentence }]),
            ...(receipt === null ? [] : [{ name: TEXTS.receipt, value: <span className="mono">{receipt}</span> }]),
            ...(urgent ? [{ name: TEXTS.quietHours, value: TEXTS.urgent }] : []),
          ]}
        />
        <Acts message={message} />
      </section>
      <History message={message} />
    </>
  );
}

/** One message: its state, all that happened to it, and what may be done. */
export default function MessagePage() {
  const { message: id = '' } = useParams();
  const message = useQuery(messageQuery(id));
  return (
    <>
      <p className="crumb">
        <Link to="/messages">{TEXTS.back}</Link>
      </p>
      <QueryPart query={message} page={WORKBENCH_TEXTS.pages.messages}>
        {(found) => <Message message={found} />}
      </QueryPart>
    </>
  );
}
