import { TOPICS_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Asked } from '../parts/asked.ts';
import { EmptyList } from '../parts/empty-list.tsx';
import { ListFoot } from '../parts/list-foot.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { useUnitNames } from '../units/unit-query.ts';
import { topicCasesQuery, type TopicCase, type TopicCasesAsk } from './topics-query.ts';

/** The requests of one group. Whoever has chosen it is taken there. */
export function TopicCasesPart({ asked, ask }: { readonly asked: Asked; readonly ask: TopicCasesAsk }) {
  const after = asked.of('after');
  const cases = useQuery({
    ...topicCasesQuery({ ...ask, ...(after === undefined ? {} : { after }) }),
    placeholderData: keepPreviousData,
  });
  const nameOf = useUnitNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = cases.data !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [ask.subject, ask.place, isThere]);
  const columns: readonly RecordColumn<TopicCase>[] = [
    {
      key: 'number',
      title: TEXTS.number,
      isHead: true,
      render: ({ id, number }) => <Link to={`/requests/${id}`}>{number}</Link>,
    },
    { key: 'unit', title: TEXTS.unit, render: ({ unit }) => nameOf(unit) },
    { key: 'received', title: TEXTS.receivedOn, render: ({ receivedOn }) => receivedOn },
    { key: 'closed', title: TEXTS.closedOn, render: ({ closedOn }) => closedOn ?? TEXTS.open },
    { key: 'outcome', title: TEXTS.outcome, render: ({ outcome }) => outcome },
  ];
  return (
    <section className="sheet" aria-labelledby="topic-cases">
      <QueryPart query={cases} rows={4}>
        {({ title, cases: rows, next }) => (
          <>
            <h2 id="topic-cases" ref={heading} tabIndex={-1}>
              {TEXTS.casesOf(title, ask.from, ask.to)}
            </h2>
            <RecordList
              caption={TEXTS.casesOf(title, ask.from, ask.to)}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              empty={<EmptyList title={TEXTS.casesNone} text="" />}
            />
            <ListFoot asked={asked} shown={TEXTS.shown(rows.length)} next={next} />
          </>
        )}
      </QueryPart>
    </section>
  );
}
