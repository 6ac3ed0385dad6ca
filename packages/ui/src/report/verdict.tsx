import { REPORT_TEXTS, SEVERITY_NAMES } from '@gongkai/wording';
import { Phrases } from '../frame/phrases.tsx';
import { SeverityCounts } from './severity-counts.tsx';
import { SEVERITIES, type VerdictView } from './verdict-view.ts';

/** Is the report clean, and if not, where does one look? */
export function Verdict({ worst, counts, title, lead, places }: VerdictView) {
  return (
    <section className={`verdict verdict-${worst}`} aria-labelledby="verdict-title">
      <div className="verdict-words">
        <h2 id="verdict-title">
          <span className="verdict-label">{REPORT_TEXTS.verdict}</span> <Phrases text={title} />
        </h2>
        {lead === null ? null : <p>{lead}</p>}
      </div>
      {worst === 'none' ? null : (
        <dl className="verdict-counts">
          {SEVERITIES.map((severity) => (
            <div key={severity} className={`verdict-count count-${severity}${counts[severity] === 0 ? ' count-zero' : ''}`}>
              <dt>{SEVERITY_NAMES[severity]}</dt>
              <dd>{counts[severity]}</dd>
            </div>
          ))}
        </dl>
      )}
      {places.length === 0 ? null : (
        <nav className="verdict-places" aria-label={REPORT_TEXTS.where}>
          <p className="verdict-where">{REPORT_TEXTS.where}</p>
          <ul>
            {places.map(({ name, href, counts: here }) => (
              <li key={href}>
                <a href={href}>{name}</a>
                <SeverityCounts counts={here} />
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  );
}
