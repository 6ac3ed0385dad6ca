import { SIGN_IN_TEXTS } from '@gongkai/wording';
import { Form, Input } from 'antd';
import { PasswordField } from '../parts/password-field.tsx';
import { Step, type Sending } from './step.tsx';

export type PasswordValues = { readonly name: string; readonly password: string };

type PasswordStepView = Sending<PasswordValues> & {
  /** Whose session has ended: only he can go on where he was. */
  readonly name?: string;
};

/** Name and password. */
export function PasswordStep({ name, ...sending }: PasswordStepView) {
  const [form] = Form.useForm<PasswordValues>();
  return (
    <Step<PasswordValues> {...sending} form={form} submit={SIGN_IN_TEXTS.submit}>
      <Form.Item<PasswordValues>
        name="name"
        label={SIGN_IN_TEXTS.name}
        initialValue={name ?? ''}
        rules={[{ required: true, whitespace: true, message: SIGN_IN_TEXTS.nameMissing }]}
      >
        <Input
          size="large"
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          autoFocus={name === undefined}
          readOnly={name !== undefined}
        />
      </Form.Item>
      <Form.Item<PasswordValues>
        name="password"
        label={SIGN_IN_TEXTS.password}
        rules={[{ required: true, message: SIGN_IN_TEXTS.passwordMissing }]}
      >
        <PasswordField size="large" autoComplete="current-password" autoFocus={name !== undefined} />
      </Form.Item>
    </Step>
  );
}
