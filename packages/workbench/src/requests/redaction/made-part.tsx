import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { FileButton } from '../../parts/file-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { certificateAddress, certificateQuery, keepCopy, type Certificate } from './redaction-query.ts';

type MadeView = { readonly request: string; readonly copy: string };

const Proofs = ({ certificate: { source, masked, proofs } }: { readonly certificate: Certificate }) => (
  <>
    <p>{TEXTS.proofOf(source.pages, masked.length)}</p>
    <table className="mask-proofs">
      <thead>
        <tr>
          <th scope="col">{TEXTS.proof}</th>
          <th scope="col">{TEXTS.proofOutcome}</th>
          <th scope="col">{TEXTS.proofLooked}</th>
        </tr>
      </thead>
      <tbody>
        {proofs.map(({ id, title, outcome, looked }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{TEXTS.outcomes[outcome]}</td>
            <td>{looked.toLocaleString('zh-CN')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

/** The proved copy: what was looked for in it and not found, the file and its certificate. */
export function MadePart({ request, copy }: MadeView) {
  const certificate = useQuery(certificateQuery(request, copy));
  const download = useMutation({ mutationFn: () => keepCopy(copy) });
  const head = useRef<HTMLHeadingElement>(null);
  const isWhole = certificate.data?.proofs.every(({ outcome }) => outcome === 'clean') !== false;
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="sheet mask-made" aria-labelledby="mask-made">
      <h2 id="mask-made" ref={head} tabIndex={-1}>
        {isWhole ? TEXTS.madeTitle : TEXTS.partlyTitle}
      </h2>
      <QueryPart query={certificate}>{(found) => <Proofs certificate={found} />}</QueryPart>
      <ProblemNotice error={download.error} />
      <div className="unit-acts">
        <Button type="primary" loading={download.isPending} onClick={() => download.mutate()}>
          {TEXTS.download}
        </Button>
        <FileButton href={certificateAddress(request, copy)} refused={undefined}>
          {TEXTS.certificateFile}
        </FileButton>
        <Link to={`/requests/${request}/redaction`}>{TEXTS.toFiles}</Link>
      </div>
    </section>
  );
}
