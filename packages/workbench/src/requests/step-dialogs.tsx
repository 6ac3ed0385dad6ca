import { CASE_STEP_NAMES, REGISTER_TEXTS, REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Form, Input, InputNumber, Radio } from 'antd';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client.ts';
import { DayField } from '../parts/day-field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { today } from '../parts/today.ts';
import { broughtIn, LackItems, type Brought } from './lack-items.tsx';
import { useRequestAnew, type CaseStep, type ShownRequest } from './request-query.ts';

export type StepDialogView = { readonly request: ShownRequest; readonly open: boolean; readonly onClose: () => void };

/** What all dialogs of a step share: their names, and that the request is read anew after them and after a conflict. */
export function useStep(step: CaseStep, { request, open, onClose }: StepDialogView) {
  const anew = useRequestAnew();
  const path = { id: request.id };
  return {
    dialog: {
      open,
      onClose,
      title: CASE_STEP_NAMES[step],
      submit: CASE_STEP_NAMES[step],
      done: TEXTS.done,
      onDone: anew,
      onConflict: anew,
    },
    params: { path },
    seen: request.seen,
  };
}

export const TextItem = ({ label = TEXTS.text, rows = 4 }: { readonly label?: string; readonly rows?: number }) => (
  <Form.Item name="text" label={label} rules={[{ required: true, whitespace: true, message: TEXTS.textMissing }]}>
    <Input.TextArea rows={rows} maxLength={20_000} />
  </Form.Item>
);

/** The day on which others did something. */
export const ReportedOnItem = () => (
  <Form.Item name="on" label={TEXTS.reportedOn} extra={TEXTS.reportedOnHint} rules={[{ required: true }]}>
    <DayField />
  </Form.Item>
);

/** Two answers and no third; neither is proposed. */
const TwoWaysItem = ({
  label,
  texts,
}: {
  readonly label: string;
  readonly texts: { readonly yes: string; readonly no: string };
}) => (
  <Form.Item name="which" label={label} rules={[{ required: true, message: TEXTS.textMissing }]}>
    <Radio.Group
      options={[
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no },
      ]}
    />
  </Form.Item>
);

type Values = Brought & {
  readonly text: string;
  readonly on: string;
  readonly which: 'yes' | 'no';
  readonly amount: number;
  readonly receipt: string;
  readonly days: number;
};

const Dialog = FormDialog<Values>;
const shown = (lead: string, children?: ReactNode) => ({ lead, children });

export function ConfirmDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('confirm', view);
  return (
    <Dialog
      {...dialog}
      {...shown(TEXTS.confirmLead, <ReportedOnItem />)}
      initial={{ on: today() }}
      send={({ on }) => answerOf(api.POST('/api/work/requests/{id}/confirmation', { params, body: { on, seen } }))}
    />
  );
}

export function AcceptDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('accept', view);
  return (
    <Dialog
      {...dialog}
      {...shown(TEXTS.acceptLead)}
      send={() => answerOf(api.POST('/api/work/requests/{id}/accept', { params, body: { seen } }))}
    />
  );
}

export function SendBackDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('sendBack', view);
  return (
    <Dialog
      {...dialog}
      {...shown(TEXTS.sendBackLead, <TextItem label={TEXTS.sendBackReason} />)}
      send={({ text }) => answerOf(api.POST('/api/work/requests/{id}/send-back', { params, body: { reason: text, seen } }))}
    />
  );
}

export function NoteDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('note', view);
  return (
    <Dialog
      {...dialog}
      {...shown(TEXTS.noteLead, <TextItem />)}
      send={({ text }) => answerOf(api.POST('/api/work/requests/{id}/notes', { params, body: { text, seen } }))}
    />
  );
}

export function CorrectionDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('receiveCorrection', view);
  return (
    <Dialog
      {...dialog}
      {...shown(
        TEXTS.correctionLead,
        <>
          <TextItem label={TEXTS.correctionContent} rows={6} />
          <LackItems lacks={view.request.lacks} />
          <ReportedOnItem />
        </>,
      )}
      initial={{ on: today() }}
      send={({ text, on, ...values }) =>
        answerOf(
          api.POST('/api/work/requests/{id}/correction', { params, body: { content: text, ...broughtIn(values), on, seen } }),
        )
      }
    />
  );
}

export function ReasonsDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('receiveReasons', view);
  return (
    <Dialog
      {...dialog}
      {...shown(
        TEXTS.reasonsLead,
        <>
          <TextItem />
          <ReportedOnItem />
        </>,
      )}
      initial={{ on: today() }}
      send={({ text, on }) => answerOf(api.POST('/api/work/requests/{id}/reasons', { params, body: { text, on, seen } }))}
    />
  );
}

