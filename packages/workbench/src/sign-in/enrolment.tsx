import { ACCOUNT_TEXTS, SIGN_IN_TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { Form } from 'antd';
import { useEffect, useRef } from 'react';
import { answerOf, api, type SignedIn } from '../api/client.ts';
import { OwnPasswordField } from '../session/own-password-field.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { keepToken } from '../session/session-query.ts';
import type { CodeValues } from './code-step.tsx';
import { EnrolStep } from './enrol-step.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { Step } from './step.tsx';

type EnrolmentView = {
  /** Just typed, while signing in; asked for otherwise, since an open desk is no proof of who sits at it. */
  readonly password?: string | undefined;
  /** With the session as it then is, when the codes for the day the telephone is lost are saved. */
  readonly onDone: (session: SignedIn) => void;
  readonly onLeave?: () => void;
};

/** Setting up the second factor: who it is, the picture for the app, the first code, and the codes to keep. */
export function Enrolment({ password, onDone, onLeave }: EnrolmentView) {
  const propose = useMutation({
    mutationFn: (ask: { readonly password: string }) => answerOf(api.POST('/api/work/account/second-factor', { body: ask })),
  });
  const confirm = useMutation({
    mutationFn: async ({ code }: CodeValues) => {
      const { session, recoveryCodes } = await answerOf(
        api.PUT('/api/work/account/second-factor', { body: { code: code.trim() } }),
      );
      return { session: keepToken(session), recoveryCodes };
    },
  });
  const asked = useRef(false);
  const { mutate } = propose;
  useEffect(() => {
    if (password === undefined || asked.current) return;
    asked.current = true;
    mutate({ password });
  }, [password, mutate]);

  if (confirm.data !== undefined) {
    const { session, recoveryCodes } = confirm.data;
    return (
      <>
        <div className="step-head">
          <h2>{SIGN_IN_TEXTS.recoveryCodesTitle}</h2>
          <p className="lead">{SIGN_IN_TEXTS.recoveryCodesLead}</p>
        </div>
        <RecoveryCodes codes={recoveryCodes} onSaved={() => onDone(session)} />
      </>
    );
  }
  if (propose.data !== undefined)
    return (
      <EnrolStep
        {...propose.data}
        send={confirm.mutate}
        isSending={confirm.isPending}
        error={confirm.error}
        {...(onLeave === undefined ? {} : { onLeave })}
      />
    );
  if (password !== undefined && propose.error === null) return <Waiting rows={6} />;
  return (
    <Step<{ readonly password: string }>
      send={propose.mutate}
      isSending={propose.isPending}
      error={propose.error}
      submit={ACCOUNT_TEXTS.next}
      onLeave={onLeave}
    >
      <p className="dialog-lead">{ACCOUNT_TEXTS.confirmLead}</p>
      <Form.Item
        name="password"
        label={ACCOUNT_TEXTS.confirmPassword}
        rules={[{ required: true, message: SIGN_IN_TEXTS.passwordMissing }]}
      >
        <OwnPasswordField autoFocus />
      </Form.Item>
    </Step>
  );
}
