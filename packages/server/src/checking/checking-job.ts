import { readReportFile, type ReadFailure, type ReadingTask } from '@gongkai/files';
import { dayInChina, ok, type Result } from '@gongkai/kernel';
import { checkReport } from '@gongkai/report';
import type { Checked } from './checking.ts';

/** The job of the processes that take uploads: reading and checking in one go, since a text can be made slow for either. */
export default async function checkingJob({ bytes }: ReadingTask): Promise<Result<Checked, ReadFailure>> {
  const read = await readReportFile(bytes);
  if (!read.ok) return read;
  const { report, format } = read.value;
  return ok({ report, format, findings: checkReport(report, { on: dayInChina(Date.now()) }) });
}
