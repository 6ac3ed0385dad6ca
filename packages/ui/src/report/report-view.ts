import { editionOf, seriesOf, type Finding, type LocalRow, type Report, type SectionId } from '@gongkai/report';
import { EDITION_NAMES, EDITION_YEARS, FORMAT_NAMES, problemSentence, REPORT_TEXTS } from '@gongkai/wording';
import { applicantBars, outcomeBars, type BarsView } from '../charts/bars-view.ts';
import { linesView, type LinesView } from '../charts/lines-view.ts';
import { CHART_TEXTS } from '@gongkai/wording';
import { findingViews, numbered, sectionName, type FindingView } from './finding-views.ts';
import { formTableView, type FormTableView } from './form-table-view.ts';
import { marksOf } from './marks.ts';
import { paragraphsOf, type ParagraphView } from './narrative-view.ts';
import { verdictView, type VerdictView } from './verdict-view.ts';

/** A report with all that its page tells; `id` and `unit` only for one that is kept. */
export type ReportSource = {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly file: { readonly name: string; readonly format: string; readonly size: number; readonly sha256: string };
  readonly id?: string;
  readonly unit?: { readonly id: string; readonly name: string };
  /** Divisions the unit lies in, outermost first. */
  readonly regions?: readonly string[];
  /** Reports of the unit, this one among them. */
  readonly years?: readonly Pick<Report, 'year' | 'edition' | 'cells'>[];
};

export type FactView = { readonly name: string; readonly value: string; readonly href?: string; readonly code?: boolean };

export type SectionView = {
  readonly id: SectionId;
  readonly heading: string;
  /** The beginning of a report has no heading in print; it is named for those who hear the page. */
  readonly printed: boolean;
  readonly paragraphs: readonly ParagraphView[];
  readonly table: FormTableView | null;
};

export type ReportView = {
  readonly title: string;
  readonly facts: readonly FactView[];
  readonly verdict: VerdictView;
  readonly findings: readonly FindingView[];
  readonly problems: readonly string[];
  /** Language of the report's own words. */
  readonly language: 'zh-Hans' | 'zh-Hant';
  readonly sections: readonly SectionView[];
  /** Tables whose part of the report was not found. */
  readonly tables: readonly FormTableView[];
  readonly localRows: readonly LocalRow[];
  readonly bars: readonly BarsView[];
  readonly lines: LinesView | null;
  readonly downloads: readonly { readonly text: string; readonly href: string }[];
};

const TREND = ['requests.new', 'requests.closed', 'requests.carried-out'];

/** Everything that a report's page shows, from the report and its findings alone. */
export function reportView(source: ReportSource): ReportView {
  const { report, id } = source;
  const edition = editionOf(report.edition);
  const findings = numbered(report, source.findings);
  const marks = marksOf(findings);
  const tableViews = edition.tables.map((table) => formTableView(table, report, marks));
  const tableOf = (section: SectionId) => edition.sections.find((one) => one.id === section)?.table;
  const sections = report.sections.map((section): SectionView => ({
    id: section.id,
    heading: sectionName(report, section.id),
    printed: section.heading !== '',
    paragraphs: paragraphsOf(section, findings),
    table: tableViews.find((table) => table.id === tableOf(section.id)) ?? null,
  }));
  const shown = new Set(sections.map(({ table }) => table?.id));
  const series = source.years === undefined ? [] : seriesOf(source.years).filter(({ concept }) => TREND.includes(concept.id));
  return {
    title: report.title ?? report.organization ?? REPORT_TEXTS.titleUnknown,
    facts: factsOf(source),
    verdict: verdictView(report, findings),
    findings: findingViews(report, findings),
    problems: report.problems.map((problem) => problemSentence(problem, report.edition)),
    language: report.script === 'traditional' ? 'zh-Hant' : 'zh-Hans',
    sections,
    tables: tableViews.filter((table) => !shown.has(table.id)),
    localRows: report.localRows,
    bars: [outcomeBars(report), applicantBars(report)].flatMap((chart) => chart ?? []),
    lines: linesView('trend', CHART_TEXTS.trend, series),
    downloads:
      id === undefined
        ? []
        : [
            { text: REPORT_TEXTS.downloadJson, href: `/api/v1/reports/${id}` },
            { text: REPORT_TEXTS.downloadCsv, href: `/api/v1/reports/${id}.csv` },
            { text: REPORT_TEXTS.downloadFile, href: `/api/v1/reports/${id}/file` },
          ],
  };
}

function factsOf({ report, file, unit, regions = [] }: ReportSource): readonly FactView[] {
  const format = FORMAT_NAMES[file.format] ?? file.format;
  return [
    {
      name: REPORT_TEXTS.organization,
      value: report.organization ?? REPORT_TEXTS.organizationUnknown,
      ...(unit === undefined ? {} : { href: `/units/${unit.id}` }),
    },
    ...(regions.length === 0 ? [] : [{ name: REPORT_TEXTS.region, value: regions.join(' › ') }]),
    { name: REPORT_TEXTS.year, value: report.year === null ? REPORT_TEXTS.yearUnknown : String(report.year) },
    { name: REPORT_TEXTS.edition, value: REPORT_TEXTS.editionName(EDITION_NAMES[report.edition], EDITION_YEARS[report.edition]) },
    { name: REPORT_TEXTS.published, value: report.published ?? REPORT_TEXTS.publishedUnknown },
    ...(report.script === 'traditional' ? [{ name: REPORT_TEXTS.script, value: REPORT_TEXTS.traditional }] : []),
    { name: REPORT_TEXTS.source, value: REPORT_TEXTS.sourceName(file.name, format, REPORT_TEXTS.bytes(file.size)) },
    { name: REPORT_TEXTS.sha256, value: file.sha256, code: true },
  ];
}
