import type { FastifyInstance } from 'fastify';
import { ARCHIVE_SITE, reportsToCompare, type ReportNotFound } from '@gongkai/flows';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import { getRoute } from '../get-route.ts';
import { continuityKind } from '../schemas/continuity.ts';
import { reportRow, rowOf, type ReportRow } from '../schemas/report-row.ts';
import { REPORT_ID } from '../schemas/words.ts';
import { compareReports, type ComparedLine, type ComparedReports } from './compare-reports.ts';

const LEAST = 2;
const MOST = 8;

const line: z.ZodType<ComparedLine> = z
  .object({
    id: z.string().meta({ description: '单元格编号，或指标编号', examples: ['requests.new'] }),
    title: z.string().meta({ description: '名称', examples: ['本年新收政府信息公开申请'] }),
    unit: z
      .string()
      .nullable()
      .meta({ examples: ['件'] }),
    values: z.array(z.number().nullable()).meta({ description: '各份报告的数，顺序同 reports', examples: [[120, 195]] }),
    changes: z.array(z.number().nullable()).meta({ description: '后一份减前一份；不能相减的为 null', examples: [[75]] }),
    continuity: z.array(continuityKind),
    note: z.string().nullable().meta({ description: '口径说明' }),
  })
  .meta({ id: 'ComparedLine', description: '对比的一项' });

type Comparison = ComparedReports & { readonly reports: readonly ReportRow[] };

const comparison: z.ZodType<Comparison> = z
  .object({
    reports: z.array(reportRow).meta({ description: '机关按所求顺序，同一机关的报告按年度先后' }),
    basis: z
      .enum(['cells', 'concepts'])
      .meta({ description: 'cells：格式相同，逐格对比；concepts：格式不同，按可以对应的指标对比' }),
    lines: z.array(line),
  })
  .meta({ id: 'Comparison', description: '两份或多份报告逐项并列' });

/** GET /compare — two or more reports, of any forms, side by side. */
export function compareRoute(app: FastifyInstance, { db }: RouteDeps): void {
  getRoute(app, {
    url: '/compare',
    operationId: 'compareReports',
    tag: '对比',
    summary: '对比两份或多份报告',
    query: z.strictObject({
      ids: z
        .string()
        .max(400)
        .meta({
          description: `报告编号，用英文逗号隔开，${LEAST} 至 ${MOST} 份；并列时机关按此顺序，同一机关的报告按年度先后`,
          examples: ['0f3b8c1d2e4a59687768,7c1e8d0a4c559b1e6a7d'],
        }),
    }),
    answers: comparison,
    refuses: ['compare.other-ids', 'report.not-found'],
    answer: async ({ query }): Promise<Result<Comparison, ReportNotFound | Failure<'compare.other-ids'>>> => {
      const ids = query.ids.split(',').map((id) => id.trim());
      if (ids.length < LEAST || ids.length > MOST || new Set(ids).size < ids.length)
        return fail({ code: 'compare.other-ids', params: { least: LEAST, most: MOST } });
      // What is no id of a report names none; the database is not asked.
      const known = ids.filter((id) => REPORT_ID.test(id));
      const { reports, missing } = await reportsToCompare(db, { site: ARCHIVE_SITE, ids: known });
      const lost = ids.find((id) => !known.includes(id) || missing.includes(id));
      if (lost !== undefined) return fail({ code: 'report.not-found', params: { id: lost } });
      return ok({
        reports: reports.map(({ summary }) => rowOf(summary)),
        ...compareReports(reports.map(({ report }) => report)),
      });
    },
  });
}
