import { REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Facts } from '../parts/facts.tsx';
import { RecordPart } from './record-part.tsx';
import type { ShownRequest } from './request-query.ts';

/** What was decided, by what, and why otherwise than the questions came to. */
export function DecisionPart({ request: { id, decision } }: { readonly request: ShownRequest }) {
  return (
    <section className="sheet" aria-labelledby="request-decision">
      <h2 id="request-decision">{TEXTS.decision}</h2>
      {decision === null ? (
        <p className="soft">{TEXTS.noDecision}</p>
      ) : (
        <>
          <Facts
            facts={[
              { name: TEXTS.outcome, value: decision.title },
              { name: TEXTS.letter, value: decision.letter.title },
              { name: TEXTS.article, value: decision.cites },
              { name: TEXTS.decider, value: TEXTS.decidedBy(decision.by.name, decision.on) },
            ]}
          />
          {decision.departure === null ? null : (
            <div className="notice notice-warning">
              <p>{decision.departure.from === null ? TEXTS.departedFromNone : TEXTS.departed(decision.departure.from)}</p>
              <RecordPart request={id} record={decision.departure.reason} what={TEXTS.departReason} />
            </div>
          )}
        </>
      )}
    </section>
  );
}
