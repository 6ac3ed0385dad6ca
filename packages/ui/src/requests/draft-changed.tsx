import { DRAFT_TEXTS } from '@gongkai/wording';

export type DraftChangedView = {
  /** When it was saved elsewhere. */
  readonly savedAt: string;
  /** What differs there, field by field; blank: nothing stands there. */
  readonly differing: readonly { readonly name: string; readonly text: string }[];
};

/** Where the form is, and its key. */
type DraftPlace = { readonly action: string; readonly formKey: string };

/** What was saved elsewhere after this page was made. Nothing of it is lost before its owner has seen it. */
export const DraftChanged = ({ savedAt, differing, action, formKey }: DraftChangedView & DraftPlace) => (
  <section className="failure" role="alert" aria-labelledby="draft-changed">
    <h2 id="draft-changed">{DRAFT_TEXTS.changedTitle}</h2>
    <p>{DRAFT_TEXTS.changedLead(savedAt)}</p>
    <dl className="facts">
      {differing.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text === '' ? DRAFT_TEXTS.blank : text}</dd>
        </div>
      ))}
    </dl>
    <p>{DRAFT_TEXTS.changedGoOn}</p>
    <form action={action} method="post">
      <input type="hidden" name="key" value={formKey} />
      <button type="submit" name="act" value="reopen" className="button button-quiet">
        {DRAFT_TEXTS.useOther}
      </button>
    </form>
  </section>
);
