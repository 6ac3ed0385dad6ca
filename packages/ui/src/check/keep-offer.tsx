import { CHECK_TEXTS } from '@gongkai/wording';

export type KeepOfferView = {
  /** The pasted text, which the page itself can bring back; null for a file, which has to be chosen again. */
  readonly text: string | null;
  readonly mayKeep: boolean;
};

/** Above a check that was not kept: says so, and how it can be kept. Nothing waits on the server for the answer. */
export function KeepOffer({ text, mayKeep }: KeepOfferView) {
  return (
    <section className="keep-offer" aria-label={CHECK_TEXTS.notKeptLabel}>
      <p>
        {CHECK_TEXTS.notKept} <a href="/check">{CHECK_TEXTS.again}</a>
      </p>
      {mayKeep ? <KeepForm text={text} /> : null}
    </section>
  );
}

function KeepForm({ text }: Pick<KeepOfferView, 'text'>) {
  return (
    <details>
      <summary>{CHECK_TEXTS.keepAfter}</summary>
      <form action="/check" method="post" encType="multipart/form-data">
        <input type="hidden" name="keep" value="yes" />
        <p>{text === null ? CHECK_TEXTS.keepAfterFile : CHECK_TEXTS.keepAfterText}</p>
        {text === null ? (
          <div className="field">
            <label htmlFor="keep-file">{CHECK_TEXTS.file}</label>
            <input id="keep-file" name="file" type="file" accept=".html,.htm,.mhtml,.mht,.doc,.docx,.pdf,.txt" required />
          </div>
        ) : (
          <textarea name="text" hidden readOnly value={text} aria-hidden="true" />
        )}
        <button type="submit" className="button">
          {CHECK_TEXTS.keepSubmit}
        </button>
      </form>
    </details>
  );
}
