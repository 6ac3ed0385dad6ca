import type { StoredReport } from '@gongkai/flows';
import { interchangeOf, type Interchange } from '@gongkai/report';
import { checkForm, type CheckForm } from '@gongkai/wording';
import { z } from 'zod';
import { finding, readingNote } from '../schemas/findings.ts';
import { interchange } from '../schemas/interchange.ts';
import { reportRowShape, rowOf, type ReportRow } from '../schemas/report-row.ts';

/** A kept report: what a list shows of it, what was found in it, and all that was read. */
export type ReportForm = ReportRow &
  Pick<CheckForm, 'findings' | 'problems'> & {
    readonly report: Interchange;
    readonly links: { readonly csv: string; readonly file: string; readonly series: string | null };
  };

export const reportForm: z.ZodType<ReportForm> = z
  .object({
    ...reportRowShape,
    findings: z.array(finding).meta({ description: '核对发现，错误在前' }),
    problems: z.array(readingNote).meta({ description: '读取时拿不准的地方' }),
    report: interchange,
    links: z.object({
      csv: z.string().meta({ description: '表格数据（CSV）' }),
      file: z.string().meta({ description: '入库的原文件' }),
      series: z.string().nullable().meta({ description: '该机关历年数据' }),
    }),
  })
  .meta({ id: 'Report', description: '一份年度报告' });

export function formOf({ summary, report, findings }: StoredReport): ReportForm {
  const row = rowOf(summary);
  const checked = checkForm(summary.source.name, report, findings);
  return {
    ...row,
    findings: checked.findings,
    problems: checked.problems,
    report: interchangeOf(report),
    links: {
      csv: `${row.href}.csv`,
      file: `${row.href}/file`,
      series: row.unit === null ? null : `/api/v1/units/${row.unit}/series`,
    },
  };
}
