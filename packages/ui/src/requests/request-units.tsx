import { DRAFT_TEXTS, REQUEST_FORM_TEXTS } from '@gongkai/wording';

export type RequestUnitsView = {
  /** What was searched for. */
  readonly search: string;
  readonly units: readonly { readonly href: string; readonly name: string; readonly under: string | null }[];
  /** No unit of this site takes requests at all. */
  readonly none: boolean;
};

/** Who is to be asked. */
export function RequestUnits({ search, units, none }: RequestUnitsView) {
  return (
    <>
      <h1>{REQUEST_FORM_TEXTS.title}</h1>
      <p className="lead">{REQUEST_FORM_TEXTS.lead}</p>
      <p>
        <a href="/answers">{REQUEST_FORM_TEXTS.toAnswers}</a>
      </p>
      {none ? (
        <p>{REQUEST_FORM_TEXTS.notTaking}</p>
      ) : (
        <section aria-labelledby="units-title">
          <h2 id="units-title">{REQUEST_FORM_TEXTS.unitTitle}</h2>
          <p>{REQUEST_FORM_TEXTS.unitLead}</p>
          <form className="unit-search" action="/request" method="get" role="search">
            <label htmlFor="unit-search">{REQUEST_FORM_TEXTS.unitSearch}</label>
            <input id="unit-search" name="q" type="search" defaultValue={search} maxLength={50} />
            <button type="submit" className="button">
              {REQUEST_FORM_TEXTS.unitFind}
            </button>
          </form>
          {units.length === 0 ? <p>{REQUEST_FORM_TEXTS.noUnit}</p> : <p>{REQUEST_FORM_TEXTS.unitsFound(units.length)}</p>}
          <ul className="unit-list">
            {units.map(({ href, name, under }) => (
              <li key={href}>
                <a href={href}>{name}</a>
                {under === null ? null : <span className="hint">{under}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {none ? null : (
        <p className="beside">
          <a href="/request/resume">{DRAFT_TEXTS.resumeLink}</a>
        </p>
      )}
    </>
  );
}
