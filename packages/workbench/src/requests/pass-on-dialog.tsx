import { REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { colleaguesQuery } from './request-query.ts';
import { TextItem, useStep, type StepDialogView } from './step-dialogs.tsx';

type Values = { readonly handler: string; readonly text: string };

/** From the handler to a colleague who may handle it, with the reason. */
export function PassOnDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('passOn', view);
  const { data, isPending } = useQuery({ ...colleaguesQuery(view.request.id), enabled: view.open });
  const options = (data?.colleagues ?? []).map(({ id, name, title }) => ({
    value: id,
    label: title === null ? name : TEXTS.handlerOf(name, title),
  }));
  return (
    <FormDialog<Values>
      {...dialog}
      lead={TEXTS.passOnLead}
      send={({ handler, text }) =>
        answerOf(api.POST('/api/work/requests/{id}/pass-on', { params, body: { handler, reason: text, seen } }))
      }
    >
      <Form.Item name="handler" label={TEXTS.passOnTo} rules={[{ required: true, message: TEXTS.assignHandlerMissing }]}>
        <Select
          options={options}
          loading={isPending}
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={isPending ? undefined : TEXTS.noColleagues}
        />
      </Form.Item>
      <TextItem label={TEXTS.passOnReason} />
    </FormDialog>
  );
}
