import type { ReactNode } from 'react';
import type { LocalRow } from '@gongkai/report';
import { REPORT_TEXTS } from '@gongkai/wording';
import { BarChart } from '../charts/bar-chart.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import { Phrases } from '../frame/phrases.tsx';
import { anchorOf } from './anchors.ts';
import { FindingList } from './finding-list.tsx';
import { FormTable } from './form-table.tsx';
import { Narrative } from './narrative.tsx';
import { ReportFacts } from './report-facts.tsx';
import type { ReportView, SectionView } from './report-view.ts';
import { Verdict } from './verdict.tsx';

/**
 * One report: verdict first, then its findings beside the report as printed, then charts and what is known of the file. `above` is
 * set between title and verdict, `label` over the title, for what a page has to say of its own (a check that is not kept).
 */
export function ReportBody({ above, label, ...view }: ReportView & { readonly above?: ReactNode; readonly label?: string }) {
  const { findings, problems, bars, lines } = view;
  return (
    <article className="report">
      <h1>
        {label === undefined ? null : <span className="title-label">{label} </span>}
        <Phrases text={view.title} />
      </h1>
      {above}
      <Verdict {...view.verdict} />
      <div className={findings.length + problems.length === 0 ? 'report-columns report-alone' : 'report-columns'}>
        {findings.length + problems.length === 0 ? null : (
          <div className="margin-notes">
            <FindingList findings={findings} />
            <Problems problems={problems} />
          </div>
        )}
        <PrintedReport {...view} />
      </div>
      {bars.length === 0 && lines === null ? null : (
        <section className="charts" aria-labelledby="charts-title">
          <h2 id="charts-title">{REPORT_TEXTS.charts}</h2>
          <div className="chart-grid">
            {bars.map((chart) => (
              <BarChart key={chart.id} {...chart} />
            ))}
            {lines === null ? null : <LineChart {...lines} />}
          </div>
        </section>
      )}
      <ReportFacts facts={view.facts} downloads={view.downloads} />
    </article>
  );
}

function Problems({ problems }: Pick<ReportView, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <section className="problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{REPORT_TEXTS.problems}</h2>
      <p className="soft">{REPORT_TEXTS.problemsLead}</p>
      <ul>
        {problems.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function PrintedReport({ sections, tables, localRows, language }: ReportView) {
  return (
    <section className="printed" id={anchorOf.body} aria-labelledby="printed-title">
      <div className="printed-head">
        <h2 id="printed-title">{REPORT_TEXTS.body}</h2>
        <p className="soft">{REPORT_TEXTS.bodyLead}</p>
      </div>
      {sections.map((section) => (
        <PrintedSection key={section.id} {...section} language={language} />
      ))}
      {tables.map((table) => (
        <section key={table.id}>
          <h3>{REPORT_TEXTS.tableOutside(table.name)}</h3>
          <FormTable {...table} />
        </section>
      ))}
      <LocalRows rows={localRows} />
    </section>
  );
}

function PrintedSection({ id, heading, printed, paragraphs, table, language }: SectionView & Pick<ReportView, 'language'>) {
  return (
    <section id={anchorOf.section(id)} aria-labelledby={`${anchorOf.section(id)}-title`}>
      <h3 id={`${anchorOf.section(id)}-title`} className={printed ? undefined : 'unseen'} lang={printed ? language : undefined}>
        <Phrases text={heading} />
      </h3>
      <div className="words-of-report" lang={language}>
        <Narrative paragraphs={paragraphs} />
        {paragraphs.length === 0 && table === null ? <p className="soft">{REPORT_TEXTS.noText}</p> : null}
      </div>
      {table === null ? null : <FormTable {...table} />}
    </section>
  );
}

const orDash = (value: number | string | null): string => (value === null ? '—' : String(value));

function LocalRows({ rows }: { readonly rows: readonly LocalRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="local-rows">
      <h3>{REPORT_TEXTS.localRows}</h3>
      <p className="soft">{REPORT_TEXTS.localRowsLead}</p>
      <div className="table-region" role="region" aria-label={REPORT_TEXTS.localRows} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{REPORT_TEXTS.localLabel}</th>
              <th scope="col">{REPORT_TEXTS.localUnit}</th>
              <th scope="col">{REPORT_TEXTS.localValue}</th>
              <th scope="col">{REPORT_TEXTS.localCumulative}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, unit, value, cumulative }, index) => (
              <tr key={index}>
                <th scope="row">{label}</th>
                <td>{orDash(unit)}</td>
                <td className="number">{orDash(value)}</td>
                <td className="number">{orDash(cumulative)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
