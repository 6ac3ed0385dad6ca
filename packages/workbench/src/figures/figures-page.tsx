import { FIGURES_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { Link } from 'react-router';
import { useAsked } from '../parts/asked.ts';
import { DayField } from '../parts/day-field.tsx';
import { Facts } from '../parts/facts.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { today } from '../parts/today.ts';
import { useWorking } from '../session/working-context.ts';
import { UnitField } from '../units/unit-field.tsx';
import { useUnitNames, useUnits } from '../units/unit-query.ts';
import { CasesPart } from './cases-part.tsx';
import { CellRemediesPart } from './cell-remedies-part.tsx';
import { figuresQuery, type Figures, type FiguresAsk } from './figures-query.ts';
import { FiguresTable } from './figures-table.tsx';

/** Figures of requests for a unit and a period; the address holds the question, and each cell leads to its requests. */
export default function FiguresPage() {
  const asked = useAsked();
  const { session } = useWorking();
  const units = useUnits();
  const year = today().slice(0, 4);
  const ask: FiguresAsk = {
    unit: asked.of('unit') ?? session.person.unit,
    below: asked.of('below') === 'yes' ? 'yes' : 'no',
    from: asked.of('from') ?? `${year}-01-01`,
    to: asked.of('to') ?? `${year}-12-31`,
  };
  const cell = asked.of('cell');
  const figures = useQuery({ ...figuresQuery(ask), placeholderData: keepPreviousData });
  const search = new URLSearchParams(ask).toString();
  const hrefOf = (to: string) => `?${new URLSearchParams({ ...ask, cell: to }).toString()}`;
  const Behind = cell?.startsWith('t4.') === true ? CellRemediesPart : CasesPart;
  return (
    <>
      <PageHead
        title={TEXTS.title}
        lead={TEXTS.lead}
        actions={
          <FileButton href={`/api/work/requests/figures.xlsx?${search}`} refused={undefined}>
            {TEXTS.export}
          </FileButton>
        }
      />
      <section className="sheet" aria-label={TEXTS.title}>
        <div className="filters">
          <div className="filter filter-wide">
            <label htmlFor="figures-unit">{TEXTS.unit}</label>
            <UnitField
              id="figures-unit"
              units={units}
              value={ask.unit}
              onChange={(unit) => asked.say({ unit, cell: undefined })}
            />
          </div>
          <div className="filter filter-check">
            <Checkbox
              checked={ask.below === 'yes'}
              onChange={({ target }) => asked.say({ below: target.checked ? 'yes' : undefined, cell: undefined })}
            >
              {TEXTS.below}
            </Checkbox>
          </div>
          <div className="filter">
            <label htmlFor="figures-from">{TEXTS.from}</label>
            <DayField id="figures-from" value={ask.from} onChange={(from) => asked.say({ from, cell: undefined })} />
          </div>
          <div className="filter">
            <label htmlFor="figures-to">{TEXTS.to}</label>
            <DayField id="figures-to" value={ask.to} onChange={(to) => asked.say({ to, cell: undefined })} />
          </div>
        </div>
        <QueryPart query={figures} rows={12}>
          {(said) => (
            <>
              <p className="soft">
                {TEXTS.scope(said.unit.name, said.below)} {TEXTS.period(said.from, said.to)} {TEXTS.asOf(said.asOf)}
              </p>
              <FiguresTable
                rows={said.rows}
                caption={`${TEXTS.scope(said.unit.name, said.below)} ${TEXTS.period(said.from, said.to)}`}
                chosen={cell}
                hrefOf={hrefOf}
              />
              <h2>{TEXTS.remedyTable}</h2>
              <FiguresTable
                rows={said.remedyRows}
                caption={`${TEXTS.remedyTable} ${TEXTS.scope(said.unit.name, said.below)}`}
                region={TEXTS.remedyRegion}
                chosen={cell}
                hrefOf={hrefOf}
              />
            </>
          )}
        </QueryPart>
      </section>
      {cell === undefined ? null : <Behind asked={asked} ask={ask} cell={cell} />}
      {figures.data === undefined ? null : <HandlingPart {...figures.data} />}
    </>
  );
}

type Overdue = Figures['overdue'][number];
type Route = Figures['handling']['byRoute'][number];

const ROUTES: readonly RecordColumn<Route>[] = [
  { key: 'route', title: TEXTS.route, isHead: true, render: ({ name }) => name },
  { key: 'received', title: TEXTS.received, render: ({ received }) => received },
  { key: 'closed', title: TEXTS.answered, render: ({ closed }) => closed },
];

/** How fast, by which route, and what is overdue now. */
function HandlingPart({ handling, overdue }: Figures) {
  const nameOf = useUnitNames();
  const { closed, late, averageWorkingDays, averageRating, byRating, rectifications, overdue: open, byRoute } = handling;
  const columns: readonly RecordColumn<Overdue>[] = [
    {
      key: 'number',
      title: TEXTS.number,
      isHead: true,
      render: ({ id, number }) => <Link to={`/requests/${id}`}>{number}</Link>,
    },
    { key: 'unit', title: TEXTS.unit, render: ({ unit }) => nameOf(unit) },
    { key: 'received', title: TEXTS.receivedOn, render: ({ receivedOn }) => receivedOn },
    { key: 'due', title: TEXTS.dueOn, render: ({ dueOn }) => dueOn },
  ];
  return (
    <>
      <section className="sheet" aria-labelledby="figures-handling">
        <h2 id="figures-handling">{TEXTS.handling}</h2>
        <Facts
          facts={[
            { name: TEXTS.closed, value: TEXTS.count(closed) },
            { name: TEXTS.late, value: TEXTS.count(late) },
            {
              name: TEXTS.average,
              value: averageWorkingDays === null ? TEXTS.none : TEXTS.averageDays(averageWorkingDays.toFixed(1)),
            },
            { name: TEXTS.overdue, value: TEXTS.count(open) },
            {
              name: TEXTS.averageRating,
              value: averageRating === null ? TEXTS.none : TEXTS.ratingOf(averageRating.toFixed(1), byRating),
            },
            { name: TEXTS.rectifications, value: TEXTS.rectificationsOf(rectifications) },
          ]}
        />
        <h3 className="part-head">{TEXTS.byRoute}</h3>
        <RecordList
          caption={TEXTS.byRoute}
          columns={ROUTES}
          rows={byRoute}
          keyOf={({ route }) => route}
          empty={TEXTS.casesNone}
        />
      </section>
      <section className="sheet" aria-labelledby="figures-overdue">
        <h2 id="figures-overdue">{TEXTS.overdueTitle}</h2>
        <RecordList
          caption={TEXTS.overdueTitle}
          columns={columns}
          rows={overdue}
          keyOf={({ id }) => id}
          empty={TEXTS.overdueNone}
        />
      </section>
    </>
  );
}
