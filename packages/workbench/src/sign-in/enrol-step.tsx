import { SIGN_IN_TEXTS } from '@gongkai/wording';
import { Form, Input } from 'antd';
import type { CodeValues } from './code-step.tsx';
import { Step, type Sending } from './step.tsx';

type EnrolView = Sending<CodeValues> & {
  /** What the app scans, as SVG. */
  readonly picture: string;
  /** The same for typing in, in base 32. */
  readonly secret: string;
  readonly onLeave?: () => void;
};

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** Setting up the second factor: the picture for the app, and the first code to show that it works. */
export function EnrolStep({ picture, secret, onLeave, ...sending }: EnrolView) {
  return (
    <Step<CodeValues> {...sending} submit={SIGN_IN_TEXTS.enrolSubmit} onLeave={onLeave}>
      <ol className="steps">
        {SIGN_IN_TEXTS.enrolSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="enrol-code">
        <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt={SIGN_IN_TEXTS.qrCode} width={184} height={184} />
        <div>
          <p className="soft small">{SIGN_IN_TEXTS.secret}</p>
          <p className="mono secret">{inFours(secret)}</p>
        </div>
      </div>
      <Form.Item<CodeValues>
        name="code"
        label={SIGN_IN_TEXTS.code}
        extra={SIGN_IN_TEXTS.codeHint}
        validateTrigger="onSubmit"
        rules={[{ pattern: /^\s*\d{3}\s*\d{3}\s*$/, required: true, message: SIGN_IN_TEXTS.codeMissing }]}
      >
        <Input className="code-field" size="large" inputMode="numeric" autoComplete="one-time-code" maxLength={7} />
      </Form.Item>
    </Step>
  );
}
