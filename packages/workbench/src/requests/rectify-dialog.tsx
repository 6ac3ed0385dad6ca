import { RECTIFICATION_RESULT_NAMES, RECTIFICATION_TEXTS as TEXTS, REQUEST_PAGE_TEXTS } from '@gongkai/wording';
import { Form, Input, Radio } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import type { ShownRequest } from './request-query.ts';
import { useStep, type StepDialogView } from './step-dialogs.tsx';

type Result = NonNullable<ShownRequest['rectification']>['result'];
type Values = { readonly result: Result; readonly finding: string };

const Dialog = FormDialog<Values>;

/** What was found in the record, and what follows; nothing is proposed. */
export function RectifyDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('decideRectification', view);
  return (
    <Dialog
      {...dialog}
      lead={TEXTS.lead}
      send={({ result, finding }) =>
        answerOf(api.POST('/api/work/requests/{id}/rectification', { params, body: { result, finding, seen } }))
      }
    >
      <Form.Item name="result" label={TEXTS.result} rules={[{ required: true, message: REQUEST_PAGE_TEXTS.textMissing }]}>
        <Radio.Group options={RECTIFICATION_RESULT_NAMES.map(({ id, title }) => ({ value: id, label: title }))} />
      </Form.Item>
      <Form.Item
        name="finding"
        label={TEXTS.finding}
        extra={TEXTS.findingHint}
        rules={[{ required: true, whitespace: true, message: REQUEST_PAGE_TEXTS.textMissing }]}
      >
        <Input.TextArea rows={5} maxLength={20_000} />
      </Form.Item>
    </Dialog>
  );
}
