import { FILINGS_TEXTS as TEXTS } from '@gongkai/wording';
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Tag } from 'antd';
import { useState } from 'react';
import type { components, operations } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';
import { useAsked } from '../parts/asked.ts';
import { DayField } from '../parts/day-field.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { usePermission, useWorking } from '../session/working-context.ts';
import { UnitField } from '../units/unit-field.tsx';
import { useUnits } from '../units/unit-query.ts';

type Filings = components['schemas']['RequestFilings'];
type Filing = Filings['filings'][number];

const filingsQuery = (query: operations['listFilings']['parameters']['query']) =>
  queryOptions({
    queryKey: ['requests', 'filings', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/filings', { params: { query }, signal })),
  });

const stateOf = ({ filed, late }: Filing) => (
  <>
    {filed === null ? TEXTS.waiting : TEXTS.filed(filed.on, filed.by, filed.requests)}{' '}
    {late ? <Tag color="error">{TEXTS.late}</Tag> : null}
  </>
);

/** What units file of their requests with the office that supervises them, a period at a time: who has filed, who has not, who is late. */
export default function FilingsPage() {
  const asked = useAsked();
  const { session } = useWorking();
  const { anywhere } = usePermission();
  const units = useUnits();
  const queries = useQueryClient();
  const [chosen, choose] = useState<Filing>();
  const of = asked.of('of');
  const ask = {
    unit: asked.of('unit') ?? session.person.unit,
    below: asked.of('below') === 'yes' ? ('yes' as const) : ('no' as const),
    ...(of === undefined ? {} : { of }),
  };
  const filings = useQuery({ ...filingsQuery(ask), placeholderData: keepPreviousData });
  const anew = () => queries.invalidateQueries({ queryKey: ['requests', 'filings'] });
  const { from = '', isOver = false } = filings.data ?? {};
  const now = filings.data?.filings.find(({ unit }) => unit === chosen?.unit) ?? chosen;
  const columns: readonly RecordColumn<Filing>[] = [
    { key: 'unit', title: TEXTS.unit, isHead: true, render: ({ name }) => name },
    { key: 'requests', title: TEXTS.requests, render: ({ requests }) => requests },
    { key: 'state', title: TEXTS.state, render: stateOf },
    {
      key: 'acts',
      title: TEXTS.acts,
      isEnd: true,
      render: (filing) => {
        const act = filing.filed === null ? TEXTS.submit : TEXTS.fileAgain;
        const href = `/api/work/requests/filings.xlsx?${new URLSearchParams({ unit: filing.unit, of: from }).toString()}`;
        return (
          <>
            {isOver ? (
              <PermittedButton
                refused={anywhere('filing.make')}
                aria-label={TEXTS.fileOf(act, filing.name)}
                onClick={() => choose(filing)}
              >
                {act}
              </PermittedButton>
            ) : null}{' '}
            <FileButton href={href} refused={undefined}>
              {TEXTS.export}
            </FileButton>
          </>
        );
      },
    },
  ];
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      <section className="sheet" aria-label={TEXTS.title}>
        <div className="filters">
          <div className="filter filter-wide">
            <label htmlFor="filings-unit">{TEXTS.unit}</label>
            <UnitField id="filings-unit" units={units} value={ask.unit} onChange={(unit) => asked.say({ unit })} />
          </div>
          <div className="filter filter-check">
            <Checkbox
              checked={ask.below === 'yes'}
              onChange={({ target }) => asked.say({ below: target.checked ? 'yes' : undefined })}
            >
              {TEXTS.below}
            </Checkbox>
          </div>
          <div className="filter">
            <label htmlFor="filings-of">{TEXTS.of}</label>
            <DayField id="filings-of" value={of ?? from} onChange={(day) => asked.say({ of: day })} />
          </div>
        </div>
        <QueryPart query={filings} rows={6}>
          {(found) => (
            <>
              <p className="soft">{TEXTS.span(found.from, found.to, found.due)}</p>
              {found.isOver ? null : <p className="soft">{TEXTS.notOver}</p>}
              <RecordList
                caption={TEXTS.caption}
                columns={columns}
                rows={found.filings}
                keyOf={({ unit }) => unit}
                empty={TEXTS.none}
              />
            </>
          )}
        </QueryPart>
      </section>
      <FormDialog<Record<never, never>>
        open={chosen !== undefined}
        onClose={() => choose(undefined)}
        title={TEXTS.fileOf(TEXTS.submit, now?.name ?? '')}
        submit={TEXTS.submit}
        lead={TEXTS.confirm(now?.requests ?? 0)}
        done={TEXTS.done}
        onDone={anew}
        onConflict={anew}
        send={() =>
          answerOf(api.POST('/api/work/requests/filings', { body: { unit: now?.unit ?? '', of: from, seen: now?.seen ?? 0 } }))
        }
      />
    </>
  );
}
