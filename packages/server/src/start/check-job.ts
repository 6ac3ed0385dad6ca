import { ok, type Result } from '@gongkai/kernel';
import type { ReadFailure, ReadingTask } from '@gongkai/files';
import { checkReport, type Finding, type Report } from '@gongkai/report';

/** A report to check, and last year's of the same unit. It travels as bytes of JSON, the way files do. */
export type CheckTask = { readonly report: Report; readonly lastYear?: Report };

export const toTask = (task: CheckTask): Uint8Array => Buffer.from(JSON.stringify(task));

/**
 * The job of the workers that check: a text can be made to be slow to check as well as to read. Not told the day, for its findings are
 * kept, and one that is true today need not be so next year.
 */
export default function checkJob({ bytes }: ReadingTask): Promise<Result<readonly Finding[], ReadFailure>> {
  const { report, ...beside } = JSON.parse(Buffer.from(bytes).toString()) as CheckTask;
  return Promise.resolve(ok(checkReport(report, beside)));
}
