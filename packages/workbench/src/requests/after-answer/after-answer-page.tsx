import { AFTER_ANSWER_TEXTS as TEXTS, daysLeftText } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Tag } from 'antd';
import { Link } from 'react-router';
import { useAsked } from '../../parts/asked.ts';
import { ListFoot } from '../../parts/list-foot.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../../parts/record-list.tsx';
import { useWorking } from '../../session/working-context.ts';
import { UnitField } from '../../units/unit-field.tsx';
import { useUnitNames, useUnits } from '../../units/unit-query.ts';
import { openRemediesQuery, withheldQuery, type OpenRemedy, type WithheldRequest } from './after-answer-query.ts';

const COLOURS = { overdue: 'error', today: 'error', oneDay: 'warning', fiveDays: 'processing', later: 'default' } as const;

const linkTo = (request: string, number: string) => <Link to={`/requests/${request}`}>{number}</Link>;

const remedyColumns = (unitName: (id: string) => string): readonly RecordColumn<OpenRemedy>[] => [
  { key: 'number', title: TEXTS.number, isHead: true, render: ({ request, number }) => linkTo(request, number) },
  { key: 'route', title: TEXTS.route, render: ({ name }) => name },
  { key: 'filed', title: TEXTS.filedOn, render: ({ filedOn }) => filedOn },
  {
    key: 'due',
    title: TEXTS.running,
    render: ({ due, urgency }) =>
      due === null ? (
        <span className="soft">{TEXTS.noneRunning}</span>
      ) : (
        <span title={due.sentence}>
          {TEXTS.due(due.title, due.due)} <Tag color={COLOURS[urgency]}>{daysLeftText(due.daysLeft)}</Tag>
        </span>
      ),
  },
  { key: 'unit', title: TEXTS.unit, render: ({ unit }) => unitName(unit) },
];

const withheldColumns = (unitName: (id: string) => string): readonly RecordColumn<WithheldRequest>[] => [
  { key: 'number', title: TEXTS.number, isHead: true, render: ({ request, number }) => linkTo(request, number) },
  { key: 'since', title: TEXTS.since, render: ({ since }) => since },
  {
    key: 'due',
    title: TEXTS.by,
    render: ({ due, daysLeft }) => (
      <span className="due-text">
        <time dateTime={due}>{due}</time> {daysLeft < 0 ? <Tag color="error">{daysLeftText(daysLeft)}</Tag> : null}
      </span>
    ),
  },
  { key: 'unit', title: TEXTS.unit, render: ({ unit }) => unitName(unit) },
];

/** What waits after the answers of a unit: reviews and suits by urgency, and what is withheld and has to be looked at again (art. 18). */
export default function AfterAnswerPage() {
  const asked = useAsked();
  const { session } = useWorking();
  const units = useUnits();
  const unitName = useUnitNames();
  const unit = asked.of('unit') ?? session.person.unit;
  const below = asked.of('below') === 'yes' ? ('yes' as const) : ('no' as const);
  const after = asked.of('after');
  const remedies = useQuery({ ...openRemediesQuery({ unit, below }), placeholderData: keepPreviousData });
  const withheld = useQuery({
    ...withheldQuery({ unit, below, ...(after === undefined ? {} : { after }) }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      <section className="sheet" aria-labelledby="open-remedies">
        <div className="filters">
          <div className="filter filter-wide">
            <label htmlFor="after-unit">{TEXTS.unit}</label>
            <UnitField id="after-unit" units={units} value={unit} onChange={(id) => asked.say({ unit: id })} />
          </div>
          <div className="filter filter-check">
            <Checkbox
              checked={below === 'yes'}
              onChange={({ target }) => asked.say({ below: target.checked ? 'yes' : undefined })}
            >
              {TEXTS.below}
            </Checkbox>
          </div>
        </div>
        <h2 id="open-remedies">{TEXTS.open}</h2>
        <QueryPart query={remedies} rows={4}>
          {(found) => (
            <RecordList
              caption={TEXTS.open}
              columns={remedyColumns(unitName)}
              rows={found.remedies}
              keyOf={({ id }) => id}
              empty={TEXTS.openNone}
            />
          )}
        </QueryPart>
      </section>
      <section className="sheet" aria-labelledby="withheld-list">
        <h2 id="withheld-list">{TEXTS.withheldList}</h2>
        <QueryPart query={withheld} rows={4}>
          {({ cases, next }) => (
            <>
              <RecordList
                caption={TEXTS.withheldList}
                columns={withheldColumns(unitName)}
                rows={cases}
                keyOf={({ request }) => request}
                empty={TEXTS.withheldNone}
              />
              <ListFoot asked={asked} shown={TEXTS.shown(cases.length)} next={next} />
            </>
          )}
        </QueryPart>
      </section>
    </>
  );
}
