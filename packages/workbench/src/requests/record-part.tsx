import { REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { QueryPart } from '../parts/query-part.tsx';
import { recordQuery } from './request-query.ts';

type RecordPartView = {
  readonly request: string;
  readonly record: string;
  /** What is in it, for those who hear the button. */
  readonly what: string;
  readonly button?: string;
  readonly children?: (text: string) => ReactNode;
};

function Opened({ request, record, children }: RecordPartView) {
  const opened = useQuery(recordQuery(request, record));
  return (
    <QueryPart query={opened} rows={2} isAskedOnce>
      {({ text }) => (children === undefined ? <p className="record-text">{text}</p> : children(text))}
    </QueryPart>
  );
}

/** Something sealed: opened when somebody asks for it, for that he looked is kept. */
export function RecordPart(view: RecordPartView) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Opened {...view} />;
  return (
    <Button
      size="small"
      aria-label={TEXTS.openRecordOf(view.button ?? TEXTS.openRecord, view.what)}
      onClick={() => setOpen(true)}
    >
      {view.button ?? TEXTS.openRecord}
    </Button>
  );
}
