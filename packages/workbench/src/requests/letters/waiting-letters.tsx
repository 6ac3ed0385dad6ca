import { LETTER_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { waitingLettersQuery } from './letter-query.ts';

/** Letters that wait for an opinion, a signature, a number or the post of whoever looks; nothing where none does. */
export function WaitingLetters() {
  const { data } = useQuery(waitingLettersQuery);
  if (data === undefined || data.letters.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="waiting-letters">
      <h2 id="waiting-letters">{TEXTS.waiting}</h2>
      <p className="soft">{TEXTS.waitingLead}</p>
      <ul className="first-steps">
        {data.letters.map(({ request, letter, title, registration, unit, submittedOn, waitsFor }) => (
          <li key={letter}>
            <Link to={`/requests/${request}/letters/${letter}`}>
              {registration === null ? title : `${title} ${registration}`}
            </Link>
            <p className="soft small">{`${TEXTS.waitsFor(waitsFor)} ${unit} ${submittedOn}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
