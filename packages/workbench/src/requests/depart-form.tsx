import { REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Button, Form, Input, Select } from 'antd';
import type { AssessedRequest } from './request-query.ts';

type Outcome = AssessedRequest['outcomes'][number];
export type Departure = {
  readonly outcome: Outcome['outcome'];
  readonly basis: string;
  readonly grounds?: NonNullable<AssessedRequest['leaf']>['grounds'];
  readonly reason?: string;
};

type DepartView = {
  readonly found: AssessedRequest;
  readonly isPending: boolean;
  readonly onBack: () => void;
  readonly onDepart: (departure: Departure) => void;
};

const keyOf = ({ outcome, basis }: Outcome): string => `${outcome} ${basis}`;

/** Another result than the questions come to. What the history rules out is shown with why, and cannot be chosen. */
export function DepartForm({ found, isPending, onBack, onDepart }: DepartView) {
  const { outcomes } = found;
  return (
    <Form<{ readonly outcome: string; readonly reason: string }>
      layout="vertical"
      onFinish={({ outcome, reason }) => {
        const chosen = outcomes.find((each) => keyOf(each) === outcome);
        if (chosen !== undefined && !isPending) onDepart({ outcome: chosen.outcome, basis: chosen.basis, reason });
      }}
    >
      <p className="dialog-lead">{TEXTS.departLead}</p>
      <Form.Item name="outcome" label={TEXTS.departOutcome} rules={[{ required: true, message: TEXTS.departMissing }]}>
        <Select
          options={outcomes.map((each) => ({
            value: keyOf(each),
            label: each.title,
            disabled: each.refused !== null,
            why: each.refused ?? each.cites,
          }))}
          optionRender={({ data }) => (
            <>
              {data.label}
              <span className="soft small outcome-why">{data.why}</span>
            </>
          )}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={TEXTS.departReason}
        rules={[{ required: true, whitespace: true, message: TEXTS.textMissing }]}
      >
        <Input.TextArea rows={4} maxLength={20_000} />
      </Form.Item>
      <div className="assistant-foot">
        <Button onClick={onBack}>{TEXTS.backToQuestions}</Button>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {TEXTS.goDepart}
        </Button>
      </div>
    </Form>
  );
}
