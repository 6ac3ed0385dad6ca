import type { Finding, Report, Severity } from '@gongkai/report';
import { editionOf, RULES } from '@gongkai/report';
import { REPORT_TEXTS, SEVERITY_NAMES, TABLE_NAMES } from '@gongkai/wording';
import { anchorOf, hrefOf } from './anchors.ts';
import { sectionName, type NumberedFinding } from './finding-views.ts';

export type Counts = Readonly<Record<Severity, number>>;

export type VerdictPlace = { readonly name: string; readonly href: string; readonly counts: Counts };

/** Whether a report is clean, and if not, where to look: the first thing an officer wants to see. */
export type VerdictView = {
  readonly worst: Severity | 'none';
  readonly counts: Counts;
  readonly title: string;
  readonly lead: string | null;
  readonly places: readonly VerdictPlace[];
};

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const countsOf = (findings: readonly Pick<Finding, 'severity'>[]): Counts => {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
};

const TITLES: Readonly<Record<Severity, (count: number) => string>> = {
  error: REPORT_TEXTS.verdictErrors,
  warning: REPORT_TEXTS.verdictWarnings,
  info: REPORT_TEXTS.verdictInfos,
};

export function verdictTitle(counts: Counts): string {
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  return worst === undefined ? REPORT_TEXTS.verdictClean : TITLES[worst](counts[worst]);
}

export function verdictView(report: Report, findings: readonly NumberedFinding[]): VerdictView {
  const counts = countsOf(findings.map(({ finding }) => finding));
  const worst = SEVERITIES.find((severity) => counts[severity] > 0) ?? 'none';
  const lesser = SEVERITIES.filter((severity) => severity !== worst && counts[severity] > 0);
  const also = lesser.map((severity) => REPORT_TEXTS.verdictPart(SEVERITY_NAMES[severity], counts[severity]));
  return {
    worst,
    counts,
    title: verdictTitle(counts),
    lead:
      worst === 'none' ? REPORT_TEXTS.verdictCleanLead(RULES.length) : also.length > 0 ? REPORT_TEXTS.verdictAlso(also) : null,
    places: placesOf(report, findings),
  };
}

/** Where the findings stand, part by part in the order of the report; a table is a part of its own beside the text around it. */
function placesOf(report: Report, findings: readonly NumberedFinding[]): readonly VerdictPlace[] {
  const at = (key: string) => findings.map(({ finding }) => finding).filter((finding) => keyOf(finding) === key);
  const place = (key: string, name: string, anchor: string): VerdictPlace[] => {
    const here = at(key);
    return here.length === 0 ? [] : [{ name, href: hrefOf(anchor), counts: countsOf(here) }];
  };
  const { sections, tables } = editionOf(report.edition);
  const tableOf = (section: string) => sections.find(({ id }) => id === section)?.table;
  const under = new Set(report.sections.map(({ id }) => tableOf(id)));
  const tablePlace = (id: (typeof tables)[number]['id']) => place(`table ${id}`, TABLE_NAMES[id], anchorOf.table(id));
  return [
    ...place('document', REPORT_TEXTS.wholeReport, anchorOf.findings),
    ...report.sections.flatMap(({ id }) => {
      const table = tableOf(id);
      return [
        ...place(`section ${id}`, sectionName(report, id), anchorOf.section(id)),
        ...(table === undefined ? [] : tablePlace(table)),
      ];
    }),
    ...tables.filter(({ id }) => !under.has(id)).flatMap(({ id }) => tablePlace(id)),
  ];
}

function keyOf({ at }: Finding): string {
  switch (at.kind) {
    case 'document':
      return 'document';
    case 'table':
      return `table ${at.table}`;
    case 'cell':
      return `table ${at.cell.split('.')[0] ?? ''}`;
    case 'text':
      return `section ${at.section}`;
  }
}
