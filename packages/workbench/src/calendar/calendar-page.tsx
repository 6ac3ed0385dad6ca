import { CALENDAR_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useAsked } from '../parts/asked.ts';
import { Outcome } from '../parts/outcome.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { today } from '../parts/today.ts';
import { usePermission } from '../session/working-context.ts';
import { yearQuery, type CalendarYear } from './calendar-query.ts';
import { MovesPart } from './moves-part.tsx';

const ImportNotice = lazy(() => import('./import-notice.tsx'));

type Layer = CalendarYear['layers'][number];
type Day = CalendarYear['days'][number];

const LAYERS: readonly RecordColumn<Layer>[] = [
  { key: 'notice', title: TEXTS.notice, isHead: true, render: ({ notice }) => notice },
  { key: 'level', title: TEXTS.level, render: ({ level, region }) => `${TEXTS.levels[level]} ${region ?? ''}` },
  { key: 'known', title: TEXTS.knownFrom, render: ({ knownFrom }) => <time>{knownFrom}</time> },
  { key: 'days', title: TEXTS.count, render: ({ days }) => days },
];
const DAYS: readonly RecordColumn<Day>[] = [
  { key: 'date', title: TEXTS.date, isHead: true, render: ({ date }) => <time>{date}</time> },
  { key: 'kind', title: TEXTS.kind, render: ({ working }) => (working ? TEXTS.worked : TEXTS.off) },
  { key: 'name', title: TEXTS.holiday, render: ({ name }) => name },
];
const FIRST = 2008;

/** The working calendar, year by year: what it is counted by, next year's notice, and what the last one moved. */
export default function CalendarPage() {
  const asked = useAsked();
  const { anywhere } = usePermission();
  const [isImporting, setImporting] = useState(false);
  const [changed, setChanged] = useState<number>();
  const said = Number(asked.of('year'));
  const year = Number.isInteger(said) && said >= FIRST ? said : Number(today().slice(0, 4));
  const shown = useQuery(yearQuery(year));
  const go = (to: number) => asked.say({ year: String(to) });
  return (
    <>
      <PageHead
        title={TEXTS.title}
        lead={TEXTS.lead}
        actions={
          <PermittedButton type="primary" refused={anywhere('calendar.import')} onClick={() => setImporting(true)}>
            {TEXTS.import}
          </PermittedButton>
        }
      />
      {changed === undefined ? null : <Outcome>{TEXTS.done(changed)}</Outcome>}
      <section className="sheet" aria-labelledby="calendar-year">
        <h2 id="calendar-year">{TEXTS.yearOf(year)}</h2>
        <p className="row-acts">
          <Button disabled={year <= FIRST} onClick={() => go(year - 1)}>
            {TEXTS.before}
          </Button>
          <Button onClick={() => go(year + 1)}>{TEXTS.after}</Button>
        </p>
        <QueryPart query={shown} rows={8}>
          {({ known, layers, days }) => (
            <>
              {known ? null : <p className="notice notice-warning">{TEXTS.unknown(year)}</p>}
              <h3 className="part-head">{TEXTS.layers}</h3>
              <RecordList
                caption={TEXTS.layers}
                columns={LAYERS}
                rows={layers}
                keyOf={({ id, knownFrom }) => `${id} ${knownFrom}`}
                empty={TEXTS.layersNone}
              />
              {days.length === 0 ? null : (
                <>
                  <h3 className="part-head">{TEXTS.days}</h3>
                  <RecordList caption={TEXTS.days} columns={DAYS} rows={days} keyOf={({ date }) => date} empty={null} />
                </>
              )}
            </>
          )}
        </QueryPart>
      </section>
      <MovesPart />
      {isImporting ? (
        <Suspense>
          <ImportNotice
            open
            year={year}
            onClose={() => setImporting(false)}
            onImported={(count, of) => {
              setChanged(count);
              go(of);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
