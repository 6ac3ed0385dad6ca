import type { ReactNode } from 'react';

export type CodeFormView = {
  readonly title: string;
  readonly lead: string;
  /** Where it is sent, in the body: the code stands in no address, log or history. */
  readonly action: `/${string}`;
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly label: string;
  readonly code: string;
  readonly failure: string | null;
  readonly submit: string;
  /** Fields after the code. */
  readonly children?: ReactNode;
};

/** The page on which somebody shows a code that he was given. */
export const CodeForm = ({ title, lead, action, id, label, code, failure, submit, children }: CodeFormView) => (
  <>
    <h1>{title}</h1>
    <p className="lead">{lead}</p>
    {failure === null ? null : (
      <div className="failure" role="alert" id={`${id}-failure`}>
        <p>{failure}</p>
      </div>
    )}
    <form className="check-form" action={action} method="post">
      <div className="field">
        <label htmlFor={`${id}-code`}>{label}</label>
        <input
          id={`${id}-code`}
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={code}
          maxLength={60}
          aria-describedby={failure === null ? undefined : `${id}-failure`}
        />
      </div>
      {children}
      <button type="submit" className="button button-great">
        {submit}
      </button>
    </form>
  </>
);
