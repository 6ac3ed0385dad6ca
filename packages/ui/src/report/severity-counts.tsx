import { COUNT_TEXTS, SEVERITY_NAMES } from '@gongkai/wording';
import { SEVERITIES, type Counts } from './verdict-view.ts';

export type SeverityCountsView = { readonly counts: Counts };

/** Numbers of findings by severity, each with its word; what is not there is not listed. */
export function SeverityCounts({ counts }: SeverityCountsView) {
  const there = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (there.length === 0) return <span className="tag tag-clean">{COUNT_TEXTS.none}</span>;
  return (
    <ul className="tags">
      {there.map((severity) => (
        <li key={severity} className={`tag tag-${severity}`}>
          {COUNT_TEXTS.count(SEVERITY_NAMES[severity], counts[severity])}
        </li>
      ))}
    </ul>
  );
}
