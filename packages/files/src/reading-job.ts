import type { Result } from '@gongkai/kernel';
import type { ReadFailure } from './read-failure.ts';
import { readReportFile, type ReadFile } from './read-report-file.ts';

/** What a worker is given: a file. The name is for messages only. */
export type ReadingTask = { readonly bytes: Uint8Array; readonly name: string };

/** The job that a pool does unless it is given another. */
export default function readingJob({ bytes }: ReadingTask): Promise<Result<ReadFile, ReadFailure>> {
  return readReportFile(bytes);
}
