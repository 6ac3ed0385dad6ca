import {
  APPLICANT_TYPE_NAMES,
  CASE_STAGE_NAMES,
  NATURE_NAMES,
  REQUEST_PAGE_TEXTS as TEXTS,
  ROUTE_NAMES,
  URGENCY_NAMES,
} from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAsked, type Asked } from '../parts/asked.ts';
import { EmptyList } from '../parts/empty-list.tsx';
import { ListFoot } from '../parts/list-foot.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { useSlowly } from '../parts/slowly.ts';
import { UnitField } from '../units/unit-field.tsx';
import { useUnitNames, useUnits } from '../units/unit-query.ts';
import { DueText } from './due-text.tsx';
import { requestCountsQuery, requestListQuery, type ListedRequest } from './request-query.ts';

type Stage = ListedRequest['stage'];
type Route = ListedRequest['route'];
type Urgency = ListedRequest['urgency'];
type Nature = ListedRequest['nature'];
const URGENCIES = ['overdue', 'today', 'oneDay', 'fiveDays'] as const satisfies readonly Urgency[];
const ROUTES = Object.keys(ROUTE_NAMES) as readonly Route[];
const NATURES = Object.keys(NATURE_NAMES) as readonly Nature[];
const ANSWERED: readonly Stage[] = ['answered', 'delivered', 'archived'];
const STAGES = (Object.keys(CASE_STAGE_NAMES) as readonly Stage[]).filter((each) => !ANSWERED.includes(each));
const HANDLERS = { me: TEXTS.mine, nobody: TEXTS.nobody } as const;
type Handler = keyof typeof HANDLERS;

const columnsOf = (unitName: (id: string) => string): readonly RecordColumn<ListedRequest>[] => [
  {
    key: 'number',
    title: TEXTS.number,
    isHead: true,
    render: ({ id, number, nature }) => (
      <>
        <Link to={`/requests/${id}`}>{number ?? TEXTS.noNumber}</Link>
        {nature === 'rectification' ? <Tag>{NATURE_NAMES[nature]}</Tag> : null}
      </>
    ),
  },
  { key: 'due', title: TEXTS.due, render: (request) => <DueText request={request} /> },
  { key: 'stage', title: TEXTS.stage, render: ({ stage }) => CASE_STAGE_NAMES[stage] },
  { key: 'unit', title: TEXTS.unit, render: ({ handlingUnit }) => unitName(handlingUnit) },
  {
    key: 'handler',
    title: TEXTS.handler,
    render: ({ handler }) => handler?.name ?? <span className="soft">{TEXTS.nobody}</span>,
  },
  { key: 'route', title: TEXTS.route, render: ({ route }) => ROUTE_NAMES[route] },
  { key: 'applicant', title: TEXTS.applicant, render: ({ applicantType }) => APPLICANT_TYPE_NAMES[applicantType] },
];

type Sieve = {
  readonly handler?: Handler;
  readonly unit?: string;
  readonly stage?: Stage;
  readonly nature?: Nature;
  readonly route?: Route;
  readonly number?: string;
};

