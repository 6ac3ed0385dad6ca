import { SIGN_IN_TEXTS } from '@gongkai/wording';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Step, type Sending } from './step.tsx';

export type CodeValues = { readonly code: string };

const isSixDigits = /^\s*\d{3}\s*\d{3}\s*$/;

type CodeStepView = Sending<CodeValues> & {
  /** The step has a page to itself, and heads it. */
  readonly isPage?: boolean;
  readonly onLeave?: () => void;
};

/** The second factor: a code of the app, or one of those kept for the day the telephone is lost. */
export function CodeStep({ onLeave, isPage = false, ...sending }: CodeStepView) {
  const [recovery, setRecovery] = useState(false);
  const Heading = isPage ? 'h1' : 'h2';
  const [form] = Form.useForm<CodeValues>();
  const change = () => {
    form.resetFields();
    setRecovery((before) => !before);
  };
  return (
    <>
      <div className="step-head">
        <Heading>{recovery ? SIGN_IN_TEXTS.recoveryTitle : SIGN_IN_TEXTS.codeTitle}</Heading>
        <p className="lead">{recovery ? SIGN_IN_TEXTS.recoveryLead : SIGN_IN_TEXTS.codeLead}</p>
      </div>
      <Step<CodeValues>
        {...sending}
        key={recovery ? 'recovery' : 'code'}
        form={form}
        submit={SIGN_IN_TEXTS.codeSubmit}
        onLeave={onLeave}
        below={
          <Button type="link" size="small" onClick={change}>
            {recovery ? SIGN_IN_TEXTS.useCode : SIGN_IN_TEXTS.useRecovery}
          </Button>
        }
      >
        {recovery ? (
          <Form.Item<CodeValues>
            name="code"
            label={SIGN_IN_TEXTS.recovery}
            rules={[{ required: true, whitespace: true, message: SIGN_IN_TEXTS.recoveryMissing }]}
          >
            <Input size="large" className="mono" autoComplete="off" autoCapitalize="off" spellCheck={false} autoFocus />
          </Form.Item>
        ) : (
          <Form.Item<CodeValues>
            name="code"
            label={SIGN_IN_TEXTS.code}
            extra={SIGN_IN_TEXTS.codeHint}
            validateTrigger="onSubmit"
            rules={[{ pattern: isSixDigits, required: true, message: SIGN_IN_TEXTS.codeMissing }]}
          >
            <Input className="code-field" size="large" inputMode="numeric" autoComplete="one-time-code" maxLength={7} autoFocus />
          </Form.Item>
        )}
      </Step>
    </>
  );
}
