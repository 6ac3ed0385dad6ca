import { CONFERENCE_TEXTS as TEXTS, REQUEST_PAGE_TEXTS } from '@gongkai/wording';
import { Form, Input } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { today } from '../parts/today.ts';
import { ConferenceFields, heldOf, type ConferenceSaid, type ConferenceValues } from './conference-fields.tsx';
import { useRequestAnew, type ShownRequest } from './request-query.ts';
import { useStep, type StepDialogView } from './step-dialogs.tsx';

/** Writes a conference down. */
export function ConferDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('confer', view);
  return (
    <FormDialog<ConferenceValues>
      {...dialog}
      width={640}
      lead={TEXTS.lead}
      initial={{ heldOn: today(), participants: [{ name: '' }] }}
      send={(values) => answerOf(api.POST('/api/work/requests/{id}/conferences', { params, body: { ...heldOf(values), seen } }))}
    >
      <ConferenceFields />
    </FormDialog>
  );
}

type Conference = ShownRequest['conferences'][number];

type CorrectView = {
  readonly request: ShownRequest;
  readonly conference: Conference;
  /** What the record says now. */
  readonly said: ConferenceSaid;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** Writes it down anew, beginning with what stands there. */
export function CorrectConferenceDialog({ request, conference, said, open, onClose }: CorrectView) {
  const anew = useRequestAnew();
  const params = { path: { id: request.id } };
  const { id, heldOn } = conference;
  return (
    <FormDialog<ConferenceValues & { readonly reason: string }>
      open={open}
      onClose={onClose}
      title={TEXTS.correctOf(heldOn)}
      submit={TEXTS.correct}
      done={REQUEST_PAGE_TEXTS.done}
      onDone={anew}
      onConflict={anew}
      width={640}
      lead={TEXTS.correctLead}
      initial={{ ...said, heldOn }}
      send={({ reason, ...values }) => {
        const body = { ...heldOf(values), conference: id, reason, seen: request.seen };
        return answerOf(api.POST('/api/work/requests/{id}/conferences/correction', { params, body }));
      }}
    >
      <ConferenceFields />
      <Form.Item
        name="reason"
        label={TEXTS.reason}
        rules={[{ required: true, whitespace: true, message: REQUEST_PAGE_TEXTS.textMissing }]}
      >
        <Input.TextArea rows={2} maxLength={6000} />
      </Form.Item>
    </FormDialog>
  );
}
