import { SHEET_TEXTS as TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import { asProblem } from '../api/problem.ts';
import { FileButton } from '../parts/file-button.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { SlowNote } from '../parts/slow-note.tsx';
import { HandOver, type Password } from './hand-over.tsx';
import { Changes, Faults } from './rehearsal.tsx';
import type { SheetKind } from './sheet-kinds.ts';

type ImportView = { readonly kind: SheetKind; readonly onClose: () => void };

/** A file is chosen, looked through, and taken in: nothing is changed before the changes have been seen and agreed to. */
export default function ImportDialog({ kind, onClose }: ImportView) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [file, setFile] = useState<File>();
  const [passwords, setPasswords] = useState<readonly Password[]>();
  const rehearsal = useMutation({ mutationFn: (chosen: File) => kind.rehearse(chosen) });
  const taking = useMutation({
    mutationFn: ({ chosen, agreed }: { readonly chosen: File; readonly agreed: string }) => kind.take(chosen, agreed),
    onSuccess: async ({ created, changed, passwords: made = [] }) => {
      await queries.invalidateQueries({ queryKey: [kind.queryKey] });
      void message.success(TEXTS.done(created, changed));
      if (made.length === 0) onClose();
      else setPasswords(made);
    },
  });
  const choose = (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setFile(chosen);
    rehearsal.reset();
    taking.reset();
  };
  const found = rehearsal.data;
  const isOther = taking.error !== null && asProblem(taking.error).code === 'import.not-as-agreed';
  const isAgreeable = found !== undefined && found.created + found.changed > 0 && !isOther;
  const isBusy = rehearsal.isPending || taking.isPending;
  const act = () => {
    if (file === undefined || isBusy) return;
    if (isAgreeable) taking.mutate({ chosen: file, agreed: found.agreed });
    else {
      taking.reset();
      rehearsal.mutate(file);
    }
  };
  if (passwords !== undefined) return <HandOver passwords={passwords} onClose={onClose} />;
  const problem = taking.error ?? rehearsal.error;
  return (
    <Modal
      open
      title={TEXTS.importOf(kind.title)}
      width={820}
      mask={{ closable: false }}
      keyboard={!isBusy}
      onCancel={onClose}
      cancelText={WORKBENCH_TEXTS.cancel}
      cancelButtonProps={{ disabled: isBusy }}
      okText={isAgreeable ? TEXTS.confirm : TEXTS.check}
      okButtonProps={{ disabled: file === undefined, loading: isBusy }}
      onOk={act}
    >
      <div className="dialog-lead">
        <p>{kind.lead}</p>
        <p>{TEXTS.steps}</p>
      </div>
      <FileChoice file={file} onChoose={choose} template={`${kind.file}?template=yes`} />
      <ProblemNotice error={problem} withFields={false} />
      {taking.error !== null && asProblem(taking.error).status === 0 && kind.import === 'staff.import' ? (
        <p className="notice notice-warning">{TEXTS.lostPasswords}</p>
      ) : null}
      {problem === null ? null : <Faults faults={asProblem(problem).fields} />}
      <SlowNote isWaiting={isBusy} />
      {found === undefined || problem !== null ? null : <Changes found={found} />}
    </Modal>
  );
}

type FileChoiceView = {
  readonly file: File | undefined;
  readonly onChoose: (file: File | undefined) => void;
  readonly template: string;
};

/** The browser's own field says nothing of what it is for, and in its own language: a button of ours opens it. */
function FileChoice({ file, onChoose, template }: FileChoiceView) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="file-choice">
      <input
        ref={field}
        hidden
        type="file"
        accept=".xlsx"
        onChange={({ target }) => {
          onChoose(target.files?.[0]);
          // The same file again, mended meanwhile, is another choice.
          target.value = '';
        }}
      />
      <Button type={file === undefined ? 'primary' : 'default'} onClick={() => field.current?.click()}>
        {file === undefined ? TEXTS.choose : TEXTS.chooseOther}
      </Button>
      <FileButton href={template} refused={undefined}>
        {TEXTS.template}
      </FileButton>
      <span role="status">{file === undefined ? null : TEXTS.chosen(file.name)}</span>
    </div>
  );
}
