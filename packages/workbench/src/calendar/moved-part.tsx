import { CALENDAR_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Asked } from '../parts/asked.ts';
import { CountedPart } from '../parts/counted-part.tsx';
import type { RecordColumn } from '../parts/record-list.tsx';
import { movedQuery, type MovedRequest } from './calendar-query.ts';

const COLUMNS: readonly RecordColumn<MovedRequest>[] = [
  {
    key: 'number',
    title: TEXTS.registration,
    isHead: true,
    render: ({ id, number }) => <Link to={`/requests/${id}`}>{number ?? TEXTS.noNumber}</Link>,
  },
  { key: 'unit', title: TEXTS.unit, render: ({ unit }) => unit.name },
  { key: 'before', title: TEXTS.beforeDay, render: ({ before }) => before ?? TEXTS.undecided },
  { key: 'after', title: TEXTS.afterDay, render: ({ after }) => after ?? TEXTS.undecided },
];

/** As the address has a day on which something was due, or that there was none. */
export const UNDECIDED = 'undecided';
const said = (day: string): string => (day === UNDECIDED ? TEXTS.undecided : day);

type MovedView = { readonly asked: Asked; readonly at: string; readonly from: string; readonly to: string };

/** Which requests one count moved from one day to another. */
export function MovedPart({ asked, at, from, to }: MovedView) {
  const after = asked.of('after');
  const moved = useQuery({
    ...movedQuery({ at, from, to, ...(after === undefined ? {} : { after }) }),
    placeholderData: keepPreviousData,
  });
  return (
    <CountedPart
      asked={asked}
      of={`${at} ${from} ${to}`}
      query={moved}
      read={({ requests, next }) => ({ heading: TEXTS.movedOf(said(from), said(to)), rows: requests, next })}
      columns={COLUMNS}
      none={TEXTS.movedNone}
    />
  );
}
