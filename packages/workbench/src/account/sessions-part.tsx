import { ACCOUNT_TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Tag } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Moment } from '../parts/moment.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList } from '../parts/record-list.tsx';
import { sessionsQuery } from './account-query.ts';
import { browserName } from './browser-name.ts';

function EndSession({ id, where }: { readonly id: string; readonly where: string }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { mutate, isPending } = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/work/account/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => message.success(ACCOUNT_TEXTS.ended),
    onError: (error) => message.error(asProblem(error).detail),
    // Who ended it first does not matter: the list says what is so.
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  return (
    <Button size="small" loading={isPending} aria-label={ACCOUNT_TEXTS.endOne(where)} onClick={() => mutate()}>
      {ACCOUNT_TEXTS.end}
    </Button>
  );
}

/** Where one is signed in, and ending what one does not know. */
export function SessionsPart() {
  const queries = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const { message } = App.useApp();
  const [isEnding, setEnding] = useState(false);
  return (
    <section className="sheet" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{ACCOUNT_TEXTS.sessions}</h2>
      <p className="dialog-lead">{ACCOUNT_TEXTS.sessionsLead}</p>
      <QueryPart query={sessions} rows={3}>
        {({ sessions: list }) => (
          <>
            <RecordList
              caption={ACCOUNT_TEXTS.sessions}
              rows={list}
              keyOf={({ id }) => id}
              empty={null}
              columns={[
                {
                  key: 'where',
                  title: ACCOUNT_TEXTS.sessionFrom,
                  isHead: true,
                  render: ({ userAgent, address, current }) => (
                    <>
                      <span title={userAgent}>{browserName(userAgent)}</span>{' '}
                      {current ? <Tag color="success">{ACCOUNT_TEXTS.sessionHere}</Tag> : null}
                      <br />
                      <span className="soft small mono">{address}</span>
                    </>
                  ),
                },
                {
                  key: 'method',
                  title: ACCOUNT_TEXTS.sessionMethod,
                  render: ({ method, secondFactor }) =>
                    `${ACCOUNT_TEXTS.methods[method]}${secondFactor ? ACCOUNT_TEXTS.withSecondFactor : ''}`,
                },
                { key: 'made', title: ACCOUNT_TEXTS.sessionMade, render: ({ madeAt }) => <Moment at={madeAt} /> },
                { key: 'seen', title: ACCOUNT_TEXTS.sessionSeen, render: ({ seenAt }) => <Moment at={seenAt} /> },
                {
                  key: 'end',
                  title: WORKBENCH_TEXTS.acts,
                  isEnd: true,
                  render: ({ id, current, userAgent, address }) =>
                    current ? null : <EndSession id={id} where={`${browserName(userAgent)} ${address}`} />,
                },
              ]}
            />
            {list.length > 1 ? (
              <div className="unit-acts">
                <Button onClick={() => setEnding(true)}>{ACCOUNT_TEXTS.endOthers}</Button>
              </div>
            ) : (
              <p className="list-foot soft">{ACCOUNT_TEXTS.noOthers}</p>
            )}
          </>
        )}
      </QueryPart>
      <FormDialog<object, { readonly ended: number }>
        open={isEnding}
        title={ACCOUNT_TEXTS.endOthers}
        lead={ACCOUNT_TEXTS.endOthersLead}
        submit={ACCOUNT_TEXTS.endOthers}
        send={() => answerOf(api.DELETE('/api/work/account/sessions', {}))}
        onDone={async ({ ended }) => {
          void message.success(ACCOUNT_TEXTS.endedOthers(ended));
          await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
        }}
        onClose={() => setEnding(false)}
      />
    </section>
  );
}
