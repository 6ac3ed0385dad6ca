import { UNIT_FIELD_NAMES, UNIT_TEXTS } from '@gongkai/wording';
import type { UnitChange, UnitDescription } from '@gongkai/staff';
import { Checkbox, Form, Input, InputNumber } from 'antd';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { seenOf } from '../parts/seen.ts';
import { today } from '../parts/today.ts';
import { failureOfField } from './field-fault.ts';
import { DayItem, useUnitsAnew, type UnitDialogView } from './unit-dialogs.tsx';
import type { Unit } from './unit-query.ts';

const CONTACT = ['disclosureOffice', 'head', 'address', 'hours', 'phone', 'fax', 'postcode', 'email', 'website'] as const;
const PAYMENT = ['payee', 'payAccount', 'payCounter'] as const;
const REST = ['code', 'division', 'reviewBody', 'court'] as const;

type Values = { readonly on: string } & { readonly [Field in keyof UnitDescription]?: UnitDescription[Field] | null };

/** Only what is different now: what was left alone is not said again, and an emptied field is taken away. */
export function changeOf(before: UnitDescription, { on: _on, ...after }: Values): UnitChange {
  const said = Object.entries(after).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.trim() || null : (value ?? null),
  ]);
  const known = before as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    said.filter(
      ([field, value]) => (known[String(field)] ?? null) !== value && !(value === false && known[String(field)] === undefined),
    ),
  ) as UnitChange;
}

const TextItem = ({ field }: { readonly field: (typeof CONTACT | typeof PAYMENT | typeof REST)[number] }) => (
  <Form.Item
    name={field}
    label={UNIT_FIELD_NAMES[field]}
    validateTrigger="onBlur"
    rules={[{ validator: (_rule, value: unknown) => failureOfField(field, value) }]}
  >
    <Input autoComplete="off" />
  </Form.Item>
);

/** What is said of the unit: contact block, codes, remedy. */
export function DescribeUnitDialog({ unit, open, onClose }: UnitDialogView & { readonly unit: Unit }) {
  const anew = useUnitsAnew();
  return (
    <FormDialog<Values>
      open={open}
      title={UNIT_TEXTS.describe}
      lead={UNIT_TEXTS.describeLead}
      submit={UNIT_TEXTS.saveDescription}
      width={760}
      initial={{ on: today(), ...unit.described }}
      send={(values) =>
        answerOf(
          api.POST('/api/work/units/{id}/describe', {
            params: { path: { id: unit.id } },
            body: { on: values.on, change: changeOf(unit.described, values), ...seenOf(unit) },
          }),
        )
      }
      done={UNIT_TEXTS.describeDone}
      onDone={anew}
      onConflict={anew}
      labels={UNIT_FIELD_NAMES}
      onClose={onClose}
    >
      <h3 className="dialog-part">{UNIT_TEXTS.contact}</h3>
      <div className="two-fields">
        {CONTACT.map((field) => (
          <TextItem key={field} field={field} />
        ))}
      </div>
      <h3 className="dialog-part">{UNIT_TEXTS.payment}</h3>
      <p className="dialog-lead">{UNIT_TEXTS.paymentLead}</p>
      <div className="two-fields">
        {PAYMENT.map((field) => (
          <TextItem key={field} field={field} />
        ))}
      </div>
      <h3 className="dialog-part">{UNIT_TEXTS.remedyAndCodes}</h3>
      <div className="two-fields">
        {REST.map((field) => (
          <TextItem key={field} field={field} />
        ))}
        <Form.Item name="order" label={UNIT_FIELD_NAMES.order}>
          <InputNumber className="whole-width" min={0} max={999_999} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name="vertical" valuePropName="checked">
        <Checkbox>{UNIT_TEXTS.vertical}</Checkbox>
      </Form.Item>
      <Form.Item name="publicAnswers" valuePropName="checked">
        <Checkbox>{UNIT_TEXTS.publicAnswers}</Checkbox>
      </Form.Item>
      <DayItem />
    </FormDialog>
  );
}
