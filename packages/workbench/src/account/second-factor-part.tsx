import { isAdministrator } from '@gongkai/staff';
import { ACCOUNT_TEXTS, SIGN_IN_TEXTS } from '@gongkai/wording';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { Facts } from '../parts/facts.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Moment } from '../parts/moment.tsx';
import { OwnPasswordField } from '../session/own-password-field.tsx';
import { sessionQuery } from '../session/session-query.ts';
import { useWorking } from '../session/working-context.ts';
import type { CodeValues } from '../sign-in/code-step.tsx';
import { Enrolment } from '../sign-in/enrolment.tsx';
import { RecoveryCodes } from '../sign-in/recovery-codes.tsx';
import { accountQuery } from './account-query.ts';

type SecondFactorView = { readonly since: string | null; readonly recoveryCodesLeft: number; readonly hasPassword: boolean };
type Doing = 'set-up' | 'remove' | 'renew';

const codeItem = (
  <Form.Item<CodeValues>
    name="code"
    label={SIGN_IN_TEXTS.code}
    rules={[{ required: true, whitespace: true, message: SIGN_IN_TEXTS.codeMissing }]}
  >
    <Input inputMode="numeric" autoComplete="one-time-code" maxLength={40} />
  </Form.Item>
);

/** The second factor of one's own account: set up, taken away, new codes for the day the telephone is lost. */
export function SecondFactorPart({ since, recoveryCodesLeft, hasPassword }: SecondFactorView) {
  const queries = useQueryClient();
  const { person } = useWorking();
  const [doing, setDoing] = useState<Doing>();
  const [codes, setCodes] = useState<readonly string[]>();
  const close = () => setDoing(undefined);
  const again = () => queries.invalidateQueries({ queryKey: accountQuery.queryKey });
  const isForced = person.appointments.some(({ role }) => isAdministrator(role));
  return (
    <section className="sheet" aria-labelledby="account-second-factor">
      <h2 id="account-second-factor">{ACCOUNT_TEXTS.secondFactor}</h2>
      <p className="dialog-lead">{ACCOUNT_TEXTS.secondFactorLead}</p>
      {since === null ? (
        <p>{ACCOUNT_TEXTS.secondFactorOff}</p>
      ) : (
        <Facts
          facts={[
            { name: ACCOUNT_TEXTS.secondFactorOn, value: <Moment at={since} /> },
            { name: ACCOUNT_TEXTS.recoveryLeft, value: ACCOUNT_TEXTS.recoveryCount(recoveryCodesLeft) },
          ]}
        />
      )}
      <div className="unit-acts">
        {since === null && hasPassword ? (
          <Button type="primary" onClick={() => setDoing('set-up')}>
            {ACCOUNT_TEXTS.setUp}
          </Button>
        ) : null}
        {since === null ? null : <Button onClick={() => setDoing('renew')}>{ACCOUNT_TEXTS.renewRecovery}</Button>}
        {since === null || isForced ? null : <Button onClick={() => setDoing('remove')}>{ACCOUNT_TEXTS.remove}</Button>}
      </div>
      {since !== null && isForced ? <p className="soft small">{ACCOUNT_TEXTS.secondFactorForced}</p> : null}

      <Modal
        open={doing === 'set-up'}
        title={ACCOUNT_TEXTS.setUp}
        footer={null}
        width={620}
        mask={{ closable: false }}
        onCancel={close}
        destroyOnHidden
      >
        <Enrolment
          onDone={(session) => {
            queries.setQueryData(sessionQuery.queryKey, session);
            close();
            void again();
          }}
        />
      </Modal>
      <FormDialog<CodeValues & { readonly password: string }>
        open={doing === 'remove'}
        title={ACCOUNT_TEXTS.remove}
        lead={ACCOUNT_TEXTS.removeLead}
        submit={ACCOUNT_TEXTS.remove}
        isGrave
        send={({ password, code }) =>
          answerOf(api.DELETE('/api/work/account/second-factor', { body: { password, code: code.trim() } }))
        }
        done={ACCOUNT_TEXTS.removed}
        onDone={again}
        onClose={close}
      >
        <Form.Item
          name="password"
          label={ACCOUNT_TEXTS.confirmPassword}
          rules={[{ required: true, message: SIGN_IN_TEXTS.passwordMissing }]}
        >
          <OwnPasswordField />
        </Form.Item>
        {codeItem}
      </FormDialog>
      <FormDialog<CodeValues, { readonly recoveryCodes: readonly string[] }>
        open={doing === 'renew'}
        title={ACCOUNT_TEXTS.renewRecovery}
        lead={ACCOUNT_TEXTS.renewLead}
        submit={ACCOUNT_TEXTS.renewRecovery}
        send={({ code }) => answerOf(api.POST('/api/work/account/recovery-codes', { body: { code: code.trim() } }))}
        onDone={({ recoveryCodes }) => {
          setCodes(recoveryCodes);
          void again();
        }}
        onClose={close}
      >
        {codeItem}
      </FormDialog>
      <Modal
        open={codes !== undefined}
        title={SIGN_IN_TEXTS.recoveryCodesTitle}
        footer={null}
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
      >
        <p className="dialog-lead">{SIGN_IN_TEXTS.recoveryCodesLead}</p>
        <RecoveryCodes codes={codes ?? []} onSaved={() => setCodes(undefined)} />
      </Modal>
    </section>
  );
}
