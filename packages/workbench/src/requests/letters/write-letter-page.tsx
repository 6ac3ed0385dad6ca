import { LETTER_PAGE_TEXTS as TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { EmptyList } from '../../parts/empty-list.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { letterQuery, lettersQuery } from './letter-query.ts';
import { WriteLetter } from './write-letter.tsx';

const NOTHING = {};

/** A new letter of a kind, to the applicant or to a party: `…/letters/new?code=L20`. */
function NewLetter({ request, code, party }: { readonly request: string; readonly code: string; readonly party: string | null }) {
  const letters = useQuery(lettersQuery(request));
  return (
    <QueryPart query={letters} page={WORKBENCH_TEXTS.pages.requests}>
      {({ offered, seen }) => {
        const found = offered.find((each) => each.code === code && each.party === party);
        if (found === undefined) return <EmptyList title={TEXTS.unknownTitle} text={TEXTS.unknown} />;
        return (
          <>
            <PageHead title={TEXTS.newTitle(found.title, found.partyName)} lead={found.refused ?? undefined} />
            <WriteLetter
              request={request}
              code={code}
              party={party}
              seen={seen}
              fields={found.fields}
              said={NOTHING}
              texts={NOTHING}
            />
          </>
        );
      }}
    </QueryPart>
  );
}

/** A draft, written anew. */
function EditedLetter({ request, letter }: { readonly request: string; readonly letter: string }) {
  const shown = useQuery(letterQuery(request, letter));
  return (
    <QueryPart query={shown} page={WORKBENCH_TEXTS.pages.requests}>
      {({ title, code, party, seen, fields, said, texts }) => (
        <>
          <PageHead title={TEXTS.editTitle(title)} />
          <WriteLetter {...{ request, code, party, letter, seen, fields, said, texts }} />
        </>
      )}
    </QueryPart>
  );
}

export default function WriteLetterPage() {
  const { request = '', letter } = useParams();
  const [search] = useSearchParams();
  return (
    <>
      <p className="crumb">
        <Link to={`/requests/${request}/letters`}>{TEXTS.back}</Link>
      </p>
      {letter === undefined ? (
        <NewLetter request={request} code={search.get('code') ?? ''} party={search.get('party')} />
      ) : (
        <EditedLetter request={request} letter={letter} />
      )}
    </>
  );
}
