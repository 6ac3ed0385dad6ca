import { MATCH_TEXTS } from '@gongkai/wording';

export type RequestNotSentView = { readonly again: string };

/** Nothing was sent: what was wanted is there already. `again`: the page on which something else can be asked for. */
export const RequestNotSent = ({ again }: RequestNotSentView) => (
  <>
    <h1>{MATCH_TEXTS.notSentTitle}</h1>
    <p className="lead">{MATCH_TEXTS.notSent}</p>
    <p>
      <a href={again}>{MATCH_TEXTS.again}</a>
    </p>
  </>
);
