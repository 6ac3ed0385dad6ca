import { REPORT_TEXTS } from '@gongkai/wording';
import type { ReportView } from './report-view.ts';

export type ReportFactsView = Pick<ReportView, 'facts' | 'downloads'>;

/** What is known of the report and of the file it was read from, and its data to take away. */
export function ReportFacts({ facts, downloads }: ReportFactsView) {
  return (
    <section className="report-facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{REPORT_TEXTS.about}</h2>
      <dl className="facts">
        {facts.map(({ name, value, href, code }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{href === undefined ? code === true ? <code>{value}</code> : value : <a href={href}>{value}</a>}</dd>
          </div>
        ))}
      </dl>
      {downloads.length === 0 ? null : (
        <>
          <h3>{REPORT_TEXTS.downloads}</h3>
          <ul className="downloads">
            {downloads.map(({ text, href }) => (
              <li key={href}>
                <a className="button button-quiet" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
