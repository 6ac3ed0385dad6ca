import { LETTER_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../parts/page-head.tsx';
import { LettersPart } from './letters-part.tsx';

/** The letters of one request, alone. */
export default function LettersPage() {
  const { request = '' } = useParams();
  return (
    <>
      <p className="crumb">
        <Link to={`/requests/${request}`}>{TEXTS.backToRequest}</Link>
      </p>
      <PageHead title={TEXTS.title} />
      <LettersPart request={request} />
    </>
  );
}
