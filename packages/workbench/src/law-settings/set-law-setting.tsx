import { LAW_SETTING_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Radio } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { DayField } from '../parts/day-field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { today } from '../parts/today.ts';
import type { LawSetting } from './law-settings-query.ts';

type Values = { readonly value: LawSetting['value']; readonly from: string; readonly reason?: string };

type SetLawSettingView = { readonly of: LawSetting; readonly onClose: () => void; readonly onSet: () => void };

/** Another value from a day on, with its ground; what was set meanwhile by somebody else is shown first. */
export default function SetLawSetting({ of, onClose, onSet }: SetLawSettingView) {
  const queries = useQueryClient();
  const { setting, value, choices, least, most, seen } = of;
  const { name, open } = TEXTS.settings[setting];
  const isNumber = least !== null && most !== null;
  const options = (choices ?? [true, false]).map((each) => ({ value: each, label: TEXTS.valueOf(setting, each) }));
  return (
    <FormDialog<Values>
      open
      title={TEXTS.setOf(name)}
      lead={TEXTS.setLead(open, TEXTS.valueOf(setting, value))}
      submit={TEXTS.set}
      initial={{ value, from: today() }}
      labels={{ value: TEXTS.newValue, from: TEXTS.from, reason: TEXTS.reason }}
      send={({ value: to, from, reason = '' }) =>
        answerOf(
          api.POST('/api/work/law-settings/{setting}', {
            params: { path: { setting } },
            body: { value: to, from, reason, seen },
          }),
        )
      }
      onDone={async () => {
        await queries.invalidateQueries({ queryKey: ['law-settings'] });
        await queries.invalidateQueries({ queryKey: ['calendar'] });
        onSet();
      }}
      onConflict={() => queries.invalidateQueries({ queryKey: ['law-settings'] })}
      onClose={onClose}
    >
      <Form.Item
        name="value"
        label={TEXTS.newValue}
        extra={isNumber ? TEXTS.within(least, most) : undefined}
        rules={[{ required: true, message: TEXTS.valueMissing }]}
      >
        {isNumber ? (
          <InputNumber className="whole-width" min={least} max={most} precision={0} controls={false} />
        ) : (
          <Radio.Group options={options} />
        )}
      </Form.Item>
      <Form.Item name="from" label={TEXTS.from} extra={TEXTS.fromHint} rules={[{ required: true }]}>
        <DayField />
      </Form.Item>
      <Form.Item
        name="reason"
        label={TEXTS.reason}
        extra={TEXTS.reasonHint}
        rules={[{ required: true, whitespace: true, message: TEXTS.reasonMissing }]}
      >
        <Input maxLength={500} autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
