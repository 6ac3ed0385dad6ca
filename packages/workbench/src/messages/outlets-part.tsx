import { MESSAGE_PAGE_TEXTS as TEXTS, OUTLET_NAMES, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { usePermission } from '../session/working-context.ts';
import { outletsQuery, type ListedOutlet } from './message-query.ts';
import { QuietHoursDialog, TestMessageDialog } from './outlet-dialogs.tsx';

type StoppedView = { readonly outlet: string; readonly state: 'held' | 'failed'; readonly count: number };

/** A number that somebody has to look at leads to what it counts. */
const Stopped = ({ outlet, state, count }: StoppedView) =>
  count === 0 ? (
    TEXTS.count(0)
  ) : (
    <Link className="alarming" to={`/messages?outlet=${outlet}&state=${state}`}>
      {TEXTS.count(count)}
    </Link>
  );

type Act = 'quiet' | 'test';
type ActsView = { readonly outlet: ListedOutlet; readonly onAct: (act: Act) => void };

function Acts({ outlet, onAct }: ActsView) {
  const { anywhere } = usePermission();
  const refused = anywhere('setting.change');
  const name = OUTLET_NAMES[outlet.outlet];
  return (
    <div className="row-acts">
      <PermittedButton size="small" refused={refused} aria-label={TEXTS.of(TEXTS.setQuiet, name)} onClick={() => onAct('quiet')}>
        {TEXTS.setQuiet}
      </PermittedButton>
      <PermittedButton size="small" refused={refused} aria-label={TEXTS.of(TEXTS.test, name)} onClick={() => onAct('test')}>
        {TEXTS.test}
      </PermittedButton>
    </div>
  );
}

const columnsOf = (onAct: (outlet: ListedOutlet, act: Act) => void): readonly RecordColumn<ListedOutlet>[] => [
  {
    key: 'outlet',
    title: TEXTS.outlet,
    isHead: true,
    render: ({ outlet, set }) => (
      <>
        {OUTLET_NAMES[outlet]} {set ? null : <Tag title={TEXTS.notSet}>{TEXTS.unset}</Tag>}
      </>
    ),
  },
  {
    key: 'open',
    title: TEXTS.open,
    render: ({ open, oldestSeconds, set }) => (
      <>
        {TEXTS.count(open)}
        {oldestSeconds === null || !set ? null : <span className="soft small option-above">{TEXTS.late(oldestSeconds)}</span>}
      </>
    ),
  },
  {
    key: 'held',
    title: TEXTS.held,
    render: ({ outlet, held }) => <Stopped outlet={outlet} state="held" count={held} />,
  },
  {
    key: 'failed',
    title: TEXTS.failed,
    render: ({ outlet, failed }) => <Stopped outlet={outlet} state="failed" count={failed} />,
  },
  { key: 'sent', title: TEXTS.sent, render: ({ sent }) => TEXTS.count(sent) },
  {
    key: 'quiet',
    title: TEXTS.quietHours,
    render: ({ quiet }) => (quiet === null ? TEXTS.never : TEXTS.quietFromTo(quiet.from, quiet.to)),
  },
  {
    key: 'acts',
    title: WORKBENCH_TEXTS.acts,
    isEnd: true,
    render: (outlet) => <Acts outlet={outlet} onAct={(act) => onAct(outlet, act)} />,
  },
];

/** How it stands with each way out of the house. */
export function OutletsPart() {
  const outlets = useQuery(outletsQuery);
  // Not in the row: a telephone that is turned makes rows into cards, and what was typed into a row's dialog would go with the row.
  const [doing, setDoing] = useState<{ readonly outlet: ListedOutlet; readonly act: Act }>();
  const close = () => setDoing(undefined);
  const columns = columnsOf((outlet, act) => setDoing({ outlet, act }));
  return (
    <section className="sheet" aria-labelledby="outlets">
      <h2 id="outlets">{TEXTS.outlets}</h2>
      <p className="dialog-lead">{TEXTS.outletsLead}</p>
      <QueryPart query={outlets} rows={4}>
        {({ outlets: list }) => (
          <>
            <RecordList caption={TEXTS.outlets} columns={columns} rows={list} keyOf={({ outlet }) => outlet} empty={null} />
            {list.every(({ set }) => set) ? null : <p className="list-foot soft small">{TEXTS.notSet}</p>}
          </>
        )}
      </QueryPart>
      {doing === undefined ? null : (
        <>
          <QuietHoursDialog outlet={doing.outlet} open={doing.act === 'quiet'} onClose={close} />
          <TestMessageDialog outlet={doing.outlet} open={doing.act === 'test'} onClose={close} />
        </>
      )}
    </section>
  );
}
