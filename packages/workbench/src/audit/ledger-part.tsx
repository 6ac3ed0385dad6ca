import { AUDIT_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Facts } from '../parts/facts.tsx';
import { Moment } from '../parts/moment.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { ledgerQuery } from './audit-query.ts';

/** Long and seldom wanted: shown where somebody asks for it. */
function WitnessPart({ witness }: { readonly witness: string }) {
  const { message } = App.useApp();
  const [isShown, setShown] = useState(false);
  const copy = () => void navigator.clipboard.writeText(witness).then(() => message.success(TEXTS.copied));
  return (
    <>
      <div className="unit-acts">
        <Button size="small" aria-expanded={isShown} onClick={() => setShown((before) => !before)}>
          {TEXTS.witness}
        </Button>
        {isShown && window.isSecureContext ? (
          <Button size="small" onClick={copy}>
            {TEXTS.copy}
          </Button>
        ) : null}
      </div>
      {isShown ? (
        <>
          <p className="mono witness">{witness}</p>
          <p className="soft small">{TEXTS.witnessLead}</p>
        </>
      ) : null}
    </>
  );
}

/** How far the ledger is sealed, and what is to be noted elsewhere. */
export function LedgerPart() {
  const ledger = useQuery(ledgerQuery);
  return (
    <section className="sheet" aria-labelledby="ledger">
      <h2 id="ledger">{TEXTS.ledger}</h2>
      <p className="dialog-lead">{TEXTS.ledgerLead}</p>
      <QueryPart query={ledger} rows={3}>
        {({ last, unsealed }) => (
          <>
            <Facts
              facts={[
                { name: TEXTS.sealNumber, value: last === null ? TEXTS.neverSealed : TEXTS.sealOf(last.number) },
                ...(last === null ? [] : [{ name: TEXTS.sealedAt, value: <Moment at={last.sealedAt} /> }]),
                { name: TEXTS.unsealed, value: TEXTS.unsealedStreams(unsealed) },
              ]}
            />
            {last === null ? null : <WitnessPart witness={last.witness} />}
          </>
        )}
      </QueryPart>
    </section>
  );
}
