import { NUMBER_TEXTS as TEXTS } from '@gongkai/wording';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { components } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';
import { Facts } from '../parts/facts.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { usePermission } from '../session/working-context.ts';
import type { Unit } from './unit-query.ts';

type Marks = components['schemas']['NumberMarks'];
type Kind = keyof Marks;

const marksQuery = (id: string) =>
  queryOptions({
    queryKey: ['number-marks', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/units/{id}/numbers', { params: { path: { id } }, signal })),
  });

const KINDS: readonly Kind[] = ['registration', 'letter'];

function MarkDialog({ unit, kind, mark, open, onClose }: MarkView & { readonly open: boolean; readonly onClose: () => void }) {
  const queries = useQueryClient();
  return (
    <FormDialog<{ readonly prefix?: string }>
      open={open}
      title={TEXTS.set[kind]}
      lead={TEXTS.lead[kind]}
      submit={TEXTS.save}
      initial={{ prefix: mark.mark }}
      send={({ prefix = '' }) =>
        answerOf(api.PUT('/api/work/units/{id}/numbers', { params: { path: { id: unit } }, body: { kind, prefix } }))
      }
      done={TEXTS.done}
      onDone={() => queries.invalidateQueries({ queryKey: ['number-marks', unit] })}
      onClose={onClose}
    >
      <Form.Item name="prefix" label={TEXTS.mark[kind]} extra={TEXTS.example[kind]}>
        <Input autoComplete="off" maxLength={30} />
      </Form.Item>
    </FormDialog>
  );
}

type MarkView = { readonly unit: string; readonly kind: Kind; readonly mark: Marks[Kind] };

function Mark({ unit, kind, mark }: MarkView) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Facts
        facts={[
          { name: TEXTS.mark[kind], value: mark.mark === '' ? TEXTS.none : TEXTS.markOf(mark.mark, mark.said) },
          { name: TEXTS.next, value: <span className="mono">{mark.next}</span> },
        ]}
      />
      {kind === 'registration' && mark.mark === '' ? <p className="refusal">{TEXTS.alike}</p> : null}
      <div className="unit-acts">
        <Button onClick={() => setOpen(true)}>{TEXTS.set[kind]}</Button>
      </div>
      <MarkDialog unit={unit} kind={kind} mark={mark} open={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}

/** What the unit writes in front of its numbers, and the number that comes next; only for who may say so. */
export function UnitNumbers({ unit: { id, above, state } }: { readonly unit: Unit }) {
  const { refusal } = usePermission();
  const may = refusal('case.setNumbers', { unit: id, path: [id, ...above.map((each) => each.id)], state }) === undefined;
  const marks = useQuery({ ...marksQuery(id), enabled: may });
  if (!may) return null;
  return (
    <section className="sheet" aria-labelledby="unit-numbers">
      <h2 id="unit-numbers">{TEXTS.title}</h2>
      <p className="dialog-lead">{TEXTS.titleLead}</p>
      <QueryPart query={marks} rows={4}>
        {(found) => KINDS.map((kind) => <Mark key={kind} unit={id} kind={kind} mark={found[kind]} />)}
      </QueryPart>
    </section>
  );
}
