import { FIGURES_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Asked } from '../parts/asked.ts';
import { EmptyList } from '../parts/empty-list.tsx';
import { ListFoot } from '../parts/list-foot.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { useUnitNames } from '../units/unit-query.ts';
import { cellQuery, type CellCase, type FiguresAsk } from './figures-query.ts';

type CasesView = { readonly asked: Asked; readonly ask: FiguresAsk; readonly cell: string };

/** The requests behind one cell. Whoever has chosen it is taken there. */
export function CasesPart({ asked, ask, cell }: CasesView) {
  const after = asked.of('after');
  const cases = useQuery({
    ...cellQuery({ ...ask, cell, ...(after === undefined ? {} : { after }) }),
    placeholderData: keepPreviousData,
  });
  const nameOf = useUnitNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = cases.data !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [cell, isThere]);
  const columns: readonly RecordColumn<CellCase>[] = [
    {
      key: 'number',
      title: TEXTS.number,
      isHead: true,
      render: ({ id, number }) => <Link to={`/requests/${id}`}>{number}</Link>,
    },
    { key: 'unit', title: TEXTS.unit, render: ({ unit }) => nameOf(unit) },
    { key: 'type', title: TEXTS.applicantType, render: ({ applicantType }) => applicantType },
    { key: 'received', title: TEXTS.receivedOn, render: ({ receivedOn }) => receivedOn },
    { key: 'closed', title: TEXTS.closedOn, render: ({ closedOn }) => closedOn ?? TEXTS.open },
    { key: 'outcome', title: TEXTS.outcome, render: ({ outcome }) => outcome },
  ];
  return (
    <section className="sheet" aria-labelledby="figure-cases">
      <QueryPart query={cases} rows={4}>
        {({ title, cases: rows, next }) => (
          <>
            <h2 id="figure-cases" ref={heading} tabIndex={-1}>
              {TEXTS.casesOf(title)}
            </h2>
            <RecordList
              caption={TEXTS.casesOf(title)}
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
