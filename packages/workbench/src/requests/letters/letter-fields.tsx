import { LETTER_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Form, Input, Select } from 'antd';
import { DayField } from '../../parts/day-field.tsx';
import type { LetterField } from './letter-query.ts';

/** What an officer fills in for a letter, field by field. */
export const LetterFields = ({ fields }: { readonly fields: readonly LetterField[] }) =>
  fields.map(({ id, label, kind, needed, hint, choices }) => (
    <Form.Item
      key={id}
      name={[id]}
      label={label}
      {...(hint === null ? {} : { extra: hint })}
      rules={needed ? [{ required: true, whitespace: kind !== 'day', message: TEXTS.fieldMissing(label) }] : []}
    >
      {input(kind, choices)}
    </Form.Item>
  ));

function input(kind: LetterField['kind'], choices: LetterField['choices']) {
  switch (kind) {
    case 'text':
    case 'lines':
      return <Input.TextArea rows={3} maxLength={20_000} />;
    case 'day':
      return <DayField allowClear />;
    case 'choice':
      return <Select allowClear options={choices} />;
    case 'number':
      return <Input inputMode="numeric" maxLength={6} />;
    case 'line':
      return <Input maxLength={500} autoComplete="off" />;
  }
}
