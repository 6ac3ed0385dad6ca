import { TOPICS_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Asked } from '../parts/asked.ts';
import { CountedPart } from '../parts/counted-part.tsx';
import type { RecordColumn } from '../parts/record-list.tsx';
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
    <CountedPart
      asked={asked}
      of={`${ask.subject}/${ask.place ?? ''}`}
      query={cases}
      read={({ title, cases: rows, next }) => ({ heading: TEXTS.casesOf(title, ask.from, ask.to), rows, next })}
      columns={columns}
      none={TEXTS.casesNone}
    />
  );
}
