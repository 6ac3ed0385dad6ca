import { EDITIONS, RULES, type Severity } from '@gongkai/report';
import { ABOUT_TEXTS, CELL_TEXTS, EDITION_NAMES, EDITION_YEARS, RULE_NAMES, SEVERITY_NAMES } from '@gongkai/wording';
import { SEVERITIES } from '../report/verdict-view.ts';

export type AboutBodyView = {
  /** Reports that break a rule, by rule; rules that none breaks are not in it. */
  readonly reports: ReadonlyMap<string, number>;
};

/** What this is, how findings come about, and every rule with its authority. */
export function AboutBody({ reports }: AboutBodyView) {
  return (
    <div className="about">
      <h1>{ABOUT_TEXTS.title}</h1>
      <Part id="what" title={ABOUT_TEXTS.whatTitle} lines={ABOUT_TEXTS.what} />
      <Part id="how" title={ABOUT_TEXTS.howTitle} lines={ABOUT_TEXTS.how} />
      <section aria-labelledby="severity-title">
        <h2 id="severity-title">{ABOUT_TEXTS.severityTitle}</h2>
        <dl className="severities">
          {SEVERITIES.map((severity) => (
            <div key={severity}>
              <dt>
                <span className={`tag tag-${severity}`}>{SEVERITY_NAMES[severity]}</span>
              </dt>
              <dd>{ABOUT_TEXTS.severities[severity]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Part id="problem" title={ABOUT_TEXTS.problemTitle} lines={[ABOUT_TEXTS.problem]} />
      <section aria-labelledby="forms-title">
        <h2 id="forms-title">{ABOUT_TEXTS.formsTitle}</h2>
        <ul>
          {EDITIONS.map(({ id, source }) => (
            <li key={id}>
              {EDITION_NAMES[id]}（{EDITION_YEARS[id]}）：{source}
            </li>
          ))}
        </ul>
      </section>
      <Rules reports={reports} />
      <Part id="wrong" title={ABOUT_TEXTS.wrongTitle} lines={[ABOUT_TEXTS.wrong]} />
    </div>
  );
}

const Part = ({ id, title, lines }: { readonly id: string; readonly title: string; readonly lines: readonly string[] }) => (
  <section aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </section>
);

const tag = (severity: Severity) => <span className={`tag tag-${severity}`}>{SEVERITY_NAMES[severity]}</span>;

function Rules({ reports }: AboutBodyView) {
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">{ABOUT_TEXTS.rulesTitle}</h2>
      <p className="soft">{ABOUT_TEXTS.rulesLead}</p>
      <div className="table-region" role="region" aria-label={CELL_TEXTS.tableRegion(ABOUT_TEXTS.rulesTitle)} tabIndex={0}>
        <table className="plain-table rules" aria-labelledby="rules-title">
          <thead>
            <tr>
              <th scope="col">{ABOUT_TEXTS.rule}</th>
              <th scope="col">{ABOUT_TEXTS.ruleMeaning}</th>
              <th scope="col">{ABOUT_TEXTS.ruleSeverity}</th>
              <th scope="col">{ABOUT_TEXTS.ruleCites}</th>
              <th scope="col">{ABOUT_TEXTS.ruleReports}</th>
            </tr>
          </thead>
          <tbody>
            {RULES.map(({ id, severity, cites }) => (
              <tr key={id} id={id}>
                <th scope="row">{id}</th>
                <td>{RULE_NAMES[id]}</td>
                <td>{tag(severity)}</td>
                <td>{cites}</td>
                <td>{reports.has(id) ? <a href={`/?rule=${id}`}>{ABOUT_TEXTS.reportsOf(reports.get(id) ?? 0)}</a> : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
