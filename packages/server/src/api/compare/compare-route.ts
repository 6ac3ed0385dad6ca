import type { FastifyInstance } from 'fastify';
import type { ReportNotFound } from '@gongkai/flows';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Report } from '@gongkai/report';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import { getRoute } from '../get-route.ts';
import { reportOf } from '../reports/report-route.ts';
import { continuityKind } from '../schemas/continuity.ts';
import { reportRow, rowOf, type ReportRow } from '../schemas/report-row.ts';
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
    reports: z.array(reportRow),
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
          description: `报告编号，用英文逗号隔开，${LEAST} 至 ${MOST} 份，按此顺序`,
          examples: ['0f3b8c1d2e4a59687768,7c1e8d0a4c559b1e6a7d'],
        }),
    }),
    answers: comparison,
    refuses: ['compare.other-ids', 'report.not-found'],
    answer: async ({ query }): Promise<Result<Comparison, ReportNotFound | Failure<'compare.other-ids'>>> => {
      const ids = query.ids.split(',').map((id) => id.trim());
      if (ids.length < LEAST || ids.length > MOST || new Set(ids).size < ids.length)
        return fail({ code: 'compare.other-ids', params: { least: LEAST, most: MOST } });
      const rows: ReportRow[] = [];
      const reports: Report[] = [];
      for (const id of ids) {
        const found = await reportOf(db, id);
        if (!found.ok) return found;
        rows.push(rowOf(found.value.summary));
        reports.push(found.value.report);
      }
      return ok({ reports: rows, ...compareReports(reports) });
    },
  });
}
