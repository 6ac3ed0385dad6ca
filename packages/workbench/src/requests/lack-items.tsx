import { IDENTITY_DOCUMENT_NAMES, REQUEST_FORM_TEXTS, REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Form, Input, Select } from 'antd';
import type { ShownRequest } from './request-query.ts';

type Document = keyof typeof IDENTITY_DOCUMENT_NAMES;

/** What the paper lacked, where it has come with its correction. */
export type Brought = {
  readonly document?: Document;
  readonly number?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
};

const DOCUMENTS = (Object.keys(IDENTITY_DOCUMENT_NAMES) as Document[]).map((value) => ({
  value,
  label: IDENTITY_DOCUMENT_NAMES[value],
}));
const FIELDS = REQUEST_FORM_TEXTS.fields;
const REACH = ['phone', 'email', 'address'] as const;

/** What was filled in; a field that was left blank brings nothing. */
export const broughtIn = ({ document, number, phone, email, address }: Brought): Brought =>
  Object.fromEntries(
    Object.entries({ document, number, phone, email, address }).filter(([, text]) => text !== undefined && text.trim() !== ''),
  );

/** Fields for what the paper lacks; none where it lacks nothing. */
export const LackItems = ({ lacks }: Pick<ShownRequest, 'lacks'>) =>
  lacks.length === 0 ? null : (
    <>
      <p className="soft">{TEXTS.lacksBrought}</p>
      {lacks.includes('identity') ? (
        <>
          <Form.Item name="document" label={FIELDS.document}>
            <Select allowClear options={DOCUMENTS} />
          </Form.Item>
          <Form.Item name="number" label={FIELDS.number}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
        </>
      ) : null}
      {lacks.includes('reach')
        ? REACH.map((name) => (
            <Form.Item key={name} name={name} label={FIELDS[name]}>
              <Input maxLength={200} autoComplete="off" />
            </Form.Item>
          ))
        : null}
    </>
  );
