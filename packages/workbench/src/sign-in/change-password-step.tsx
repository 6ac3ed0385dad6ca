import { SIGN_IN_TEXTS } from '@gongkai/wording';
import { Form } from 'antd';
import { PasswordField } from '../parts/password-field.tsx';
import { Step, type Sending } from './step.tsx';

export type ChangePasswordValues = { readonly current: string; readonly next: string; readonly repeated: string };

type ChangePasswordView = Sending<ChangePasswordValues> & {
  /** What a new password has to be, a sentence each. */
  readonly rules: readonly string[];
  readonly onLeave?: () => void;
};

/** A new password for oneself. What it has to be stands there before the first try. */
export function ChangePasswordStep({ rules, onLeave, ...sending }: ChangePasswordView) {
  return (
    <Step<ChangePasswordValues> {...sending} submit={SIGN_IN_TEXTS.changeSubmit} onLeave={onLeave}>
      <Form.Item<ChangePasswordValues>
        name="current"
        label={SIGN_IN_TEXTS.oldPassword}
        rules={[{ required: true, message: SIGN_IN_TEXTS.passwordMissing }]}
      >
        <PasswordField autoComplete="current-password" autoFocus />
      </Form.Item>
      <Form.Item<ChangePasswordValues>
        name="next"
        label={SIGN_IN_TEXTS.newPassword}
        rules={[{ required: true, message: SIGN_IN_TEXTS.newMissing }]}
      >
        <PasswordField autoComplete="new-password" />
      </Form.Item>
      <ul className="rules">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Form.Item<ChangePasswordValues>
        name="repeated"
        label={SIGN_IN_TEXTS.repeatPassword}
        dependencies={['next']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, value: unknown) =>
              value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(SIGN_IN_TEXTS.different)),
          }),
        ]}
      >
        <PasswordField autoComplete="new-password" />
      </Form.Item>
    </Step>
  );
}
