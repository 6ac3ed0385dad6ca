import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../parts/page-head.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { filesQuery, seenFileQuery } from './redaction-query.ts';
import { RedactFile } from './redact-file.tsx';

/** A file whose parts that may not be given are masked, page by page. */
export default function RedactPage() {
  const { request = '', file = '' } = useParams();
  const files = useQuery(filesQuery(request));
  const seen = useQuery(seenFileQuery(request, file));
  return (
    <>
      <p className="crumb">
        <Link to={`/requests/${request}/redaction`}>{TEXTS.backToFiles}</Link>
      </p>
      <PageHead title={TEXTS.pageTitle(seen.data?.name ?? '')} lead={seen.data === undefined ? TEXTS.reading : TEXTS.drawHint} />
      <QueryPart query={files}>
        {(found) => (
          <QueryPart query={seen} isAskedOnce>
            {(pages) => <RedactFile key={file} request={request} file={file} files={found} seen={pages} />}
          </QueryPart>
        )}
      </QueryPart>
    </>
  );
}
