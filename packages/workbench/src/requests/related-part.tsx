import { REGISTER_TEXTS as TEXTS } from '@gongkai/wording';
import { Link } from 'react-router';
import type { ShownRequest } from './request-query.ts';

/** Requests that this one was taken out of, that were taken out of it, or with which it is answered. */
export function RelatedPart({ request: { splitFrom, splitInto, mergedInto } }: { readonly request: ShownRequest }) {
  const lines = [
    ...(splitFrom === null ? [] : [{ to: splitFrom, text: TEXTS.splitFrom }]),
    ...splitInto.map((to, nth) => ({ to, text: TEXTS.splitInto(nth + 1) })),
    ...(mergedInto === null ? [] : [{ to: mergedInto, text: TEXTS.mergedInto }]),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="request-related">
      <h2 id="request-related">{TEXTS.related}</h2>
      <ul className="plain-list">
        {lines.map(({ to, text }) => (
          <li key={to}>
            <Link to={`/requests/${to}`}>{text}</Link>
          </li>
        ))}
      </ul>
      {splitInto.length === 0 ? null : <p className="soft small">{TEXTS.splitHint}</p>}
    </section>
  );
}
