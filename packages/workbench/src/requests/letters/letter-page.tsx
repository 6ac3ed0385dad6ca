import { LETTER_PAGE_TEXTS as TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { fileOf } from '../../api/client.ts';
import { Facts } from '../../parts/facts.tsx';
import { keepFile } from '../../parts/keep-file.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { RecordPart } from '../record-part.tsx';
import { LetterAnnexes } from './letter-annexes.tsx';
import { LetterActs } from './letter-acts.tsx';
import { letterQuery, type ShownLetter } from './letter-query.ts';
import { LetterSheet } from './letter-sheet.tsx';

/** The letter as a file, kept by the browser. */
function Papers({ request, letter }: { readonly request: string; readonly letter: ShownLetter }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (kind: 'pdf' | 'docx') => {
      const href = `${window.location.origin}/api/work/requests/${request}/letters/${letter.id}/paper.${kind}`;
      const { bytes, name } = await fileOf(href);
      keepFile(bytes, name);
    },
  });
  return (
    <>
      <ProblemNotice error={error} />
      <div className="unit-acts">
        <Button onClick={() => mutate('pdf')} loading={isPending}>
          {TEXTS.pdf}
        </Button>
        <Button onClick={() => mutate('docx')} loading={isPending}>
          {TEXTS.word}
        </Button>
      </div>
      <p className="soft small">{letter.isFinal ? TEXTS.final : TEXTS.draftPaper}</p>
    </>
  );
}

/** The answer is another than the questions came to: said before anything is agreed to, with the reason to be opened. */
function Departure({ request, letter: { departure } }: { readonly request: string; readonly letter: ShownLetter }) {
  if (departure === null) return null;
  const { from, decided, reason } = departure;
  return (
    <section className="sheet" aria-labelledby="letter-departure">
      <h2 id="letter-departure">{TEXTS.departure}</h2>
      <div className="notice notice-warning">
        <p>{from === null ? TEXTS.departedFromNone(decided) : TEXTS.departed(from, decided)}</p>
        <RecordPart request={request} record={reason} what={TEXTS.departReason} />
      </div>
    </section>
  );
}

/** Who did what, when, and what he said. */
const Chain = ({ history }: Pick<ShownLetter, 'history'>) => (
  <section className="sheet" aria-labelledby="letter-chain">
    <h2 id="letter-chain">{TEXTS.chain}</h2>
    <ol className="history">
      {history.map(({ what, on, at, by, said }) => (
        <li key={`${at} ${what}`}>
          <p>
            <strong>{what}</strong>
          </p>
          <p className="soft">{TEXTS.chainEntry(by, on)}</p>
          {said === null ? null : <p>{said}</p>}
        </li>
      ))}
    </ol>
  </section>
);

const Letter = ({ request, letter }: { readonly request: string; readonly letter: ShownLetter }) => (
  <>
    <PageHead title={letter.title} />
    <div className="letter-columns">
      <section className="sheet" aria-labelledby="letter-paper">
        <h2 id="letter-paper">{TEXTS.paper}</h2>
        <LetterSheet parts={letter.parts} />
      </section>
      <div>
        <section className="sheet" aria-labelledby="letter-facts">
          <h2 id="letter-facts">
            {TEXTS.facts.state} <Tag>{letter.stateName}</Tag>
          </h2>
          <Facts
            facts={[
              { name: TEXTS.facts.number, value: letter.number },
              { name: TEXTS.facts.registration, value: letter.registration },
            ]}
          />
          {letter.codeRevokedOn === null ? null : (
            <p className="notice notice-warning">{TEXTS.codeRevoked(letter.codeRevokedOn)}</p>
          )}
          <Papers request={request} letter={letter} />
        </section>
        <LetterAnnexes request={request} letter={letter} />
        <Departure request={request} letter={letter} />
        <LetterActs request={request} letter={letter} />
        <Chain history={letter.history} />
      </div>
    </div>
  </>
);

/** One letter: its text as paper, through whose hands it went, and what may be done. */
export default function LetterPage() {
  const { request = '', letter = '' } = useParams();
  const shown = useQuery(letterQuery(request, letter));
  return (
    <>
      <p className="crumb">
        <Link to={`/requests/${request}/letters`}>{TEXTS.back}</Link>
      </p>
      <QueryPart query={shown} page={WORKBENCH_TEXTS.pages.requests}>
        {(found) => <Letter request={request} letter={found} />}
      </QueryPart>
    </>
  );
}
