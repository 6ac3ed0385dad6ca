import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ShownRequest } from '../request-query.ts';
import { nextLetters, type LetterLine } from './next-letters.ts';
import { lettersQuery } from './letter-query.ts';

/** `nextLetters` of the page. */
export function useLettersNext(request: ShownRequest): readonly LetterLine[] {
  const { data } = useQuery(lettersQuery(request.id));
  return data ? nextLetters(request, data) : [];
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
