import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { Link } from 'react-router';
import type { ShownRequest } from '../request-query.ts';

/** The way to the papers that are given in part, once the request is received. */
export const RedactionPart = ({ request: { id, receivedOn } }: { readonly request: ShownRequest }) =>
  receivedOn === null ? null : (
    <section className="sheet" aria-labelledby="request-redaction">
      <h2 id="request-redaction">{TEXTS.part}</h2>
      <p className="soft">{TEXTS.partHint}</p>
      <p>
        <Link to={`/requests/${id}/redaction`}>{TEXTS.partLink}</Link>
      </p>
    </section>
  );
