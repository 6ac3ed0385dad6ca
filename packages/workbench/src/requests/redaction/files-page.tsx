import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { FileButton } from '../../parts/file-button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { lettersQuery } from '../letters/letter-query.ts';
import { AttachDialog, type Attachable } from './attach-dialog.tsx';
import {
  addMaterial,
  certificateAddress,
  filesQuery,
  keepCopy,
  useFilesAnew,
  type CaseFile,
  type CaseFiles,
  type Copy,
} from './redaction-query.ts';

type OfRequest = { readonly request: string };

/** A paper of the office, into the vault and beside the request. */
function AddButton({ request }: OfRequest) {
  const field = useRef<HTMLInputElement>(null);
  const { message } = App.useApp();
  const anew = useFilesAnew(request);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (file: File) => addMaterial(request, file),
    onSuccess: async () => {
      await anew();
      void message.success(TEXTS.added);
    },
  });
  return (
    <>
      <ProblemNotice error={error} />
      <input
        ref={field}
        hidden
        type="file"
        aria-label={TEXTS.add}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) mutate(file);
          target.value = '';
        }}
      />
      <Button loading={isPending} onClick={() => field.current?.click()}>
        {isPending ? TEXTS.adding : TEXTS.add}
      </Button>
    </>
  );
}

type FileLineView = OfRequest & { readonly file: CaseFile; readonly letters: string; readonly onAttach: () => void };

const FileLine = ({ request, file, letters, onAttach }: FileLineView) => (
  <li>
    <div className="file-words">
      <strong>{file.name}</strong>
      <span className="soft small">{`${TEXTS.from[file.from]} · ${TEXTS.size(file.size)}`}</span>
      {file.redactable ? null : <span className="small">{file.clean ? TEXTS.notRedactable(file.type) : TEXTS.waiting}</span>}
      {letters === '' ? null : <span className="small">{TEXTS.attachedTo(letters)}</span>}
    </div>
    <div className="unit-acts">
      {file.redactable ? (
        <Link aria-label={TEXTS.redactOf(file.name)} to={`/requests/${request}/redaction/${file.file}`}>
          {TEXTS.redact}
        </Link>
      ) : null}
      {file.clean && file.from === 'office' ? (
        <Button aria-label={TEXTS.attachWholeOf(file.name)} onClick={onAttach}>
          {TEXTS.attachWhole}
        </Button>
      ) : null}
    </div>
  </li>
);

type CopyLineView = OfRequest & {
  readonly copy: Copy;
  readonly source: string | undefined;
  readonly letters: string;
  readonly onAttach: () => void;
};

function CopyLine({ request, copy, source, letters, onAttach }: CopyLineView) {
  const download = useMutation({ mutationFn: () => keepCopy(copy.copy) });
  return (
    <li>
      <div className="file-words">
        <strong>{copy.name}</strong>
        <span className="soft small">{TEXTS.copyOf(source ?? TEXTS.gone, copy.by, copy.on)}</span>
        {letters === '' ? null : <span className="small">{TEXTS.attachedTo(letters)}</span>}
        <ProblemNotice error={download.error} />
      </div>
      <div className="unit-acts">
        <Button aria-label={TEXTS.downloadOf(copy.name)} loading={download.isPending} onClick={() => download.mutate()}>
          {TEXTS.download}
        </Button>
        <FileButton href={certificateAddress(request, copy.copy)} refused={undefined} title={TEXTS.certificateOf(copy.name)}>
          {TEXTS.certificateFile}
        </FileButton>
        <Button type="primary" aria-label={TEXTS.attachOf(copy.name)} onClick={onAttach}>
          {TEXTS.attach}
        </Button>
      </div>
    </li>
  );
}

function Files({ request, found }: OfRequest & { readonly found: CaseFiles }) {
  const [attaching, setAttaching] = useState<Attachable>();
  const letters = useQuery(lettersQuery(request));
  const titleOf = (id: string) => letters.data?.letters.find((each) => each.id === id)?.title ?? id;
  return (
    <>
      <section className="sheet" aria-labelledby="case-files">
        <h2 id="case-files">{TEXTS.files}</h2>
        {found.files.length === 0 ? <p className="soft">{TEXTS.noFiles}</p> : null}
        <ul className="file-list">
          {found.files.map((file) => (
            <FileLine
              key={file.file}
              request={request}
              file={file}
              letters={file.letters.map(titleOf).join('、')}
              onAttach={() => setAttaching(file)}
            />
          ))}
        </ul>
        <AddButton request={request} />
      </section>
      <section className="sheet" aria-labelledby="case-copies">
        <h2 id="case-copies">{TEXTS.copies}</h2>
        {found.copies.length === 0 ? <p className="soft">{TEXTS.noCopies}</p> : null}
        <ul className="file-list">
          {found.copies.map((copy) => (
            <CopyLine
              key={copy.copy}
              request={request}
              copy={copy}
              source={found.files.find(({ file }) => file === copy.source)?.name}
              letters={copy.letters.map(titleOf).join('、')}
              onAttach={() => setAttaching({ ...copy, file: copy.copy })}
            />
          ))}
        </ul>
      </section>
      <AttachDialog
        request={request}
        copy={attaching}
        letters={letters.data?.letters ?? []}
        seen={found.seen}
        onClose={() => setAttaching(undefined)}
      />
    </>
  );
}

/** The papers of a request that can be given in part, and the proved copies of them. */
export default function RedactionFilesPage() {
  const { request = '' } = useParams();
  const files = useQuery(filesQuery(request));
  return (
    <>
      <p className="crumb">
        <Link to={`/requests/${request}`}>{TEXTS.back}</Link>
      </p>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      <QueryPart query={files}>{(found) => <Files request={request} found={found} />}</QueryPart>
    </>
  );
}
