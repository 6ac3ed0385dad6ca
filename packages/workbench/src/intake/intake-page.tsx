import { INTAKE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PageHead } from '../parts/page-head.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { IntakeForm } from './intake-form.tsx';
import { needsQuery, type Registered } from './intake-query.ts';
import { RegisteredReceipt } from './registered-receipt.tsx';

type Done = { readonly unit: string; readonly route: string; readonly registered: Registered };

/** A request that did not come over the web: entered on one screen, with the receipt that is handed over at the end. */
export default function IntakePage() {
  const needs = useQuery(needsQuery);
  const [done, setDone] = useState<Done>();
  const [turn, setTurn] = useState(0);
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      {done === undefined ? (
        <QueryPart query={needs} rows={10}>
          {(said) => <IntakeForm key={turn} needs={said} onRegistered={setDone} />}
        </QueryPart>
      ) : (
        <RegisteredReceipt
          {...done}
          onNext={() => {
            setDone(undefined);
            setTurn((before) => before + 1);
          }}
        />
      )}
    </>
  );
}
