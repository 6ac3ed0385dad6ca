import { REGISTER_TEXTS as TEXTS, REQUEST_PAGE_TEXTS } from '@gongkai/wording';
import { Button, Form, Input } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { RecordPart } from './record-part.tsx';
import type { ShownRequest } from './request-query.ts';
import { TextItem, useStep, type StepDialogView } from './step-dialogs.tsx';

/** What was noted before the request is closed, to be opened where it stands. */
function Tries({ request }: { readonly request: ShownRequest }) {
  const notes = request.history.filter(({ type }) => type === 'request.noted');
  if (notes.length === 0) return <p>{TEXTS.endNoTries}</p>;
  return (
    <>
      <h3 className="part-head">{TEXTS.endTries}</h3>
      <ul className="plain-list">
        {notes.map(({ seq, on, by, records }) => (
          <li key={seq}>
            {on} {by}{' '}
            {records.map((record) => (
              <RecordPart key={record} request={request.id} record={record} what={on} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Closes what was never received, with what was tried. */
export function EndDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('end', view);
  return (
    <FormDialog<{ readonly text: string }>
      {...dialog}
      isGrave
      lead={
        <>
          <p>{TEXTS.endLead}</p>
          <Tries request={view.request} />
        </>
      }
      send={({ text }) => answerOf(api.POST('/api/work/requests/{id}/end', { params, body: { reason: text, seen } }))}
    >
      <TextItem label={TEXTS.endReason} />
    </FormDialog>
  );
}

type Matters = { readonly remaining: string; readonly parts: readonly string[] };

const RULES = [{ required: true, whitespace: true, message: REQUEST_PAGE_TEXTS.textMissing }];

/** Each other matter becomes a request of its own. */
export function SplitDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('split', view);
  return (
    <FormDialog<Matters>
      {...dialog}
      width={640}
      lead={TEXTS.splitLead}
      initial={{ parts: [''] }}
      send={({ remaining, parts }) =>
        answerOf(api.POST('/api/work/requests/{id}/split', { params, body: { remaining, parts: [...parts], seen } }))
      }
    >
      <Form.Item name="remaining" label={TEXTS.splitRemaining} rules={RULES}>
        <Input.TextArea rows={3} maxLength={20_000} />
      </Form.Item>
      <Form.List name="parts">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, nth) => (
              <div key={key}>
                <Form.Item name={name} label={TEXTS.splitPart(nth + 1)} rules={RULES}>
                  <Input.TextArea rows={3} maxLength={20_000} />
                </Form.Item>
                {fields.length > 1 ? (
                  <Form.Item>
                    <Button size="small" onClick={() => remove(name)}>
                      {TEXTS.splitLess(nth + 1)}
                    </Button>
                  </Form.Item>
                ) : null}
              </div>
            ))}
            <Button onClick={() => add('')}>{TEXTS.splitMore}</Button>
          </>
        )}
      </Form.List>
    </FormDialog>
  );
}
