import { dayInChina, ok, type Result } from '@gongkai/kernel';
import { readReportFile, type ReadFailure, type ReadingTask } from '@gongkai/files';
import { checkReport, type Finding, type Report } from '@gongkai/report';

export type CheckedReport = { readonly report: Report; readonly findings: readonly Finding[] };

/** Read and check, in a worker: what comes back is plain data. */
export default async function reportJob({ bytes }: ReadingTask): Promise<Result<CheckedReport, ReadFailure>> {
  const read = await readReportFile(bytes);
  if (!read.ok) return read;
  const { report } = read.value;
  return ok({ report, findings: checkReport(report, { on: dayInChina(Date.now()) }) });
}
