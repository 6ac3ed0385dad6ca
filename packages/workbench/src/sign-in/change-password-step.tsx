import { SIGN_IN_TEXTS } from '@gongkai/wording';
import { Form } from 'antd';
import { passwordFault, passwordRules } from '../account/password-rules.ts';
import { PasswordField } from '../parts/password-field.tsx';
import { OwnPasswordField } from '../session/own-password-field.tsx';
import { Step, type Sending } from './step.tsx';

export type ChangePasswordValues = { readonly current: string; readonly next: string; readonly repeated: string };

type ChangePasswordView = Sending<ChangePasswordValues> & {
  /** What may not stand in it: the names of its owner. */
  readonly names: readonly string[];
  readonly onLeave?: () => void;
};

/** A new password for oneself. What it has to be stands there before the first try. */
export function ChangePasswordStep({ names, onLeave, ...sending }: ChangePasswordView) {
  return (
    <Step<ChangePasswordValues> {...sending} submit={SIGN_IN_TEXTS.changeSubmit} onLeave={onLeave}>
      <Form.Item<ChangePasswordValues>
        name="current"
        label={SIGN_IN_TEXTS.oldPassword}
        rules={[{ required: true, message: SIGN_IN_TEXTS.passwordMissing }]}
      >
        <OwnPasswordField autoFocus />
      </Form.Item>
      <Form.Item<ChangePasswordValues>
        name="next"
        label={SIGN_IN_TEXTS.newPassword}
        validateTrigger="onBlur"
        rules={[
          { required: true, message: SIGN_IN_TEXTS.newMissing },
          {
            validator: (_rule, value: unknown) => {
              const fault = typeof value === 'string' && value !== '' ? passwordFault(value, names) : undefined;
              return fault === undefined ? Promise.resolve() : Promise.reject(new Error(fault));
            },
          },
        ]}
      >
        <PasswordField autoComplete="new-password" />
      </Form.Item>
      <ul className="rules">
        {passwordRules().map((rule) => (
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
