import { REDACTION_TEXTS as TEXTS, REQUEST_FILE_TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { openRequestFile } from '../open-request-file.ts';
import type { ShownLetter } from './letter-query.ts';

type Annex = ShownLetter['annexes'][number];

function AnnexLine({ request, annex }: { readonly request: string; readonly annex: Annex }) {
  const { mutate, isPending, error } = useMutation({ mutationFn: () => openRequestFile(request, annex.file) });
  const { name, kind, sha256 } = annex;
  return (
    <li>
      <div className="file-words">
        <strong>{name ?? TEXTS.letterCopyGone}</strong>
        <span className="soft small">{TEXTS.letterCopyOf[kind]}</span>
        <span className="soft small mono" title={sha256}>
          {TEXTS.letterCopySum(sha256)}
        </span>
        <ProblemNotice error={error} />
      </div>
      {name === null ? null : (
        <Button size="small" aria-label={REQUEST_FILE_TEXTS.openOf(name)} loading={isPending} onClick={() => mutate()}>
          {REQUEST_FILE_TEXTS.open}
        </Button>
      )}
    </li>
  );
}

/** What leaves with the letter, for whoever reviews and signs it: each can be opened, and is what left to the last byte. */
export const LetterAnnexes = ({ request, letter }: { readonly request: string; readonly letter: ShownLetter }) => (
  <section className="sheet" aria-labelledby="letter-annexes">
    <h2 id="letter-annexes">{TEXTS.letterCopies}</h2>
    {letter.annexes.length === 0 ? <p className="soft">{TEXTS.letterCopiesNone}</p> : null}
    <ul className="file-list">
      {letter.annexes.map((annex) => (
        <AnnexLine key={annex.file} request={request} annex={annex} />
      ))}
    </ul>
  </section>
);
