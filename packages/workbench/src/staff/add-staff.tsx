import { PEOPLE_TEXTS, UNIT_TEXTS } from '@gongkai/wording';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { DayField } from '../parts/day-field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { today } from '../parts/today.ts';
import { UnitField } from '../units/unit-field.tsx';
import { useUnits } from '../units/unit-query.ts';
import type { OneTimePassword } from './staff-query.ts';

type AddValues = {
  readonly on: string;
  readonly name: string;
  readonly signInName: string;
  readonly unit: string;
  readonly title?: string;
  readonly phone?: string;
  readonly email?: string;
};

type AddStaffView = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAdded: (oneTime: OneTimePassword) => void;
};

/** Fields that were left empty are not sent. */
const filled = (values: AddValues): AddValues =>
  Object.fromEntries(
    Object.entries(values as Readonly<Record<string, string | undefined>>)
      .map(([field, value = '']) => [field, value.trim()])
      .filter(([, value]) => value !== ''),
  ) as AddValues;

/** A new member of the staff; his one-time password is shown next. */
export function AddStaffDialog({ open, onClose, onAdded }: AddStaffView) {
  const queries = useQueryClient();
  const units = useUnits();
  return (
    <FormDialog<AddValues, OneTimePassword>
      open={open}
      title={PEOPLE_TEXTS.add}
      lead={PEOPLE_TEXTS.addLead}
      submit={PEOPLE_TEXTS.add}
      width={640}
      initial={{ on: today() }}
      send={(values) => answerOf(api.POST('/api/work/staff', { body: filled(values) }))}
      onDone={async (oneTime) => {
        await queries.invalidateQueries({ queryKey: ['staff'] });
        onAdded(oneTime);
      }}
      onClose={onClose}
    >
      <div className="two-fields">
        <Form.Item
          name="name"
          label={PEOPLE_TEXTS.name}
          rules={[{ required: true, whitespace: true, message: PEOPLE_TEXTS.nameMissing }]}
        >
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="signInName"
          label={PEOPLE_TEXTS.signInName}
          extra={PEOPLE_TEXTS.signInNameHint}
          rules={[{ required: true, whitespace: true, message: PEOPLE_TEXTS.signInNameMissing }]}
        >
          <Input maxLength={64} autoComplete="off" autoCapitalize="off" spellCheck={false} />
        </Form.Item>
      </div>
      <Form.Item name="unit" label={PEOPLE_TEXTS.unit} rules={[{ required: true, message: PEOPLE_TEXTS.unitMissing }]}>
        <UnitField units={units} />
      </Form.Item>
      <div className="two-fields">
        <Form.Item name="title" label={PEOPLE_TEXTS.jobTitle}>
          <Input maxLength={80} autoComplete="off" />
        </Form.Item>
        <Form.Item name="phone" label={PEOPLE_TEXTS.phone}>
          <Input maxLength={80} autoComplete="off" />
        </Form.Item>
        <Form.Item name="email" label={PEOPLE_TEXTS.email}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="on" label={PEOPLE_TEXTS.from} rules={[{ required: true, message: UNIT_TEXTS.effectiveMissing }]}>
          <DayField />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
