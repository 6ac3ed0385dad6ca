import { MATCH_TEXTS } from '@gongkai/wording';

export type RequestMatchesView = {
  readonly unit: string;
  readonly matches: readonly { readonly href: string; readonly title: string; readonly on: string; readonly asked: string }[];
  /** Where the form is sent, and all that was typed into it. */
  readonly action: string;
  readonly typed: Readonly<Record<string, string>>;
};

/** What is published already and like what is asked for. Sending is as plain as leaving it: nobody is kept from asking. */
export function RequestMatches({ unit, matches, action, typed }: RequestMatchesView) {
  return (
    <>
      <h1>{MATCH_TEXTS.title}</h1>
      <p className="lead">{MATCH_TEXTS.lead(unit)}</p>
      <ul className="match-list">
        {matches.map(({ href, title, on, asked }) => (
          <li key={href}>
            {/* Beside this page and not in its place: what was typed stands here. */}
            <a href={href} target="_blank" rel="noopener">
              {title}
            </a>
            <span className="hint">{MATCH_TEXTS.on(on)}</span>
            <p>{asked}</p>
          </li>
        ))}
      </ul>
      <form className="match-choice" action={action} method="post">
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>
          <button type="submit" name="act" value="sure" className="button button-great" aria-describedby="match-none">
            {MATCH_TEXTS.none}
          </button>
          <p id="match-none" className="hint">
            {MATCH_TEXTS.noneHint}
          </p>
        </div>
        <div>
          <button type="submit" name="act" value="found" className="button button-great" aria-describedby="match-found">
            {MATCH_TEXTS.found}
          </button>
          <p id="match-found" className="hint">
            {MATCH_TEXTS.foundHint}
          </p>
        </div>
        <button type="submit" name="act" value="edit" className="button button-quiet">
          {MATCH_TEXTS.edit}
        </button>
      </form>
    </>
  );
}
