import { LETTER_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ShownRequest } from '../request-query.ts';
import { addressOf } from './letter-address.ts';
import { lettersQuery, type CaseLetters } from './letter-query.ts';

type LetterLine = { readonly to: string; readonly text: string };

const UNDER_WAY: ReadonlySet<string> = new Set(['draft', 'review', 'signed', 'final']);

function linesOf({ id, decision, answer, extension }: ShownRequest, { letters, offered }: CaseLetters): readonly LetterLine[] {
  const going = letters
    .filter(({ state }) => UNDER_WAY.has(state))
    .map((letter) => ({ to: `/requests/${id}/letters/${letter.id}`, text: TEXTS.underWay(letter.title, letter.stateName) }));
  const decided = offered.find(({ code, refused, open }) => code === decision?.letter.code && refused === null && open === null);
  // What the head has consented to counts from when the applicant is told.
  const isGranted = extension !== null && extension.toldOn === null && answer === null;
  const telling = offered.find(({ code, refused, open }) => isGranted && code === 'L05' && refused === null && open === null);
  if (telling) going.push({ to: addressOf(id, telling), text: TEXTS.write(telling.title) });
  return decided && answer === null ? [...going, { to: addressOf(id, decided), text: TEXTS.write(decided.title) }] : going;
}

/** Letters on their way, and the one that the decision asks for where nobody has begun it. */
export function useLettersNext(request: ShownRequest): readonly LetterLine[] {
  const { data } = useQuery(lettersQuery(request.id));
  return data ? linesOf(request, data) : [];
}

export const LetterNext = ({ lines }: { readonly lines: readonly LetterLine[] }) =>
  lines.length === 0 ? null : (
    <ul className="plain-list">
      {lines.map(({ to, text }) => (
        <li key={to}>
          <Link to={to}>{text}</Link>
        </li>
      ))}
    </ul>
  );
