import {
  actorText,
  AUDIT_TEXTS as TEXTS,
  eventName,
  LEDGER_EVENT_NAMES,
  LEDGER_KIND_NAMES,
  type LedgerKind,
} from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Link } from 'react-router';
import { FileButton } from '../parts/file-button.tsx';
import { useAsked, type Asked } from '../parts/asked.ts';
import { DayField } from '../parts/day-field.tsx';
import { EmptyList } from '../parts/empty-list.tsx';
import { ListFoot } from '../parts/list-foot.tsx';
import { Moment } from '../parts/moment.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { usePermission } from '../session/working-context.ts';
import { auditFile, auditQuery, type AuditAsk, type AuditConditions, type AuditEntry } from './audit-query.ts';
import { LedgerPart } from './ledger-part.tsx';
import { WhoField } from './who-field.tsx';

type EventType = NonNullable<AuditAsk['type']>;
const KINDS = Object.keys(LEDGER_KIND_NAMES) as readonly LedgerKind[];
const typesOf = (kind: LedgerKind) => Object.keys(LEDGER_EVENT_NAMES[kind]) as readonly EventType[];
const TYPES = KINDS.flatMap(typesOf);

function conditionsOf(asked: Asked): AuditConditions {
  const actor = asked.of('who');
  const kind = asked.oneOf('kind', KINDS);
  const type = asked.oneOf('type', TYPES);
  const [from, to] = [asked.of('from'), asked.of('to')];
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(kind === undefined ? {} : { kind }),
    ...(type === undefined ? {} : { type }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Of people and units the way to them; of other things no more than where they stand in the ledger. */
function Subject({ entry: { stream, subjectName } }: { readonly entry: AuditEntry }) {
  if (subjectName === null) return null;
  const [kind, id = ''] = stream.split('/');
  return <Link to={`/${kind === 'unit' ? 'units' : 'staff'}/${id}`}>{subjectName}</Link>;
}

const COLUMNS: readonly RecordColumn<AuditEntry>[] = [
  { key: 'what', title: TEXTS.what, isHead: true, render: ({ type }) => eventName(type) },
  { key: 'subject', title: TEXTS.subject, render: (entry) => (entry.subjectName === null ? null : <Subject entry={entry} />) },
  { key: 'who', title: TEXTS.who, render: ({ actor, actorName }) => actorText(actor, actorName) },
  {
    key: 'when',
    title: TEXTS.recordedAt,
    render: ({ recordedAt, on }) => (
      <>
        <Moment at={recordedAt} />
        {recordedAt.startsWith(on) ? null : <span className="soft small option-above">{TEXTS.onDay(on)}</span>}
      </>
    ),
  },
  {
    key: 'place',
    title: TEXTS.place,
    render: ({ stream, seq }) => <span className="soft small mono">{TEXTS.placeOf(stream, seq)}</span>,
  },
];

function Filters({ asked, conditions }: { readonly asked: Asked; readonly conditions: AuditConditions }) {
  const { actor, kind, type, from, to } = conditions;
  const kinds = kind === undefined ? KINDS : [kind];
  return (
    <div className="filters">
      <div className="filter filter-wide">
        <label htmlFor="audit-who">{TEXTS.who}</label>
        <WhoField id="audit-who" value={actor} onChange={(who) => asked.say({ who })} />
      </div>
      <div className="filter">
        <label htmlFor="audit-kind">{TEXTS.kind}</label>
        <Select<LedgerKind>
          id="audit-kind"
          allowClear
          placeholder={TEXTS.anyKind}
          {...(kind === undefined ? {} : { value: kind })}
          options={KINDS.map((value) => ({ value, label: LEDGER_KIND_NAMES[value] }))}
          onChange={(value) => asked.say({ kind: value, type: undefined })}
        />
      </div>
      <div className="filter">
        <label htmlFor="audit-what">{TEXTS.what}</label>
        <Select<EventType, { readonly value: EventType; readonly label: string; readonly kind: string }>
          id="audit-what"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={TEXTS.anything}
          {...(type === undefined ? {} : { value: type })}
          options={kinds.flatMap((each) =>
            typesOf(each).map((value) => ({ value, label: eventName(value), kind: LEDGER_KIND_NAMES[each] })),
          )}
          optionRender={({ data }) => (
            <>
              {data.label}
              <span className="soft small option-above">{data.kind}</span>
            </>
          )}
          onChange={(value) => asked.say({ type: value })}
        />
      </div>
      <div className="filter">
        <label htmlFor="audit-from">{TEXTS.from}</label>
        <DayField id="audit-from" allowClear value={from} onChange={(day) => asked.say({ from: day })} />
      </div>
      <div className="filter">
        <label htmlFor="audit-to">{TEXTS.to}</label>
        <DayField id="audit-to" allowClear value={to} onChange={(day) => asked.say({ to: day })} />
      </div>
      {Object.keys(conditions).length === 0 ? null : (
        <Button onClick={() => asked.say({ who: undefined, kind: undefined, type: undefined, from: undefined, to: undefined })}>
          {TEXTS.clear}
        </Button>
      )}
    </div>
  );
}

/** The ledger: who did what and when, and how far it is sealed. */
export default function AuditPage() {
  const { anywhere } = usePermission();
  const asked = useAsked();
  const conditions = conditionsOf(asked);
  const after = asked.of('after');
  const page = useQuery({
    ...auditQuery({ ...conditions, ...(after === undefined ? {} : { after }) }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead
        title={TEXTS.title}
        lead={TEXTS.lead}
        actions={
          <FileButton href={auditFile(conditions)} refused={anywhere('audit.export')} title={TEXTS.exportHint}>
            {TEXTS.export}
          </FileButton>
        }
      />
      <LedgerPart />
      <section className="sheet" aria-label={TEXTS.list}>
        <Filters asked={asked} conditions={conditions} />
        <QueryPart query={page} rows={10}>
          {({ entries, after: next }) => (
            <>
              <RecordList
                caption={TEXTS.list}
                columns={COLUMNS}
                rows={entries}
                keyOf={({ stream, seq }) => `${stream} ${seq}`}
                empty={<EmptyList title={TEXTS.emptyTitle} text={TEXTS.empty} />}
              />
              <ListFoot asked={asked} shown={TEXTS.shown(entries.length)} next={next} />
            </>
          )}
        </QueryPart>
      </section>
    </>
  );
}
