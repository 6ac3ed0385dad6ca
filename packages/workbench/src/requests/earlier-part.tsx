import { GIVEN_UP_NAMES, REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { QueryPart } from '../parts/query-part.tsx';
import { JoinButtons } from './join-dialogs.tsx';
import { earlierQuery, type EarlierRequest, type ShownRequest } from './request-query.ts';

const howItStands = ({ closedOn, outcome, givenUp }: EarlierRequest): string => {
  if (closedOn !== null) return TEXTS.answeredAs(closedOn, outcome ?? '');
  return givenUp === null ? TEXTS.notAnswered : GIVEN_UP_NAMES[givenUp];
};

function Earlier({ request }: { readonly request: ShownRequest }) {
  const earlier = useQuery(earlierQuery(request.id));
  return (
    <QueryPart query={earlier} rows={3} isAskedOnce>
      {({ requests, inMonth }) => (
        <>
          <p>
            {TEXTS.inMonth(inMonth)}
            {requests.length === 0 ? TEXTS.noEarlier : null}
          </p>
          <ul className="held">
            {requests.map((each) => (
              <li key={each.id}>
                <span>
                  <Link to={`/requests/${each.id}`}>{each.number ?? TEXTS.unnumbered}</Link>{' '}
                  <Tag color={each.likeness >= 0.6 ? 'warning' : 'default'}>{TEXTS.likeness(each.likeness)}</Tag>
                </span>
                <span className="soft small">{howItStands(each)}</span>
                <JoinButtons request={request} earlier={each} called={each.number ?? TEXTS.unnumbered} />
              </li>
            ))}
          </ul>
        </>
      )}
    </QueryPart>
  );
}

/** What the same applicant asked for before: for repeats, and for how many there are in a month. */
export function EarlierPart({ request }: { readonly request: ShownRequest }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="sheet" aria-labelledby="request-earlier">
      <h2 id="request-earlier">{TEXTS.earlier}</h2>
      <p className="dialog-lead">{TEXTS.earlierLead}</p>
      {isOpen ? <Earlier request={request} /> : <Button onClick={() => setOpen(true)}>{TEXTS.openEarlier}</Button>}
    </section>
  );
}
