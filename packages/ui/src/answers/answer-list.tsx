import { PUBLIC_ANSWER_TEXTS as TEXTS } from '@gongkai/wording';

export type AnswerListView = {
  readonly unit: string;
  /** Of the list itself. */
  readonly href: string;
  readonly search: string;
  readonly answers: readonly {
    readonly href: string;
    readonly title: string;
    readonly outcome: string;
    readonly answeredOn: string;
  }[];
  readonly next: string | null;
  /** Where the page is not the first. */
  readonly isLater: boolean;
};

/** What a unit has answered to others, to be looked through and searched. */
export function AnswerList({ unit, href, search, answers, next, isLater }: AnswerListView) {
  return (
    <>
      <h1>{TEXTS.ofUnit(unit)}</h1>
      <p className="lead">{TEXTS.note}</p>
      <form className="unit-search" action={href} method="get" role="search">
        <label htmlFor="answer-search">{TEXTS.search}</label>
        <input
          id="answer-search"
          name="q"
          type="search"
          defaultValue={search}
          maxLength={50}
          aria-describedby="answer-search-hint"
        />
        <button type="submit" className="button">
          {TEXTS.find}
        </button>
      </form>
      <p id="answer-search-hint" className="hint">
        {TEXTS.searchHint}
      </p>
      {answers.length > 0 ? <p>{TEXTS.shown(answers.length)}</p> : <p>{search === '' ? TEXTS.none : TEXTS.noneFound(search)}</p>}
      <ul className="answer-list">
        {answers.map((each) => (
          <li key={each.href}>
            <a href={each.href}>{each.title}</a>
            <span className="hint">{`${each.outcome} ${each.answeredOn}`}</span>
          </li>
        ))}
      </ul>
      {next === null && !isLater ? null : (
        <p className="answer-pages">
          {isLater ? <a href={search === '' ? href : `${href}?q=${encodeURIComponent(search)}`}>{TEXTS.first}</a> : null}{' '}
          {next === null ? null : (
            <a href={next} rel="next">
              {TEXTS.next}
            </a>
          )}
        </p>
      )}
    </>
  );
}
