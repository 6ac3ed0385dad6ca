import { CALENDAR_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Moment } from '../parts/moment.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { movesQuery, type DueMove } from './calendar-query.ts';

const MOVES: readonly RecordColumn<DueMove>[] = [
  { key: 'at', title: TEXTS.movedAt, isHead: true, render: ({ movedAt }) => <Moment at={movedAt} /> },
  { key: 'before', title: TEXTS.beforeDay, render: ({ before }) => before ?? TEXTS.undecided },
  { key: 'after', title: TEXTS.afterDay, render: ({ after }) => after ?? TEXTS.undecided },
  { key: 'count', title: TEXTS.cases, render: ({ count }) => count },
];

/** Due days that a notice of holidays or a setting has moved. */
export function MovesPart() {
  const moves = useQuery(movesQuery);
  return (
    <section className="sheet" aria-labelledby="due-moves">
      <h2 id="due-moves">{TEXTS.moves}</h2>
      <QueryPart query={moves} rows={3}>
        {({ moves: rows }) => (
          <RecordList
            caption={TEXTS.moves}
            columns={MOVES}
            rows={rows}
            keyOf={({ movedAt, before, after }) => `${movedAt} ${before ?? ''} ${after ?? ''}`}
            empty={TEXTS.movesNone}
          />
        )}
      </QueryPart>
    </section>
  );
}
