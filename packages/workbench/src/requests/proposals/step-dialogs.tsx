import { PROPOSALS_TEXTS as TEXTS } from '@gongkai/wording';
import { Form, Input } from 'antd';
import { answerOf, api } from '../../api/client.ts';
import { DayField } from '../../parts/day-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { today } from '../../parts/today.ts';
import { CareField } from './propose-dialog.tsx';
import { useProposalsAnew, type Proposal, type ProposalStep } from './proposals-query.ts';

type Values = {
  readonly place?: string;
  readonly by?: string;
  readonly careReason?: string;
  readonly reason?: string;
  readonly publishedOn?: string;
  readonly address?: string;
};
type DialogView = { readonly proposal: Proposal; readonly step: ProposalStep | undefined; readonly onClose: () => void };

function send({ id, seen }: Proposal, step: ProposalStep, values: Values): Promise<unknown> {
  const params = { path: { id } };
  const { place = '', by = '', careReason = '', reason = '', publishedOn = '', address = '' } = values;
  const weighed = careReason.trim() === '' ? {} : { careReason };
  switch (step) {
    case 'accept':
      return answerOf(
        api.POST('/api/work/requests/proposals/{id}/acceptance', { params, body: { seen, place, by, ...weighed } }),
      );
    case 'decline':
      return answerOf(api.POST('/api/work/requests/proposals/{id}/refusal', { params, body: { seen, reason } }));
    case 'publish':
      return answerOf(
        api.POST('/api/work/requests/proposals/{id}/publication', { params, body: { seen, publishedOn, address } }),
      );
    case 'withdraw':
      return answerOf(api.POST('/api/work/requests/proposals/{id}/withdrawal', { params, body: { seen, reason } }));
    case 'undo':
      return answerOf(api.POST('/api/work/requests/proposals/{id}/undoing', { params, body: { seen, reason } }));
  }
}

const needed = (message: string) => [{ required: true, whitespace: true, message }];

function Fields({ step, proposal }: { readonly step: ProposalStep; readonly proposal: Proposal }) {
  if (step === 'accept')
    return (
      <>
        <Form.Item name="place" label={TEXTS.place} extra={TEXTS.placeHint} rules={needed(TEXTS.placeMissing)}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="by" label={TEXTS.by} rules={[{ required: true, message: TEXTS.byMissing }]}>
          <DayField />
        </Form.Item>
        {proposal.care.length === 0 ? null : <CareField care={proposal.care} kept={proposal.careReason !== null} />}
      </>
    );
  if (step === 'publish')
    return (
      <>
        <Form.Item name="publishedOn" label={TEXTS.publishedOn} rules={[{ required: true, message: TEXTS.publishedOnMissing }]}>
          <DayField />
        </Form.Item>
        <Form.Item name="address" label={TEXTS.address} extra={TEXTS.addressHint} rules={needed(TEXTS.addressMissing)}>
          <Input maxLength={500} />
        </Form.Item>
      </>
    );
  return (
    <Form.Item name="reason" label={TEXTS.reason} rules={needed(TEXTS.reasonMissing)}>
      <Input.TextArea rows={3} maxLength={2000} />
    </Form.Item>
  );
}

/** One step of a proposal. */
export function ProposalStepDialog({ proposal, step, onClose }: DialogView) {
  const anew = useProposalsAnew();
  if (step === undefined) return null;
  return (
    <FormDialog<Values>
      open
      onClose={onClose}
      title={TEXTS.steps[step]}
      lead={TEXTS.leads[step]}
      submit={TEXTS.steps[step]}
      isGrave={step === 'withdraw' || step === 'undo'}
      done={TEXTS.done[step]}
      {...(step === 'publish' ? { initial: { publishedOn: today() } } : {})}
      onDone={anew}
      onConflict={anew}
      send={(values) => send(proposal, step, values)}
    >
      <Fields step={step} proposal={proposal} />
    </FormDialog>
  );
}
