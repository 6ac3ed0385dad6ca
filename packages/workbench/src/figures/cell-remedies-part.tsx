import { FIGURES_TEXTS as TEXTS, REMEDY_RESULT_NAMES, REMEDY_ROUTE_NAMES } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Asked } from '../parts/asked.ts';
import { CountedPart } from '../parts/counted-part.tsx';
import type { RecordColumn } from '../parts/record-list.tsx';
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
    <CountedPart
      asked={asked}
      of={cell}
      query={remedies}
      read={({ title, cases: rows, next }) => ({ heading: TEXTS.remediesOf(title), rows, next })}
      columns={columns}
      none={TEXTS.remediesNone}
    />
  );
}
