import type { ReportSummary, SeverityCounts } from '@gongkai/flows';
import { z } from 'zod';
import { region, regionForm, type RegionForm } from './region.ts';
import { editionId, plainDateText, reportId, unitId, year } from './words.ts';

export type ReportRow = Pick<
  ReportSummary,
  'id' | 'organization' | 'title' | 'year' | 'edition' | 'script' | 'origin' | 'source' | 'counts' | 'importedAt'
> & {
  readonly unit: string | null;
  readonly region: RegionForm | null;
  readonly published: string | null;
  readonly href: string;
};

export const counts: z.ZodType<SeverityCounts> = z
  .object({
    error: z.number().int().meta({ description: '错误数' }),
    warning: z.number().int().meta({ description: '疑点数' }),
    info: z.number().int().meta({ description: '提示数' }),
  })
  .meta({ id: 'Counts', description: '各严重程度的发现数', examples: [{ error: 2, warning: 5, info: 1 }] });

const source = z
  .object({
    name: z.string().meta({ description: '文件名', examples: ['莱西市2020年度报告.txt'] }),
    format: z.string().meta({ description: '按内容判定的文件类型', examples: ['html'] }),
    size: z.number().int().meta({ description: '字节数' }),
    sha256: z.string().meta({ description: '文件的 SHA-256' }),
  })
  .meta({ id: 'SourceFile', description: '入库的文件' });

/** Each property of a list's row; a whole report has them, too. */
export const reportRowShape = {
  id: reportId,
  unit: unitId.nullable(),
  organization: z
    .string()
    .nullable()
    .meta({ description: '报告机关，照原文；没有读出为 null', examples: ['莱西市人民政府办公室'] }),
  region: region.nullable(),
  title: z.string().nullable().meta({ description: '标题，照原文' }),
  year,
  edition: editionId,
  script: z.enum(['simplified', 'traditional']).meta({ description: '原文是简体还是繁体' }),
  published: plainDateText.meta({ description: '公布日期', examples: ['2021-03-31'] }),
  origin: z.enum(['import', 'demonstration']).meta({ description: '来源：入库，或随程序附带的示范' }),
  source,
  counts,
  importedAt: z.iso.datetime().meta({ description: '入库时间（UTC）' }),
  href: z.string().meta({ description: '本报告的地址', examples: ['/api/v1/reports/0f3b8c1d2e4a59687768'] }),
};

export const reportRow: z.ZodType<ReportRow> = z
  .object(reportRowShape)
  .meta({ id: 'ReportRow', description: '列表中的一份报告' });

export const reportHref = (id: string): string => `/api/v1/reports/${id}`;

export function rowOf(summary: ReportSummary): ReportRow {
  const {
    id,
    unitId: unit,
    organization,
    title,
    year: ofYear,
    edition,
    script,
    published,
    origin,
    source: file,
    importedAt,
  } = summary;
  return {
    id,
    unit,
    organization,
    region: regionForm(summary.region),
    title,
    year: ofYear,
    edition,
    script,
    published,
    origin,
    source: file,
    counts: summary.counts,
    importedAt,
    href: reportHref(id),
  };
}