/** The steps of urgency, each with its number: pressed, the list shows that step. */
function Ladder({
  sieve,
  asked,
  urgency,
}: {
  readonly sieve: Sieve;
  readonly asked: Asked;
  readonly urgency: Urgency | undefined;
}) {
  const { data } = useQuery({ ...requestCountsQuery(sieve), placeholderData: keepPreviousData });
  const steps = [{ key: undefined, name: TEXTS.all, count: data?.all }] as {
    readonly key: Urgency | undefined;
    readonly name: string;
    readonly count: number | undefined;
  }[];
  for (const each of URGENCIES) steps.push({ key: each, name: URGENCY_NAMES[each], count: data?.[each] });
  return (
    <ul className="ladder" aria-label={TEXTS.ladder}>
      {steps.map(({ key, name, count }) => (
        <li key={name}>
          <button
            type="button"
            className={`ladder-step ${key ?? 'all'} ${count === 0 ? 'is-empty' : ''}`}
            aria-pressed={urgency === key}
            onClick={() => asked.say({ urgency: key })}
          >
            <span>{name}</span> <strong>{count ?? ''}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is not answered yet, within reach, the most urgent first. */
export default function RequestsPage() {
  const asked = useAsked();
  const [typed, setTyped] = useState(asked.of('number') ?? '');
  useSlowly(typed, (text) => asked.say({ number: text.trim() }));
  const units = useUnits();
  const unitName = useUnitNames();
  const [number, unit, after] = [asked.of('number'), asked.of('unit'), asked.of('after')];
  const [stage, route] = [asked.oneOf('stage', STAGES), asked.oneOf('route', ROUTES)];
  const nature = asked.oneOf('nature', NATURES);
  const handler = asked.oneOf('handler', Object.keys(HANDLERS) as Handler[]);
  const urgency = asked.oneOf('urgency', URGENCIES);
  const sieve: Sieve = {
    ...(handler === undefined ? {} : { handler }),
    ...(unit === undefined ? {} : { unit }),
    ...(stage === undefined ? {} : { stage }),
    ...(nature === undefined ? {} : { nature }),
    ...(route === undefined ? {} : { route }),
    ...(number === undefined ? {} : { number }),
  };
  const query = {
    ...sieve,
    ...(urgency === undefined ? {} : { urgency }),
    ...(after === undefined ? {} : { after }),
  };
  const list = useQuery({ ...requestListQuery(query), placeholderData: keepPreviousData });
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      <section className="sheet" aria-label={TEXTS.list}>
        <Ladder sieve={sieve} asked={asked} urgency={urgency} />
        <div className="filters">
          <div className="filter">
            <label htmlFor="request-handler">{TEXTS.handlerFilter}</label>
            <Select<Handler>
              id="request-handler"
              allowClear
              placeholder={TEXTS.anyHandler}
              {...(handler === undefined ? {} : { value: handler })}
              options={(Object.keys(HANDLERS) as Handler[]).map((value) => ({ value, label: HANDLERS[value] }))}
              onChange={(value) => asked.say({ handler: value })}
            />
          </div>
          <div className="filter">
            <label htmlFor="request-stage">{TEXTS.stage}</label>
            <Select<Stage>
              id="request-stage"
              allowClear
              placeholder={TEXTS.anyStage}
              {...(stage === undefined ? {} : { value: stage })}
              options={STAGES.map((value) => ({ value, label: CASE_STAGE_NAMES[value] }))}
              onChange={(value) => asked.say({ stage: value })}
            />
          </div>
          <div className="filter">
            <label htmlFor="request-nature">{TEXTS.nature}</label>
            <Select<Nature>
              id="request-nature"
              allowClear
              placeholder={TEXTS.anyNature}
              {...(nature === undefined ? {} : { value: nature })}
              options={NATURES.map((value) => ({ value, label: NATURE_NAMES[value] }))}
              onChange={(value) => asked.say({ nature: value })}
            />
          </div>
          <div className="filter">
            <label htmlFor="request-route">{TEXTS.route}</label>
            <Select<Route>
              id="request-route"
              allowClear
              placeholder={TEXTS.anyRoute}
              {...(route === undefined ? {} : { value: route })}
              options={ROUTES.map((value) => ({ value, label: ROUTE_NAMES[value] }))}
              onChange={(value) => asked.say({ route: value })}
            />
          </div>
          <div className="filter filter-wide">
            <label htmlFor="request-unit">{TEXTS.unit}</label>
            <UnitField
              id="request-unit"
              units={units}
              allowClear
              placeholder={TEXTS.anyUnit}
              {...(unit === undefined ? {} : { value: unit })}
              onChange={(id) => asked.say({ unit: id })}
            />
          </div>
          <div className="filter">
            <label htmlFor="request-number">{TEXTS.number}</label>
            <Input
              id="request-number"
              type="search"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </div>
        </div>
        <QueryPart query={list} rows={8}>
          {({ requests, next }) => (
            <>
              <RecordList
                caption={TEXTS.list}
                columns={columnsOf(unitName)}
                rows={requests}
                keyOf={({ id }) => id}
                empty={<EmptyList title={TEXTS.emptyTitle} text={TEXTS.empty} />}
              />
              <ListFoot asked={asked} shown={TEXTS.shown(requests.length)} next={next} />
            </>
          )}
        </QueryPart>
      </section>
    </>
  );
}
