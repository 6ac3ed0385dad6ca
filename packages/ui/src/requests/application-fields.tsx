import type { ReactNode } from 'react';
import { natureOf, type ApplicationField } from '@gongkai/requests';
import { applicationFaultSentence, applicationFieldNames, REQUEST_FORM_TEXTS } from '@gongkai/wording';

type Fault = Exclude<keyof typeof REQUEST_FORM_TEXTS.faults, 'unchosen'>;

/** What was typed, and what is wrong with it. */
export type Filled = {
  readonly values: { readonly [Field in ApplicationField]?: string };
  readonly faults: readonly { readonly field: ApplicationField; readonly fault: Fault }[];
};

/** Where a fault leads: the field itself. */
export const fieldId = (field: ApplicationField): string => `request-${field}`;

type FieldView = {
  readonly field: ApplicationField;
  readonly filled: Filled;
  readonly hint?: string;
  readonly optional?: boolean;
};

function Field({
  field,
  filled,
  hint,
  optional = false,
  children,
}: FieldView & { readonly children: (described: string | undefined) => ReactNode }) {
  const fault = filled.faults.find((each) => each.field === field);
  const id = fieldId(field);
  const nature = natureOf(filled.values);
  const described = [fault ? `${id}-fault` : '', hint === undefined ? '' : `${id}-hint`].filter((each) => each !== '').join(' ');
  return (
    <div className={fault ? 'field field-faulty' : 'field'}>
      <label htmlFor={id}>
        {applicationFieldNames(nature)[field]}
        {optional ? <span className="optional">{REQUEST_FORM_TEXTS.optional}</span> : null}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {fault ? (
        <p id={`${id}-fault`} className="fault">
          {applicationFaultSentence(fault, nature)}
        </p>
      ) : null}
      {children(described === '' ? undefined : described)}
    </div>
  );
}

const isFaulty = ({ faults }: Filled, field: ApplicationField) =>
  faults.some((each) => each.field === field) ? true : undefined;

type TextView = FieldView & {
  readonly type?: 'text' | 'tel' | 'email';
  readonly autoComplete?: string;
  readonly rows?: number;
  readonly maxLength: number;
};

/** One line of text, or several. The browser checks nothing: the server says everything that is wrong at once, in words. */
export const TextField = ({ type = 'text', autoComplete, rows, maxLength, ...view }: TextView) => (
  <Field {...view}>
    {(described) => {
      const shared = {
        id: fieldId(view.field),
        name: view.field,
        defaultValue: view.filled.values[view.field] ?? '',
        'aria-describedby': described,
        'aria-invalid': isFaulty(view.filled, view.field),
        maxLength,
      };
      return rows === undefined ? (
        <input {...shared} type={type} autoComplete={autoComplete ?? 'off'} />
      ) : (
        <textarea {...shared} rows={rows} />
      );
    }}
  </Field>
);

/** One of a few, with nothing chosen before somebody chooses. */
export const ChoiceField = ({ names, ...view }: FieldView & { readonly names: Readonly<Record<string, string>> }) => (
  <Field {...view}>
    {(described) => (
      <select
        id={fieldId(view.field)}
        name={view.field}
        defaultValue={view.filled.values[view.field] ?? ''}
        aria-describedby={described}
        aria-invalid={isFaulty(view.filled, view.field)}
      >
        <option value="">{REQUEST_FORM_TEXTS.choose}</option>
        {Object.entries(names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
);
