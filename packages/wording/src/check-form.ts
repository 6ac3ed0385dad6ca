import type { EditionId, Figure, Finding, Place, Report, Severity } from '@gongkai/report';
import { sentenceOf } from './finding-sentences.ts';
import { problemSentence } from './problem-sentences.ts';

/** A finding as other programs get it: `at` is a cell id, a table, `section:from-to`, or `document`. */
export type FindingForm = {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: string;
  readonly expected: Figure;
  readonly found: Figure;
  readonly message: string;
  readonly cites: string;
  /** The other cells the rule speaks of, and the words it stands at. */
  readonly cells?: readonly string[];
  readonly quote?: string;
};

/** What `gongkai check --json` prints for a file, and the API for an upload. */
export type CheckForm = {
  readonly file: string;
  readonly edition: EditionId;
  readonly year: number | null;
  readonly organization: string | null;
  readonly findings: readonly FindingForm[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly cells?: readonly string[] }[];
};

export function placeText(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return place.cell;
    case 'table':
      return place.table;
    case 'text':
      return `${place.section}:${place.from}-${place.to}`;
    case 'document':
      return 'document';
  }
}

export function findingForm(finding: Finding, edition: EditionId): FindingForm {
  const { rule, severity, at, expected, found, cites } = finding;
  const cells = at.kind === 'cell' ? at.also : at.kind === 'table' ? at.cells : undefined;
  return {
    rule,
    severity,
    at: placeText(at),
    expected,
    found,
    message: sentenceOf(finding, edition),
    cites,
    ...(cells === undefined ? {} : { cells }),
    ...(at.kind === 'text' ? { quote: at.quote } : {}),
  };
}

export function checkForm(file: string, report: Report, findings: readonly Finding[]): CheckForm {
  return {
    file,
    edition: report.edition,
    year: report.year,
    organization: report.organization,
    findings: findings.map((finding) => findingForm(finding, report.edition)),
    problems: report.problems.map((problem) => ({
      code: problem.code,
      message: problemSentence(problem, report.edition),
      ...(problem.cells === undefined ? {} : { cells: problem.cells }),
    })),
  };
}
