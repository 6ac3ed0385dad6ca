import { OPINION_TEXTS, TRACK_TEXTS } from '@gongkai/wording';
import { CodeForm } from './code-form.tsx';

export type TrackFormView = {
  readonly code: string;
  readonly name: string;
  /** Why nothing is shown. The same words whether the code exists or not. */
  readonly failure: string | null;
};

/** Code and name. */
export function TrackForm({ code, name, failure }: TrackFormView) {
  return (
    <>
      <CodeForm
        title={TRACK_TEXTS.title}
        lead={TRACK_TEXTS.lead}
        action="/track"
        id="track"
        label={TRACK_TEXTS.code}
        code={code}
        failure={failure}
        submit={TRACK_TEXTS.submit}
      >
        <div className="field">
          <label htmlFor="track-name">{TRACK_TEXTS.name}</label>
          <input id="track-name" name="name" autoComplete="name" defaultValue={name} maxLength={100} />
        </div>
      </CodeForm>
      <p className="beside">
        {OPINION_TEXTS.forParties}
        <a href="/opinion">{OPINION_TEXTS.title}</a>
      </p>
    </>
  );
}
