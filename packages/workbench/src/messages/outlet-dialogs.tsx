import { MESSAGE_PAGE_TEXTS as TEXTS, OUTLET_NAMES } from '@gongkai/wording';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import type { ListedOutlet } from './message-query.ts';

type OutletDialogView = { readonly outlet: ListedOutlet; readonly open: boolean; readonly onClose: () => void };

/** What has been read of messages and outlets is read anew. */
export function useMessagesAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['messages'] });
}

const isBlank = (text: string | undefined): boolean => text === undefined || text === '';

type QuietValues = { readonly from?: string; readonly to?: string };

/** Both ends, or none: then the outlet keeps quiet never. */
export function QuietHoursDialog({ outlet: { outlet, quiet }, open, onClose }: OutletDialogView) {
  const anew = useMessagesAnew();
  return (
    <FormDialog<QuietValues>
      open={open}
      title={TEXTS.of(TEXTS.setQuiet, OUTLET_NAMES[outlet])}
      lead={TEXTS.setQuietLead}
      submit={TEXTS.saveQuiet}
      initial={quiet ?? {}}
      send={({ from = '', to = '' }) =>
        answerOf(
          api.PUT('/api/work/outlets/{outlet}/quiet-hours', {
            params: { path: { outlet } },
            body: { quiet: from === '' && to === '' ? null : { from, to } },
          }),
        )
      }
      done={TEXTS.quietDone}
      onDone={anew}
      onClose={onClose}
    >
      <div className="two-fields">
        <Form.Item name="from" label={TEXTS.from}>
          <Input type="time" />
        </Form.Item>
        <Form.Item
          name="to"
          label={TEXTS.to}
          dependencies={['from']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_rule, to: string | undefined) =>
                isBlank(to) === isBlank(getFieldValue('from') as string | undefined)
                  ? Promise.resolve()
                  : Promise.reject(new Error(TEXTS.bothOrNone)),
            }),
          ]}
        >
          <Input type="time" />
        </Form.Item>
      </div>
    </FormDialog>
  );
}

/** Something harmless leaves by the outlet, to see whether it works. */
export function TestMessageDialog({ outlet: { outlet }, open, onClose }: OutletDialogView) {
  const anew = useMessagesAnew();
  return (
    <FormDialog<{ readonly recipient: string }, { readonly id: string }>
      open={open}
      title={TEXTS.of(TEXTS.test, OUTLET_NAMES[outlet])}
      lead={TEXTS.testLead}
      submit={TEXTS.test}
      send={({ recipient }) =>
        answerOf(
          api.POST('/api/work/outlets/{outlet}/test', { params: { path: { outlet } }, body: { recipient: recipient.trim() } }),
        )
      }
      done={TEXTS.testDone}
      onDone={anew}
      onClose={onClose}
    >
      <Form.Item
        name="recipient"
        label={TEXTS.testTo}
        rules={[{ required: true, whitespace: true, message: TEXTS.testToMissing }]}
      >
        <Input maxLength={254} autoComplete="off" autoCapitalize="off" spellCheck={false} />
      </Form.Item>
    </FormDialog>
  );
}
