import { REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Fragment } from 'react';
import { ErasePart } from './erase-part.tsx';
import { RecordPart } from './record-part.tsx';
import type { ShownRequest } from './request-query.ts';
import { UndoPart } from './undo-part.tsx';

/** Applications and contacts have their own place on the page. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'request.submitted',
  'correction.received',
  'party.named',
  'conference.recorded',
  'conference.corrected',
  'publicAnswer.prepared',
]);

/** Everything that happened, newest first; what was written can be opened where it stands. */
export const HistoryPart = ({ request }: { readonly request: ShownRequest }) => (
  <section className="sheet" aria-labelledby="request-history">
    <h2 id="request-history">{TEXTS.history}</h2>
    <ol className="history">
      {request.history.toReversed().map(({ seq, type, on, by, sentence, records, erased }) => (
        <li key={seq}>
          <p>
            <time dateTime={on}>{on}</time> <strong>{sentence}</strong>
          </p>
          <p className="soft small">{TEXTS.by(by)}</p>
          {erased ? <p className="soft small">{TEXTS.erased}</p> : null}
          {erased
            ? null
            : records.map((record) => (
                <Fragment key={record}>
                  {ELSEWHERE.has(type) ? null : <RecordPart request={request.id} record={record} what={sentence} />}{' '}
                  <ErasePart request={request} record={record} what={sentence} />
                </Fragment>
              ))}
        </li>
      ))}
    </ol>
    <UndoPart request={request} />
  </section>
);
