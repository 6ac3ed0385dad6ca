import { PARTY_KIND_NAMES, PARTY_OPINION_NAMES, PARTY_STEP_NAMES, REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Form, Input, Radio, Select } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { today } from '../parts/today.ts';
import { useRequestAnew, type RequestParty } from './request-query.ts';
import { ReportedOnItem, TextItem, useStep, type StepDialogView } from './step-dialogs.tsx';

type Kind = RequestParty['kind'];
type Opinion = NonNullable<RequestParty['answered']>['opinion'];
const KINDS = Object.keys(PARTY_KIND_NAMES) as readonly Kind[];
const OPINIONS = Object.keys(PARTY_OPINION_NAMES) as readonly Opinion[];

type Named = {
  readonly kind: Kind;
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly contactPerson?: string;
};

/** What was left empty is not sent. */
const filled = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;

export function NamePartyDialog(view: StepDialogView) {
  const { dialog, params, seen } = useStep('nameParty', view);
  return (
    <FormDialog<Named>
      {...dialog}
      lead={TEXTS.partyLead}
      initial={{ kind: 'thirdParty' }}
      send={(values) => answerOf(api.POST('/api/work/requests/{id}/parties', { params, body: { ...filled(values), seen } }))}
    >
      <Form.Item name="kind" label={TEXTS.partyKind} rules={[{ required: true }]}>
        <Select options={KINDS.map((value) => ({ value, label: PARTY_KIND_NAMES[value] }))} />
      </Form.Item>
      <Form.Item
        name="name"
        label={TEXTS.partyName}
        rules={[{ required: true, whitespace: true, message: TEXTS.partyNameMissing }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <div className="two-fields">
        <Form.Item name="contactPerson" label={TEXTS.contactPerson}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="phone" label={TEXTS.phone}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="email" label={TEXTS.email}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="address" label={TEXTS.address}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </div>
    </FormDialog>
  );
}

export type PartyDialogView = StepDialogView & { readonly party: RequestParty };

type Said = { readonly on: string; readonly opinion: Opinion; readonly text?: string };

function usePartyStep({ request, open, onClose, party }: PartyDialogView) {
  const anew = useRequestAnew();
  const dialog = { open, onClose, done: TEXTS.done, onDone: anew, onConflict: anew, initial: { on: today() } };
  return { dialog, params: { path: { id: request.id, party: party.id } }, seen: request.seen };
}

export function ReachPartyDialog(view: PartyDialogView) {
  const { dialog, params, seen } = usePartyStep(view);
  return (
    <FormDialog<Said>
      {...dialog}
      title={PARTY_STEP_NAMES.reach}
      submit={PARTY_STEP_NAMES.reach}
      send={({ on }) => answerOf(api.POST('/api/work/requests/{id}/parties/{party}/reached', { params, body: { on, seen } }))}
    >
      <ReportedOnItem />
    </FormDialog>
  );
}

export function HearPartyDialog(view: PartyDialogView) {
  const { dialog, params, seen } = usePartyStep(view);
  return (
    <FormDialog<Said>
      {...dialog}
      title={PARTY_STEP_NAMES.hear}
      submit={PARTY_STEP_NAMES.hear}
      send={({ on, opinion, text = '' }) => {
        const statement = text.trim() === '' ? {} : { statement: text };
        const body = { on, opinion, ...statement, seen };
        return answerOf(api.POST('/api/work/requests/{id}/parties/{party}/heard', { params, body }));
      }}
    >
      <Form.Item name="opinion" label={PARTY_STEP_NAMES.hear} rules={[{ required: true, message: TEXTS.textMissing }]}>
        <Radio.Group options={OPINIONS.map((value) => ({ value, label: PARTY_OPINION_NAMES[value] }))} />
      </Form.Item>
      <Form.Item name="text" label={TEXTS.text}>
        <Input.TextArea rows={4} maxLength={20_000} />
      </Form.Item>
      <ReportedOnItem />
    </FormDialog>
  );
}

export function ReleasePartyDialog(view: PartyDialogView) {
  const { dialog, params, seen } = usePartyStep(view);
  return (
    <FormDialog<Said>
      {...dialog}
      title={PARTY_STEP_NAMES.release}
      submit={PARTY_STEP_NAMES.release}
      isGrave
      send={() => answerOf(api.POST('/api/work/requests/{id}/parties/{party}/released', { params, body: { seen } }))}
    />
  );
}

export function RevokeCodeDialog(view: PartyDialogView) {
  const { dialog, params, seen } = usePartyStep(view);
  return (
    <FormDialog<{ readonly text: string }>
      {...dialog}
      initial={{}}
      title={PARTY_STEP_NAMES.revokeCode}
      submit={PARTY_STEP_NAMES.revokeCode}
      lead={TEXTS.revokeCodeLead}
      isGrave
      send={({ text }) => {
        const body = { reason: text, seen };
        return answerOf(api.POST('/api/work/requests/{id}/parties/{party}/code/revocation', { params, body }));
      }}
    >
      <TextItem label={TEXTS.revokeCodeReason} rows={3} />
    </FormDialog>
  );
}
