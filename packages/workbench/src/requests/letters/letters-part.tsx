import { LETTER_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { byReason } from '../../parts/by-reason.ts';
import { QueryPart } from '../../parts/query-part.tsx';
import { addressOf } from './letter-address.ts';
import { lettersQuery, type CaseLetters } from './letter-query.ts';

type LettersPartView = { readonly request: string };

const Written = ({ request, letters }: LettersPartView & Pick<CaseLetters, 'letters'>) => (
  <section className="sheet" aria-labelledby="letters-written">
    <h2 id="letters-written">{TEXTS.list}</h2>
    {letters.length === 0 ? <p className="soft">{TEXTS.none}</p> : null}
    <ul className="plain-list">
      {letters.map(({ id, title, number, stateName, draftedOn, dispatchedOn }) => (
        <li key={id}>
          <Link to={`/requests/${request}/letters/${id}`}>{title}</Link> <Tag>{stateName}</Tag>
          <span className="soft small">{[number, dispatchedOn ?? draftedOn].filter((each) => each !== null).join(' ')}</span>
        </li>
      ))}
    </ul>
  </section>
);

/** Letters that can be written today, and under them those that cannot, each with its reason. */
function Offered({ request, offered }: LettersPartView & Pick<CaseLetters, 'offered'>) {
  const open = offered.filter(({ refused }) => refused === null);
  const shut = offered.filter(({ refused }) => refused !== null);
  return (
    <section className="sheet" aria-labelledby="letters-offered">
      <h2 id="letters-offered">{TEXTS.offered}</h2>
      <ul className="plain-list">
        {open.map((each) => {
          const title = TEXTS.titleTo(each.title, each.partyName);
          return (
            <li key={`${each.code} ${each.party ?? ''}`}>
              <Link to={addressOf(request, each)}>{each.open === null ? TEXTS.write(title) : TEXTS.goOn(title)}</Link>
            </li>
          );
        })}
      </ul>
      {shut.length === 0 ? null : (
        <details className="not-now">
          <summary>{TEXTS.notOffered(shut.length)}</summary>
          <ul className="plain-list">
            {byReason(shut, ({ refused }) => refused).map(([why, letters]) => (
              <li key={why} className="soft">
                {TEXTS.refusedTogether([...new Set(letters.map(({ title }) => title))], why)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The letters of a request, on its page. */
export function LettersPart({ request }: LettersPartView) {
  const letters = useQuery(lettersQuery(request));
  return (
    <QueryPart query={letters}>
      {(found) => (
        <>
          <Written request={request} letters={found.letters} />
          <Offered request={request} offered={found.offered} />
        </>
      )}
    </QueryPart>
  );
}
