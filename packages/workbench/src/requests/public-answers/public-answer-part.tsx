import { PUBLIC_ANSWER_WORK_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { RefusableButton } from '../../parts/permitted-button.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import type { ShownRequest } from '../request-query.ts';
import { PublishDialog, WithdrawDialog } from './public-answer-dialogs.tsx';
import { publicAnswersQuery, type RequestPublicAnswer, type RequestPublicAnswers } from './public-answer-query.ts';

type OneView = { readonly request: string; readonly of: RequestPublicAnswers; readonly answer: RequestPublicAnswer };

const refusedIn = ({ steps }: RequestPublicAnswer, step: RequestPublicAnswer['steps'][number]['step']) =>
  steps.find((each) => each.step === step)?.refused?.sentence;

function One({ request, of, answer }: OneView) {
  const [doing, setDoing] = useState<'publish' | 'withdraw'>();
  const { state, on } = answer;
  const close = () => setDoing(undefined);
  const isPrepared = state === 'prepared';
  return (
    <li>
      <p>
        {TEXTS.states[state](on)}
        <span className="soft small"> {TEXTS.by(answer.writers.join('、'))}</span>
      </p>
      {state === 'published' && of.list !== null ? (
        <p>
          <a href={`${of.list}/${answer.id}`}>{TEXTS.see}</a>
        </p>
      ) : null}
      <div className="unit-acts">
        {isPrepared ? (
          <>
            {refusedIn(answer, 'preparePublicAnswer') === undefined ? (
              <Link to={`/requests/${request}/public-answer`}>{TEXTS.goOn}</Link>
            ) : null}
            <RefusableButton why={refusedIn(answer, 'publishPublicAnswer')} onClick={() => setDoing('publish')}>
              {TEXTS.publish}
            </RefusableButton>
          </>
        ) : null}
        {isPrepared || state === 'published' ? (
          <RefusableButton why={refusedIn(answer, 'withdrawPublicAnswer')} onClick={() => setDoing('withdraw')}>
            {isPrepared ? TEXTS.giveUp : TEXTS.withdraw}
          </RefusableButton>
        ) : null}
      </div>
      <PublishDialog {...{ request, of, answer }} open={doing === 'publish'} onClose={close} />
      <WithdrawDialog {...{ request, of, answer }} open={doing === 'withdraw'} onClose={close} />
    </li>
  );
}

/** What everybody can read of this answer, and what is on its way there. Before the answer there is nothing to say. */
export function PublicAnswerPart({ request: { id, open } }: { readonly request: ShownRequest }) {
  const answers = useQuery({ ...publicAnswersQuery(id), enabled: !open });
  if (open) return null;
  return (
    <section className="sheet" aria-labelledby="request-public-answer">
      <h2 id="request-public-answer">{TEXTS.part}</h2>
      <QueryPart query={answers} rows={2}>
        {(found) => (
          <>
            <p className="soft">{found.on ? TEXTS.partLead : TEXTS.off}</p>
            <ul className="plain-list">
              {found.answers.map((answer) => (
                <One key={answer.id} request={id} of={found} answer={answer} />
              ))}
            </ul>
            {found.begin.refused === null && !found.answers.some(({ state }) => state === 'prepared') ? (
              <p>
                <Link to={`/requests/${id}/public-answer`}>{TEXTS.write}</Link>
              </p>
            ) : null}
          </>
        )}
      </QueryPart>
    </section>
  );
}
