import { REQUEST_FORM_TEXTS } from '@gongkai/wording';

export type WordsFieldView = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether it may be left out and says so, or must be filled in; else neither is said. */
  readonly need?: 'optional' | 'required';
  readonly rows: number;
  readonly maxLength: number;
  readonly typed: string;
};

/** Several lines in somebody's own words. */
export const WordsField = ({ id, name, label, hint, need, rows, maxLength, typed }: WordsFieldView) => (
  <div className="field">
    <label htmlFor={id}>
      {label}
      {need === 'optional' ? <span className="optional">{REQUEST_FORM_TEXTS.optional}</span> : null}
    </label>
    {hint === undefined ? null : (
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    )}
    <textarea
      id={id}
      name={name}
      rows={rows}
      maxLength={maxLength}
      defaultValue={typed}
      required={need === 'required'}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    />
  </div>
);
