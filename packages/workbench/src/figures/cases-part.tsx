import { FIGURES_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Asked } from '../parts/asked.ts';
import { CountedPart } from '../parts/counted-part.tsx';
import type { RecordColumn } from '../parts/record-list.tsx';
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
    <CountedPart
      asked={asked}
      of={cell}
      query={cases}
      read={({ title, cases: rows, next }) => ({ heading: TEXTS.casesOf(title), rows, next })}
      columns={columns}
      none={TEXTS.casesNone}
    />
  );
}
