import type { CellId, Figure, FindingKey, Finding, Report, Severity } from '@gongkai/report';
import { editionOf } from '@gongkai/report';
import { cellName, PERCENT_FINDINGS, REPORT_TEXTS, sentenceOf, SEVERITY_NAMES, TABLE_NAMES } from '@gongkai/wording';
import { anchorOf, hrefOf } from './anchors.ts';

export type FindingView = {
  /** From 1, in the order of the list; the same number stands at the cell or the words. */
  readonly number: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly sentence: string;
  readonly place: string;
  readonly href: string;
  /** Null where the sentence says it all. */
  readonly expected: string | null;
  readonly found: string | null;
  readonly cites: string;
  /** Further cells the finding speaks of, a few of them with their places. */
  readonly cells: { readonly shown: readonly { readonly name: string; readonly href: string }[]; readonly total: number } | null;
};

export type NumberedFinding = { readonly number: number; readonly finding: Finding };

/** Gravest first: whoever opens the page asks what is wrong before asking where it stands. Then as the report reads. */
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const MOST_CELLS = 6;

/** Numbers the findings of a report in the order in which the page lists them. */
export function numbered(report: Report, findings: readonly Finding[]): readonly NumberedFinding[] {
  const position = positionsIn(report);
  return findings
    .map((finding, index) => ({ finding, index, at: position(finding) }))
    .sort(
      (a, b) =>
        GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity] || a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.index - b.index,
    )
    .map(({ finding }, index) => ({ number: index + 1, finding }));
}

/** Part of the report and place in it; what stands nowhere in particular comes first. */
function positionsIn(report: Report): (finding: Finding) => readonly [number, number] {
  const { sections, tables } = editionOf(report.edition);
  const partOfTable = new Map<string, number>(
    tables.map(({ id }, index) => {
      const section = sections.find(({ table }) => table === id)?.id;
      const part = report.sections.findIndex((one) => one.id === section);
      return [id, part === -1 ? report.sections.length + index : part];
    }),
  );
  const cells = new Map(Object.keys(report.cells).map((id, index) => [id, index]));
  return ({ at }) => {
    switch (at.kind) {
      case 'document':
        return [-1, 0];
      case 'table':
        return [partOfTable.get(at.table) ?? 0, -1];
      case 'cell':
        return [partOfTable.get(at.cell.split('.')[0] ?? '') ?? 0, cells.get(at.cell) ?? 0];
      case 'text':
        return [report.sections.findIndex(({ id }) => id === at.section), at.from];
    }
  };
}

const figureText = (figure: Figure, says: FindingKey): string | null =>
  figure === null ? null : typeof figure === 'number' && PERCENT_FINDINGS.has(says) ? `${figure}%` : String(figure);

/** A section by its heading; the beginning of a report has none. */
export const sectionName = (report: Report, id: string): string => {
  const heading = report.sections.find((section) => section.id === id)?.heading ?? '';
  return heading === '' ? REPORT_TEXTS.preamble : heading;
};

function placeOf(
  report: Report,
  { number, finding: { at } }: NumberedFinding,
): { readonly place: string; readonly href: string } {
  switch (at.kind) {
    case 'cell':
      return { place: cellName(report.edition, at.cell), href: hrefOf(anchorOf.cell(at.cell)) };
    case 'table':
      return { place: TABLE_NAMES[at.table], href: hrefOf(anchorOf.table(at.table)) };
    case 'text':
      return { place: sectionName(report, at.section), href: hrefOf(anchorOf.words(number)) };
    case 'document':
      return { place: REPORT_TEXTS.wholeReport, href: hrefOf(anchorOf.body) };
  }
}

function cellsOf(report: Report, { at }: Finding): FindingView['cells'] {
  const ids: readonly CellId[] = at.kind === 'cell' ? (at.also ?? []) : at.kind === 'table' ? (at.cells ?? []) : [];
  if (ids.length === 0) return null;
  const shown = ids.slice(0, MOST_CELLS).map((id) => ({ name: cellName(report.edition, id), href: hrefOf(anchorOf.cell(id)) }));
  return { shown, total: ids.length };
}

/** What the list of findings shows, in its order. */
export function findingViews(report: Report, findings: readonly NumberedFinding[]): readonly FindingView[] {
  return findings.map((one): FindingView => {
    const { finding, number } = one;
    // Of a table or of the whole report the two would be counts of cells or parts, and be read as figures of the report.
    const isFigure = finding.at.kind === 'cell' || finding.at.kind === 'text';
    return {
      number,
      rule: finding.rule,
      severity: finding.severity,
      severityName: SEVERITY_NAMES[finding.severity],
      sentence: sentenceOf(finding, report.edition),
      ...placeOf(report, one),
      expected: isFigure ? figureText(finding.expected, finding.says) : null,
      found: isFigure ? figureText(finding.found, finding.says) : null,
      cites: finding.cites,
      cells: cellsOf(report, finding),
    };
  });
}
