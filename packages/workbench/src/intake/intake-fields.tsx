import {
  APPLICANT_TYPE_NAMES,
  applicationFieldNames,
  IDENTITY_DOCUMENT_NAMES,
  INTAKE_TEXTS as TEXTS,
  NATURE_NAMES,
  RECTIFICATION_TEXTS,
  REQUEST_FORM_TEXTS,
  SUPPLY_FORM_NAMES,
  SUPPLY_WAY_NAMES,
} from '@gongkai/wording';
import { Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Nature } from './intake-query.ts';

const optionsOf = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));

const TYPES = optionsOf(APPLICANT_TYPE_NAMES);
const DOCUMENTS = optionsOf(IDENTITY_DOCUMENT_NAMES);
const FORMS = optionsOf(SUPPLY_FORM_NAMES);
const WAYS = optionsOf(SUPPLY_WAY_NAMES);
const NATURES_OFFERED = optionsOf(NATURE_NAMES);
const { rectification } = REQUEST_FORM_TEXTS;

/** The fields of art. 29(2), in the order in which papers have them. Nothing is required by the browser: the server says all at once. */
export function IntakeFields({ similar }: { readonly similar: ReactNode }) {
  const nature: Nature = Form.useWatch(['form', 'nature']) ?? 'disclosure';
  const rectifies = nature === 'rectification';
  const fields = applicationFieldNames(nature);
  return (
    <>
      <section className="sheet" aria-labelledby="intake-who">
        <h2 id="intake-who">{TEXTS.who}</h2>
        <div className="intake-fields">
          <Form.Item name={['form', 'name']} label={fields.name}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['form', 'type']} label={fields.type}>
            <Select options={TYPES} />
          </Form.Item>
          <Form.Item name={['form', 'document']} label={fields.document}>
            <Select options={DOCUMENTS} allowClear />
          </Form.Item>
          <Form.Item name={['form', 'number']} label={fields.number}>
            <Input maxLength={40} autoComplete="off" spellCheck={false} />
          </Form.Item>
          <Form.Item name={['form', 'phone']} label={fields.phone}>
            <Input maxLength={30} autoComplete="off" inputMode="tel" />
          </Form.Item>
          <Form.Item name={['form', 'email']} label={fields.email}>
            <Input maxLength={120} autoComplete="off" inputMode="email" />
          </Form.Item>
          <Form.Item name={['form', 'address']} label={fields.address} className="wide-field">
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['form', 'contactPerson']} label={fields.contactPerson}>
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
        </div>
      </section>
      <section className="sheet" aria-labelledby="intake-what">
        <h2 id="intake-what">{TEXTS.what}</h2>
        <Form.Item name={['form', 'nature']} label={RECTIFICATION_TEXTS.kind} extra={RECTIFICATION_TEXTS.intakeHint}>
          <Radio.Group options={NATURES_OFFERED} />
        </Form.Item>
        {rectifies ? (
          <Form.Item name={['form', 'record']} label={fields.record} extra={rectification.hints.record}>
            <Input maxLength={500} autoComplete="off" />
          </Form.Item>
        ) : null}
        <Form.Item
          name={['form', 'content']}
          label={fields.content}
          extra={rectifies ? rectification.hints.content : TEXTS.contentHint}
        >
          <Input.TextArea rows={4} maxLength={5000} />
        </Form.Item>
        {rectifies ? (
          <Form.Item name={['form', 'evidence']} label={fields.evidence} extra={RECTIFICATION_TEXTS.evidenceHint}>
            <Input.TextArea rows={3} maxLength={5000} />
          </Form.Item>
        ) : (
          similar
        )}
        <div className="intake-fields">
          {rectifies ? null : (
            <Form.Item name={['form', 'form']} label={fields.form}>
              <Select options={FORMS} allowClear />
            </Form.Item>
          )}
          <Form.Item name={['form', 'way']} label={fields.way}>
            <Select options={WAYS} allowClear />
          </Form.Item>
        </div>
      </section>
    </>
  );
}
