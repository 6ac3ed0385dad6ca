import { MESSAGE_PAGE_TEXTS as TEXTS, MESSAGE_STATE_NAMES, OUTLET_NAMES } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link } from 'react-router';
import { useAsked } from '../parts/asked.ts';
import { DayField } from '../parts/day-field.tsx';
import { EmptyList } from '../parts/empty-list.tsx';
import { ListFoot } from '../parts/list-foot.tsx';
import { Moment } from '../parts/moment.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { usePermission } from '../session/working-context.ts';
import { messageListQuery, type ListedMessage } from './message-query.ts';
import { MessageState } from './message-state.tsx';
import { OutletsPart } from './outlets-part.tsx';
import { templateName } from './template-name.ts';

type State = ListedMessage['state'];
type Outlet = ListedMessage['outlet'];
const STATES = Object.keys(MESSAGE_STATE_NAMES) as readonly State[];
const OUTLETS = Object.keys(OUTLET_NAMES) as readonly Outlet[];

const COLUMNS: readonly RecordColumn<ListedMessage>[] = [
  {
    key: 'template',
    title: TEXTS.template,
    isHead: true,
    render: ({ id, template }) => <Link to={`/messages/${id}`}>{templateName(template)}</Link>,
  },
  { key: 'state', title: TEXTS.state, render: ({ state }) => <MessageState state={state} /> },
  { key: 'outlet', title: TEXTS.outlet, render: ({ outlet }) => OUTLET_NAMES[outlet] },
  { key: 'recipient', title: TEXTS.recipient, render: ({ recipient }) => recipient },
  { key: 'queued', title: TEXTS.queuedAt, render: ({ queuedAt }) => <Moment at={queuedAt} /> },
  {
    key: 'trouble',
    title: TEXTS.trouble,
    render: ({ trouble, state }) => (trouble === null || state === 'sent' ? null : trouble.sentence),
  },
];

/** What leaves the house: how it stands with each outlet, and every message. */
export default function MessagesPage() {
  const { anywhere } = usePermission();
  const asked = useAsked();
  const [state, outlet] = [asked.oneOf('state', STATES), asked.oneOf('outlet', OUTLETS)];
  const [day, after] = [asked.of('day'), asked.of('after')];
  const query = {
    ...(state === undefined ? {} : { state }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(day === undefined ? {} : { day }),
    ...(after === undefined ? {} : { after }),
  };
  const list = useQuery({ ...messageListQuery(query), placeholderData: keepPreviousData });
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      {anywhere('setting.read') === undefined ? <OutletsPart /> : null}
      <section className="sheet" aria-label={TEXTS.list}>
        <div className="filters">
          <div className="filter">
            <label htmlFor="message-state">{TEXTS.state}</label>
            <Select<State>
              id="message-state"
              allowClear
              placeholder={TEXTS.anyState}
              {...(state === undefined ? {} : { value: state })}
              options={STATES.map((value) => ({ value, label: MESSAGE_STATE_NAMES[value] }))}
              onChange={(value) => asked.say({ state: value })}
            />
          </div>
          <div className="filter">
            <label htmlFor="message-outlet">{TEXTS.outlet}</label>
            <Select<Outlet>
              id="message-outlet"
              allowClear
              placeholder={TEXTS.anyOutlet}
              {...(outlet === undefined ? {} : { value: outlet })}
              options={OUTLETS.map((value) => ({ value, label: OUTLET_NAMES[value] }))}
              onChange={(value) => asked.say({ outlet: value })}
            />
          </div>
          <div className="filter">
            <label htmlFor="message-day">{TEXTS.day}</label>
            <DayField id="message-day" allowClear value={day} onChange={(value) => asked.say({ day: value })} />
          </div>
        </div>
        <QueryPart query={list} rows={8}>
          {({ messages, next }) => (
            <>
              <RecordList
                caption={TEXTS.list}
                columns={COLUMNS}
                rows={messages}
                keyOf={({ id }) => id}
                empty={<EmptyList title={TEXTS.emptyTitle} text={TEXTS.empty} />}
              />
              <ListFoot asked={asked} shown={TEXTS.shown(messages.length)} next={next} />
            </>
          )}
        </QueryPart>
      </section>
    </>
  );
}
