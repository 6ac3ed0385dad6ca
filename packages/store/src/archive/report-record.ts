import type { PlainDate } from '@gongkai/kernel';
import type { EditionId, Finding, Report, Severity } from '@gongkai/report';

/** The first 20 hexadecimal digits of the file's SHA-256: the same file is the same report, on any machine. */
export type ReportId = string;
export type UnitId = string;

/** A division and its code, cut to its level: 37, 3702, 370285. */
export type Region = { readonly code: string; readonly name: string };

/** A body whose reports are kept. */
export type Unit = { readonly id: UnitId; readonly name: string; readonly region: string | null };

export type SourceFile = {
  readonly name: string;
  /** `text`, `html`, `docx`, `pdf`: what the file was read as. */
  readonly format: string;
  /** Bytes. */
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
};

export type Origin = 'import' | 'demonstration';
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What a list shows of a report. */
export type ReportSummary = {
  readonly id: ReportId;
  /** Null where no organisation could be read. */
  readonly unitId: UnitId | null;
  readonly organization: string | null;
  readonly region: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly edition: EditionId;
  readonly script: Report['script'];
  readonly published: PlainDate | null;
  readonly origin: Origin;
  readonly source: SourceFile;
  readonly readerVersion: string;
  readonly counts: SeverityCounts;
  /** When it came in, ISO 8601 in UTC. */
  readonly importedAt: string;
};

export type StoredReport = {
  readonly summary: ReportSummary;
  readonly report: Report;
  readonly findings: readonly Finding[];
};

export const countFindings = (findings: readonly Finding[]): SeverityCounts => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  info: findings.filter(({ severity }) => severity === 'info').length,
});

export type Worst = Severity | 'none';

/** The gravest severity found, `none` where nothing was. */
export const worstOf = ({ error, warning, info }: SeverityCounts): Worst =>
  error > 0 ? 'error' : warning > 0 ? 'warning' : info > 0 ? 'info' : 'none';
