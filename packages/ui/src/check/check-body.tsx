import { CHECK_TEXTS } from '@gongkai/wording';

export type CheckFormView = {
  /** Why the last try gave nothing: the file's name and a sentence that says what to do. */
  readonly failure: { readonly name: string | null; readonly sentence: string } | null;
  /** Pasted text to give back to the visitor, who may want to mend it. */
  readonly text: string;
  readonly keep: boolean;
  /** Whether this visitor may bring reports into the archive. */
  readonly mayKeep: boolean;
  /** Greatest size of a file, in words: 20 MB. */
  readonly limit: string;
};

/** 年报体检: a file or a text in, its check out. Keeping is the visitor's choice and off unless chosen. */
export function CheckBody({ failure, text, keep, mayKeep, limit }: CheckFormView) {
  return (
    <>
      <h1>{CHECK_TEXTS.title}</h1>
      <p className="lead">{CHECK_TEXTS.lead}</p>
      {failure === null ? null : (
        <div className="failure" role="alert" id="failure">
          <h2>{CHECK_TEXTS.failedTitle}</h2>
          {failure.name === null ? null : <p>{CHECK_TEXTS.failedFile(failure.name)}</p>}
          <p>{failure.sentence}</p>
        </div>
      )}
      <div className="check-columns">
        <form className="check-form" action="/check" method="post" encType="multipart/form-data">
          <div className="field">
            <label htmlFor="check-file">{CHECK_TEXTS.file}</label>
            <input
              id="check-file"
              name="file"
              type="file"
              accept=".html,.htm,.mhtml,.mht,.doc,.docx,.pdf,.txt"
              aria-describedby={failure === null ? 'check-file-hint' : 'check-file-hint failure'}
            />
            <p id="check-file-hint" className="hint">
              {CHECK_TEXTS.fileHint(limit)}
            </p>
          </div>
          <div className="field">
            <label htmlFor="check-text">{CHECK_TEXTS.text}</label>
            <textarea id="check-text" name="text" rows={8} defaultValue={text} aria-describedby="check-text-hint" />
            <p id="check-text-hint" className="hint">
              {CHECK_TEXTS.textHint}
            </p>
          </div>
          {mayKeep ? <KeepChoice keep={keep} /> : <p className="field keep">{CHECK_TEXTS.notOpen}</p>}
          <button type="submit" className="button button-great">
            {CHECK_TEXTS.submit}
          </button>
        </form>
        <section className="check-what" aria-labelledby="what-title">
          <h2 id="what-title">{CHECK_TEXTS.whatTitle}</h2>
          <ul>
            {CHECK_TEXTS.what.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

const KeepChoice = ({ keep }: Pick<CheckFormView, 'keep'>) => (
  <div className="field keep">
    <label className="choice" htmlFor="check-keep">
      <input id="check-keep" name="keep" type="checkbox" value="yes" defaultChecked={keep} aria-describedby="check-keep-hint" />
      {CHECK_TEXTS.keep}
    </label>
    <p id="check-keep-hint" className="hint">
      {CHECK_TEXTS.keepHint}
    </p>
  </div>
);