export function JudgeDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('judgeReasons', view);
  return (
    <Dialog
      {...dialog}
      {...shown(TEXTS.judgeLead, <TwoWaysItem label={TEXTS.judgeReasonable} texts={TEXTS.judgements} />)}
      send={({ which }) =>
        answerOf(api.POST('/api/work/requests/{id}/reasons/judgement', { params, body: { reasonable: which === 'yes', seen } }))
      }
    />
  );
}

export function FeeDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('receiveFee', view);
  return (
    <Dialog
      {...dialog}
      {...shown(
        TEXTS.feeLead(String(view.request.fee?.amount ?? '')),
        <>
          <Form.Item name="amount" label={TEXTS.feeAmount} rules={[{ required: true, message: TEXTS.textMissing }]}>
            <InputNumber className="whole-width" min={0} />
          </Form.Item>
          <Form.Item
            name="receipt"
            label={TEXTS.feeReceipt}
            rules={[{ required: true, whitespace: true, message: TEXTS.textMissing }]}
          >
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <ReportedOnItem />
        </>,
      )}
      initial={{ on: today() }}
      send={({ amount, receipt, on }) =>
        answerOf(api.POST('/api/work/requests/{id}/fee/payment', { params, body: { amount, receipt, on, seen } }))
      }
    />
  );
}

export function WaiveDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('waiveFee', view);
  return (
    <Dialog
      {...dialog}
      {...shown(TEXTS.waiveLead)}
      isGrave
      send={() => answerOf(api.POST('/api/work/requests/{id}/fee/waiver', { params, body: { seen } }))}
    />
  );
}

/** What art. 33(2) has at most; the server knows it for the day. */
const MOST_DAYS = 20;

const DaysItem = () => (
  <Form.Item name="days" label={TEXTS.extendDays} rules={[{ required: true, message: TEXTS.textMissing }]}>
    <InputNumber className="whole-width" min={1} precision={0} />
  </Form.Item>
);

export function AskExtensionDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('askExtension', view);
  return (
    <Dialog
      {...dialog}
      {...shown(
        REGISTER_TEXTS.askLead,
        <>
          <DaysItem />
          <TextItem label={TEXTS.extendReason} />
        </>,
      )}
      initial={{ days: MOST_DAYS }}
      send={({ days, text }) =>
        answerOf(api.POST('/api/work/requests/{id}/extension/ask', { params, body: { workingDays: days, reason: text, seen } }))
      }
    />
  );
}

export function RefuseExtensionDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('refuseExtension', view);
  return (
    <Dialog
      {...dialog}
      {...shown(REGISTER_TEXTS.refuseLead, <TextItem label={REGISTER_TEXTS.refusalReason} />)}
      send={({ text }) =>
        answerOf(api.POST('/api/work/requests/{id}/extension/refusal', { params, body: { reason: text, seen } }))
      }
    />
  );
}

/** Where the handler has asked, his days stand in it, and his reason is enough. */
export function ExtendDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('extend', view);
  const { extensionAsk } = view.request;
  const asked = extensionAsk?.refused === null ? extensionAsk : undefined;
  return (
    <Dialog
      {...dialog}
      {...shown(
        TEXTS.extendLead,
        <>
          <DaysItem />
          {asked === undefined ? (
            <TextItem label={TEXTS.extendReason} />
          ) : (
            <Form.Item name="text" label={REGISTER_TEXTS.extendReason}>
              <Input.TextArea rows={3} maxLength={20_000} />
            </Form.Item>
          )}
        </>,
      )}
      initial={{ days: asked?.workingDays ?? MOST_DAYS }}
      send={({ days, text }: Partial<Values>) => {
        const reason = (text ?? '').trim() === '' ? {} : { reason: text ?? '' };
        const body = { workingDays: days ?? MOST_DAYS, ...reason, seen };
        return answerOf(api.POST('/api/work/requests/{id}/extension', { params, body }));
      }}
    />
  );
}

export function WithdrawDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('withdraw', view);
  return (
    <Dialog
      {...dialog}
      {...shown(
        TEXTS.withdrawLead,
        <>
          <TextItem label={TEXTS.withdrawStatement} />
          <ReportedOnItem />
        </>,
      )}
      isGrave
      initial={{ on: today() }}
      send={({ text, on }) =>
        answerOf(api.POST('/api/work/requests/{id}/withdrawal', { params, body: { statement: text, on, seen } }))
      }
    />
  );
}
