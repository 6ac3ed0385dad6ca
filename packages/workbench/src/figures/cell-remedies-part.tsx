import { FIGURES_TEXTS as TEXTS, REMEDY_RESULT_NAMES, REMEDY_ROUTE_NAMES } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Asked } from '../parts/asked.ts';
import { EmptyList } from '../parts/empty-list.tsx';
import { ListFoot } from '../parts/list-foot.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { useUnitNames } from '../units/unit-query.ts';
import { cellRemediesQuery, type CellRemedy, type FiguresAsk } from './figures-query.ts';

type RemediesView = { readonly asked: Asked; readonly ask: FiguresAsk; readonly cell: string };

/** The reviews and suits behind one cell of table four. Whoever has chosen it is taken there. */
export function CellRemediesPart({ asked, ask, cell }: RemediesView) {
  const after = asked.of('after');
  const remedies = useQuery({
    ...cellRemediesQuery({ ...ask, cell, ...(after === undefined ? {} : { after }) }),
    placeholderData: keepPreviousData,
  });
  const nameOf = useUnitNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = remedies.data !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [cell, isThere]);
  const columns: readonly RecordColumn<CellRemedy>[] = [
    {
      key: 'number',
      title: TEXTS.number,
      isHead: true,
      render: ({ request, number }) => <Link to={`/requests/${request}`}>{number}</Link>,
    },
    { key: 'unit', title: TEXTS.unit, render: ({ unit }) => nameOf(unit) },
    { key: 'route', title: TEXTS.remedyRoute, render: ({ route }) => REMEDY_ROUTE_NAMES[route] },
    { key: 'filed', title: TEXTS.filedOn, render: ({ filedOn }) => filedOn },
    { key: 'decided', title: TEXTS.decidedOn, render: ({ decidedOn }) => decidedOn },
    { key: 'result', title: TEXTS.result, render: ({ result }) => REMEDY_RESULT_NAMES[result ?? 'pending'] },
  ];
  return (
    <section className="sheet" aria-labelledby="figure-cases">
      <QueryPart query={remedies} rows={4}>
        {({ title, cases, next }) => (
          <>
            <h2 id="figure-cases" ref={heading} tabIndex={-1}>
              {TEXTS.remediesOf(title)}
            </h2>
            <RecordList
              caption={TEXTS.remediesOf(title)}
              columns={columns}
              rows={cases}
              keyOf={({ id }) => id}
              empty={<EmptyList title={TEXTS.remediesNone} text="" />}
            />
            <ListFoot asked={asked} shown={TEXTS.shown(cases.length)} next={next} />
          </>
        )}
      </QueryPart>
    </section>
  );
}
