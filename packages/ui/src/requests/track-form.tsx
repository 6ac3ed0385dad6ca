import { OPINION_TEXTS, TRACK_TEXTS } from '@gongkai/wording';

export type TrackFormView = {
  readonly code: string;
  readonly name: string;
  /** Why nothing is shown. The same words whether the code exists or not. */
  readonly failure: string | null;
};

/** Code and name; sent in the body, so that neither stands in an address, a log or a history. */
export function TrackForm({ code, name, failure }: TrackFormView) {
  return (
    <>
      <h1>{TRACK_TEXTS.title}</h1>
      <p className="lead">{TRACK_TEXTS.lead}</p>
      {failure === null ? null : (
        <div className="failure" role="alert" id="track-failure">
          <p>{failure}</p>
        </div>
      )}
      <form className="check-form" action="/track" method="post">
        <div className="field">
          <label htmlFor="track-code">{TRACK_TEXTS.code}</label>
          <input
            id="track-code"
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={code}
            maxLength={60}
            aria-describedby={failure === null ? undefined : 'track-failure'}
          />
        </div>
        <div className="field">
          <label htmlFor="track-name">{TRACK_TEXTS.name}</label>
          <input id="track-name" name="name" autoComplete="name" defaultValue={name} maxLength={100} />
        </div>
        <button type="submit" className="button button-great">
          {TRACK_TEXTS.submit}
        </button>
      </form>
      <p className="beside">
        {OPINION_TEXTS.forParties}
        <a href="/opinion">{OPINION_TEXTS.title}</a>
      </p>
    </>
  );
}
