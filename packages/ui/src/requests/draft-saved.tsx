import { DRAFT_TEXTS } from '@gongkai/wording';
import { RefusedFiles } from './file-fields.tsx';

export type DraftSavedView = {
  readonly unit: string;
  /** Shown once; null where it was saved before. */
  readonly code: string | null;
  readonly keptUntil: string;
  readonly refusedFiles: readonly string[];
  /** Where the form is, and its key. */
  readonly action: string;
  readonly formKey: string;
};

/** The code of a form that was saved, until when it is kept, and that nothing has been sent. */
export function DraftSaved({ unit, code, keptUntil, refusedFiles, action, formKey }: DraftSavedView) {
  return (
    <>
      <h1>{DRAFT_TEXTS.savedTitle}</h1>
      <p className="lead">{`${unit}：${DRAFT_TEXTS.savedLead}`}</p>
      <RefusedFiles sentences={refusedFiles} />
      <section className="request-code" aria-labelledby="code-title">
        <h2 id="code-title">{DRAFT_TEXTS.code}</h2>
        {code === null ? null : <p className="code">{code}</p>}
        <p className="hint">{code === null ? DRAFT_TEXTS.codeSame : DRAFT_TEXTS.codeOnce}</p>
      </section>
      <dl className="facts">
        <div>
          <dt>{DRAFT_TEXTS.keptUntil}</dt>
          <dd>{DRAFT_TEXTS.keptUntilDay(keptUntil)}</dd>
        </div>
      </dl>
      <p>{DRAFT_TEXTS.how}</p>
      <form action={action} method="post">
        <input type="hidden" name="key" value={formKey} />
        <button type="submit" name="act" value="reopen" className="button button-great">
          {DRAFT_TEXTS.goOn}
        </button>
      </form>
    </>
  );
}
