import { ERROR_PAGE_TEXTS, ERROR_TEXTS } from '@gongkai/wording';

export type ErrorBodyView = {
  readonly status: number;
  readonly title: string;
  readonly lead: string;
  /** What to tell the administrator; never what went wrong inside. */
  readonly reference: string | null;
};

/** The words for a status; those of its class where it has none of its own. */
export const errorTexts = (status: number): { readonly title: string; readonly lead: string } => {
  const texts = ERROR_TEXTS[status] ?? ERROR_TEXTS[status >= 500 ? 500 : 400];
  if (!texts) throw new Error(`no words for status ${status}`);
  return texts;
};

/** A page that could not be given: why, and where to go on. */
export function ErrorBody({ status, title, lead, reference }: ErrorBodyView) {
  return (
    <div className="error-page">
      <p className="error-status">{ERROR_PAGE_TEXTS.status(status)}</p>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {reference === null ? null : <p>{ERROR_PAGE_TEXTS.reference(reference)}</p>}
      <h2>{ERROR_PAGE_TEXTS.next}</h2>
      <ul>
        <li>
          <a href="/">{ERROR_PAGE_TEXTS.toArchive}</a>
        </li>
        <li>
          <a href="/check">{ERROR_PAGE_TEXTS.toCheck}</a>
        </li>
      </ul>
    </div>
  );
}
