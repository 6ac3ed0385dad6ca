import { RECTIFICATION_TEXTS as TEXTS, REQUEST_PAGE_TEXTS } from '@gongkai/wording';
import { Facts } from '../parts/facts.tsx';
import { RecordPart } from './record-part.tsx';
import type { ShownRequest } from './request-query.ts';

/** What the unit found in a record that is to be rectified, and what follows (art. 41). */
export function RectificationPart({ request: { id, rectification } }: { readonly request: ShownRequest }) {
  return (
    <section className="sheet" aria-labelledby="request-rectification">
      <h2 id="request-rectification">{TEXTS.title}</h2>
      {rectification === null ? (
        <p className="soft">{TEXTS.none}</p>
      ) : (
        <>
          <Facts
            facts={[
              { name: REQUEST_PAGE_TEXTS.outcome, value: rectification.title },
              { name: REQUEST_PAGE_TEXTS.article, value: rectification.cites },
              { name: REQUEST_PAGE_TEXTS.decider, value: REQUEST_PAGE_TEXTS.decidedBy(rectification.by.name, rectification.on) },
            ]}
          />
          <RecordPart request={id} record={rectification.finding} what={TEXTS.finding} />
        </>
      )}
    </section>
  );
}
