import { PROBLEM_TEXTS, SIGN_IN_TEXTS } from '@gongkai/wording';
import { Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSecondsLeft } from '../parts/seconds-left.ts';

/** What sends a step and how far that has come. */
export type Sending<Values> = {
  readonly send: (values: Values) => void;
  readonly isSending: boolean;
  readonly error: unknown;
};

type StepView<Values> = Sending<Values> & {
  readonly form?: FormInstance<Values>;
  readonly children: ReactNode;
  readonly submit: string;
  /** What goes on below the button. */
  readonly below?: ReactNode;
  /** To leave this step. */
  readonly onLeave?: (() => void) | undefined;
};

/** One form of signing in: fields, one button, and what went wrong. It cannot be sent twice. */
export function Step<Values extends object>({
  send,
  isSending,
  error,
  form,
  children,
  submit,
  below,
  onLeave,
}: StepView<Values>) {
  const wait = useSecondsLeft(error) ?? 0;
  return (
    <Form<Values>
      {...(form === undefined ? {} : { form })}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => {
        if (!isSending) send(values);
      }}
    >
      <ProblemNotice error={error} />
      {children}
      <Button type="primary" htmlType="submit" block size="large" loading={isSending} disabled={wait > 0}>
        {wait > 0 ? PROBLEM_TEXTS.waitSeconds(wait) : submit}
      </Button>
      {below === undefined && onLeave === undefined ? null : (
        <div className="sign-in-below">
          {below}
          {onLeave === undefined ? null : (
            <Button type="link" size="small" onClick={onLeave}>
              {SIGN_IN_TEXTS.another}
            </Button>
          )}
        </div>
      )}
    </Form>
  );
}
