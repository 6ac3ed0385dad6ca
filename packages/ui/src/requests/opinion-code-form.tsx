import { OPINION_TEXTS } from '@gongkai/wording';

export type OpinionCodeFormView = {
  readonly code: string;
  /** Why nothing is shown. The same words whether the code exists or not. */
  readonly failure: string | null;
};

/** The code of the letter; sent in the body, so that it stands in no address, log or history. */
export function OpinionCodeForm({ code, failure }: OpinionCodeFormView) {
  return (
    <>
      <h1>{OPINION_TEXTS.title}</h1>
      <p className="lead">{OPINION_TEXTS.lead}</p>
      {failure === null ? null : (
        <div className="failure" role="alert" id="opinion-failure">
          <p>{failure}</p>
        </div>
      )}
      <form className="check-form" action="/opinion" method="post">
        <div className="field">
          <label htmlFor="opinion-code">{OPINION_TEXTS.code}</label>
          <input
            id="opinion-code"
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={code}
            maxLength={60}
            aria-describedby={failure === null ? undefined : 'opinion-failure'}
          />
        </div>
        <button type="submit" className="button button-great">
          {OPINION_TEXTS.open}
        </button>
      </form>
    </>
  );
}
