import { REQUEST_FILE_TEXTS as TEXTS } from '@gongkai/wording';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { openRequestFile } from './open-request-file.ts';
import { requestFilesQuery, type RequestFile, type ShownRequest } from './request-query.ts';

function FileLine({ request, file }: { readonly request: string; readonly file: RequestFile }) {
  const { mutate, isPending, error } = useMutation({ mutationFn: () => openRequestFile(request, file.file) });
  return (
    <li>
      <div className="file-words">
        <strong>{file.name}</strong>
        <span className="soft small">{`${file.called} · ${TEXTS.sizeOf(file.type, file.size)}`}</span>
        {file.state === 'clean' ? null : <span className="small">{TEXTS.states[file.state]}</span>}
        {file.why.map((sentence) => (
          <span key={sentence} className="small">
            {sentence}
          </span>
        ))}
        <ProblemNotice error={error} />
      </div>
      {file.state === 'clean' ? (
        <Button size="small" aria-label={TEXTS.openOf(file.name)} loading={isPending} onClick={() => mutate()}>
          {TEXTS.open}
        </Button>
      ) : null}
    </li>
  );
}

function Files({ request }: { readonly request: string }) {
  const files = useQuery(requestFilesQuery(request));
  return (
    <QueryPart query={files} rows={2} isAskedOnce>
      {({ files: found }) => (
        <>
          {found.length === 0 ? <p className="soft">{TEXTS.none}</p> : null}
          <ul className="file-list">
            {found.map((file) => (
              <FileLine key={file.file} request={request} file={file} />
            ))}
          </ul>
          <Button size="small" loading={files.isFetching} onClick={() => void files.refetch()}>
            {TEXTS.again}
          </Button>
        </>
      )}
    </QueryPart>
  );
}

/** The files of a request: listed when somebody asks, for their names tell of people and that he looked is kept. */
export function FilesPart({ request: { id } }: { readonly request: ShownRequest }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="sheet" aria-labelledby="request-files">
      <h2 id="request-files">{TEXTS.part}</h2>
      <p className="dialog-lead">{TEXTS.hint}</p>
      {isOpen ? (
        <Files request={id} />
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          {TEXTS.list}
        </Button>
      )}
    </section>
  );
}
