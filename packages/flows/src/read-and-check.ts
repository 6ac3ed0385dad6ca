import type { Failure, Result } from '@gongkai/kernel';
import type { Finding, Report } from '@gongkai/report';

export type FileReading = {
  readonly report: Report;
  /** What the bytes were read as: text, html, docx, pdf. */
  readonly format: string;
};

/**
 * How bytes become a checked report. It comes from outside, so that the plain reader, one in guarded workers, or a test's
 * can stand here; `Refused` is what that reader refuses with.
 */
export type ReadAndCheck<Refused extends Failure = Failure> = {
  /** Another one whenever reading or checking may answer otherwise than before; kept with each report. */
  readonly version: string;
  readonly read: (bytes: Uint8Array, name: string) => Promise<Result<FileReading, Refused>>;
  /** Not a plain function of the two, since a text made to be slow to check has to be checked within limits as well. */
  readonly check: (report: Report, beside: { readonly lastYear?: Report }) => Promise<Result<readonly Finding[], Refused>>;
};

export type Checker<Refused extends Failure = Failure> = Pick<ReadAndCheck<Refused>, 'check'>;
