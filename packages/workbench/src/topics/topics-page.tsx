import { TOPICS_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Radio, Tag } from 'antd';
import { Link } from 'react-router';
import { useAsked } from '../parts/asked.ts';
import { DayField } from '../parts/day-field.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { today } from '../parts/today.ts';
import { useWorking } from '../session/working-context.ts';
import { UnitField } from '../units/unit-field.tsx';
import { useUnits } from '../units/unit-query.ts';
import { TopicCasesPart } from './topic-cases-part.tsx';
import { topicsQuery, type TopicCasesAsk, type TopicGroup, type Topics } from './topics-query.ts';

const STEPS = ['week', 'month'] as const;

function Change({ change }: { readonly change: number }) {
  if (change === 0) return <span className="soft">{TEXTS.same}</span>;
  return change > 0 ? <Tag color="warning">{TEXTS.up(change)}</Tag> : <Tag>{TEXTS.down(-change)}</Tag>;
}

const columnsOf = (hrefOf: (group: TopicGroup) => string): readonly RecordColumn<TopicGroup>[] => [
  {
    key: 'subject',
    title: TEXTS.subject,
    isHead: true,
    render: (group) => (
      <Link to={hrefOf(group)} aria-label={TEXTS.linkOf(group.name, group.placeName)}>
        {group.name}
      </Link>
    ),
  },
  { key: 'place', title: TEXTS.place, render: ({ placeName }) => placeName },
  { key: 'now', title: TEXTS.thisPeriod, render: ({ counts }) => counts.at(-1) ?? 0 },
  { key: 'change', title: TEXTS.change, render: ({ change }) => <Change change={change} /> },
  { key: 'before', title: TEXTS.before(5), render: ({ counts }) => TEXTS.trend(counts.slice(0, -1)) },
  { key: 'total', title: TEXTS.total, render: ({ total }) => total },
];

const keyOf = ({ subject, place }: TopicGroup): string => `${subject ?? 'none'}.${place?.id ?? 'none'}`;

/** The address holds the question, the group that was chosen among it; its requests are those of all the periods shown. */
function casesAsk(
  { periods }: Topics,
  of: (name: string) => string | undefined,
): Pick<TopicCasesAsk, 'from' | 'to' | 'subject' | 'place'> | undefined {
  const [subject, place] = [of('subject'), of('place')];
  const [first, last] = [periods[0], periods.at(-1)];
  if (subject === undefined || place === undefined || !first || !last) return undefined;
  return { from: first.from, to: last.to, subject: subject as TopicCasesAsk['subject'], place };
}

/** What requests are about, by subject and place, and which of it grows; each group leads to its requests. */
export default function TopicsPage() {
  const asked = useAsked();
  const { session } = useWorking();
  const units = useUnits();
  const ask = {
    unit: asked.of('unit') ?? session.person.unit,
    below: asked.of('below') === 'yes' ? ('yes' as const) : ('no' as const),
    step: asked.oneOf('step', STEPS) ?? ('week' as const),
    to: asked.of('to') ?? today(),
  };
  const topics = useQuery({ ...topicsQuery(ask), placeholderData: keepPreviousData });
  const none = { subject: undefined, place: undefined };
  const hrefOf = ({ subject, place }: TopicGroup) =>
    `?${new URLSearchParams({ ...ask, subject: subject ?? 'none', place: place?.id ?? 'none' }).toString()}`;
  const chosen = topics.data && casesAsk(topics.data, asked.of);
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      <section className="sheet" aria-label={TEXTS.title}>
        <div className="filters">
          <div className="filter filter-wide">
            <label htmlFor="topics-unit">{TEXTS.unit}</label>
            <UnitField id="topics-unit" units={units} value={ask.unit} onChange={(unit) => asked.say({ unit, ...none })} />
          </div>
          <div className="filter filter-check">
            <Checkbox
              checked={ask.below === 'yes'}
              onChange={({ target }) => asked.say({ below: target.checked ? 'yes' : undefined, ...none })}
            >
              {TEXTS.below}
            </Checkbox>
          </div>
          <div className="filter">
            <span id="topics-step">{TEXTS.step}</span>
            <Radio.Group
              aria-labelledby="topics-step"
              value={ask.step}
              options={STEPS.map((value) => ({ value, label: TEXTS.steps[value] }))}
              onChange={({ target }) => asked.say({ step: target.value as string })}
            />
          </div>
          <div className="filter">
            <label htmlFor="topics-to">{TEXTS.to}</label>
            <DayField id="topics-to" value={ask.to} onChange={(to) => asked.say({ to })} />
          </div>
        </div>
        <QueryPart query={topics} rows={8}>
          {({ periods, groups }) => (
            <>
              <p className="soft">{TEXTS.span(periods.at(-1)?.from ?? '', periods.at(-1)?.to ?? '')}</p>
              <RecordList caption={TEXTS.caption} columns={columnsOf(hrefOf)} rows={groups} keyOf={keyOf} empty={TEXTS.none} />
            </>
          )}
        </QueryPart>
      </section>
      {chosen === undefined ? null : <TopicCasesPart asked={asked} ask={{ unit: ask.unit, below: ask.below, ...chosen }} />}
    </>
  );
}
