import { REGISTER_TEXTS as TEXTS } from '@gongkai/wording';
import { Form, Radio } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { RefusableButton } from '../parts/permitted-button.tsx';
import { useRequestAnew, type ShownRequest } from './request-query.ts';
import { TextItem } from './step-dialogs.tsx';

type Entry = { readonly event: number; readonly text: string; readonly refused: ShownRequest['undos'][number]['refused'] };

/** Every entry with its number in the history, the newest first. */
const entriesOf = ({ undos, history }: ShownRequest): readonly Entry[] =>
  undos
    .flatMap(({ event, refused }) => {
      const line = history[event - 1];
      return line ? [{ event, refused, text: TEXTS.entry(event, line.on, line.sentence) }] : [];
    })
    .toReversed();

type Values = { readonly event: number; readonly text: string };

/** Takes an entry back, and says of every other why it stays. */
export function UndoPart({ request }: { readonly request: ShownRequest }) {
  const [isOpen, setOpen] = useState(false);
  const anew = useRequestAnew();
  const entries = entriesOf(request);
  const open = entries.filter(({ refused }) => refused === null);
  const closed = entries.filter(({ refused }) => refused !== null);
  const [latest] = open;
  return (
    <>
      <div className="unit-acts">
        <RefusableButton why={latest === undefined ? TEXTS.undoNone : null} onClick={() => setOpen(true)}>
          {TEXTS.undo}
        </RefusableButton>
      </div>
      {closed.length === 0 ? null : (
        <details className="not-now">
          <summary>{TEXTS.undoNever}</summary>
          <ul className="plain-list">
            {closed.map(({ event, text, refused }) => (
              <li key={event}>
                {text}
                <span className="soft small option-above">{refused?.sentence}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <FormDialog<Values>
        open={isOpen}
        title={TEXTS.undo}
        submit={TEXTS.undo}
        isGrave
        width={640}
        lead={TEXTS.undoLead}
        initial={latest === undefined ? {} : { event: latest.event }}
        send={({ event, text }) =>
          answerOf(
            api.POST('/api/work/requests/{id}/undo', {
              params: { path: { id: request.id } },
              body: { event, reason: text, seen: request.seen },
            }),
          )
        }
        onDone={anew}
        onConflict={anew}
        onClose={() => setOpen(false)}
      >
        <Form.Item name="event" label={TEXTS.undoWhich} rules={[{ required: true, message: TEXTS.undoWhichMissing }]}>
          <Radio.Group options={open.map(({ event, text }) => ({ value: event, label: text }))} vertical />
        </Form.Item>
        <TextItem label={TEXTS.undoReason} rows={3} />
      </FormDialog>
    </>
  );
}
