import { CALENDAR_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useAsked, type Asked } from '../parts/asked.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Moment } from '../parts/moment.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { usePermission } from '../session/working-context.ts';
import { movesQuery, type DueMove } from './calendar-query.ts';
import { MovedPart, UNDECIDED } from './moved-part.tsx';

const MOVES: readonly RecordColumn<DueMove>[] = [
  { key: 'at', title: TEXTS.movedAt, isHead: true, render: ({ movedAt }) => <Moment at={movedAt} /> },
  { key: 'before', title: TEXTS.beforeDay, render: ({ before }) => before ?? TEXTS.undecided },
  { key: 'after', title: TEXTS.afterDay, render: ({ after }) => after ?? TEXTS.undecided },
  { key: 'count', title: TEXTS.cases, render: ({ count }) => count },
];

/** The way to the requests of a line, and to all that the same count moved. */
const waysOf = (asked: Asked): RecordColumn<DueMove> => ({
  key: 'ways',
  title: TEXTS.movedList,
  isEnd: true,
  render: ({ movedAt, before, after, count }) => (
    <span className="row-acts">
      <Button
        size="small"
        aria-label={TEXTS.movedListOf(before ?? TEXTS.undecided, after ?? TEXTS.undecided, count)}
        onClick={() => asked.say({ at: movedAt, from: before ?? UNDECIDED, to: after ?? UNDECIDED })}
      >
        {TEXTS.movedList}
      </Button>
    </span>
  ),
});

/** Due days that a notice of holidays or a setting has moved, and which requests they are of. */
export function MovesPart() {
  const moves = useQuery(movesQuery);
  const asked = useAsked();
  const { anywhere } = usePermission();
  const refused = anywhere('case.list');
  const [at, from, to] = ['at', 'from', 'to'].map(asked.of);
  return (
    <>
      <section className="sheet" aria-labelledby="due-moves">
        <h2 id="due-moves">{TEXTS.moves}</h2>
        <QueryPart query={moves} rows={3}>
          {({ moves: rows }) => (
            <RecordList
              caption={TEXTS.moves}
              columns={refused ? MOVES : [...MOVES, waysOf(asked)]}
              rows={rows}
              keyOf={({ movedAt, before, after }) => `${movedAt} ${before ?? ''} ${after ?? ''}`}
              empty={TEXTS.movesNone}
            />
          )}
        </QueryPart>
      </section>
      {at === undefined || from === undefined || to === undefined || refused ? null : (
        <>
          <MovedPart asked={asked} at={at} from={from} to={to} />
          <p className="row-acts">
            <FileButton href={`/api/work/calendar/moves.xlsx?${new URLSearchParams({ at }).toString()}`} refused={refused}>
              {TEXTS.movedExport}
            </FileButton>
          </p>
        </>
      )}
    </>
  );
}
