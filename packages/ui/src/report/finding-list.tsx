import { CELL_TEXTS, REPORT_TEXTS } from '@gongkai/wording';
import { Phrases } from '../frame/phrases.tsx';
import { anchorOf } from './anchors.ts';
import type { FindingView } from './finding-views.ts';

export type FindingListView = { readonly findings: readonly FindingView[] };

/** Every finding with its rule, place, figures and authority; the number stands at the place too. */
export function FindingList({ findings }: FindingListView) {
  if (findings.length === 0) return null;
  return (
    <section className="finding-list" id={anchorOf.findings} aria-labelledby="findings-title">
      <h2 id="findings-title">{REPORT_TEXTS.findings}</h2>
      <p className="soft">{REPORT_TEXTS.findingsLead}</p>
      <ol>
        {findings.map((finding) => (
          <FindingItem key={finding.number} {...finding} />
        ))}
      </ol>
    </section>
  );
}

function FindingItem({
  number,
  rule,
  severity,
  severityName,
  sentence,
  place,
  href,
  expected,
  found,
  cites,
  cells,
}: FindingView) {
  return (
    <li id={anchorOf.finding(number)} className={`finding finding-${severity}`}>
      <p className="finding-head">
        <span className={`mark mark-${severity} mark-at`} aria-hidden="true">
          {number}
        </span>
        <span className="unseen">{REPORT_TEXTS.findingNumber(number)}</span>
        <span className={`tag tag-${severity}`}>{severityName}</span>
        <a className="finding-place" href={href} aria-label={REPORT_TEXTS.goTo(place)}>
          {place}
        </a>
      </p>
      <p className="finding-sentence">{sentence}</p>
      <dl className="finding-facts">
        {expected === null ? null : (
          <div>
            <dt>{REPORT_TEXTS.expected}</dt>
            <dd className="number">{expected}</dd>
          </div>
        )}
        {found === null ? null : (
          <div>
            <dt>{REPORT_TEXTS.found}</dt>
            <dd className="number">{found}</dd>
          </div>
        )}
        <div className="finding-cites">
          <dt>{REPORT_TEXTS.cites}</dt>
          <dd>
            <Phrases text={cites} />{' '}
            <a className="rule-link" href={`/about#${rule}`}>
              {REPORT_TEXTS.rule(rule)}
            </a>
          </dd>
        </div>
      </dl>
      {cells === null ? null : <FindingCells {...cells} />}
    </li>
  );
}

function FindingCells({ shown, total }: NonNullable<FindingView['cells']>) {
  return (
    <p className="finding-cells">
      {CELL_TEXTS.cellsOf(total)}
      {shown.map(({ name, href }, index) => (
        <span key={href}>
          {index === 0 ? '' : CELL_TEXTS.comma}
          <a href={href}>{name}</a>
        </span>
      ))}
      {total > shown.length ? CELL_TEXTS.andMore : ''}
    </p>
  );
}
