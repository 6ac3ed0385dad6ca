import type { FastifyInstance } from 'fastify';
import { ARCHIVE_SITE, findReport, type Db, type ReportNotFound, type StoredReport } from '@gongkai/flows';
import { fail, ok, type Result } from '@gongkai/kernel';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import { getRoute } from '../get-route.ts';
import { REPORT_ID, reportId } from '../schemas/words.ts';
import { formOf, reportForm } from './report-form.ts';

export const reportParams = z.object({ id: reportId });

/** What is no id of a report names none; the database is not asked. */
export const reportOf = (db: Db, id: string): Promise<Result<StoredReport, ReportNotFound>> =>
  REPORT_ID.test(id)
    ? findReport(db, { site: ARCHIVE_SITE, id })
    : Promise.resolve(fail({ code: 'report.not-found', params: { id } }));

/** GET /reports/:id — one report with its figures, its text and its findings. */
export function reportRoute(app: FastifyInstance, { db }: RouteDeps): void {
  getRoute(app, {
    url: '/reports/:id',
    operationId: 'getReport',
    tag: '年报',
    summary: '一份年度报告：数据、全文和核对发现',
    params: reportParams,
    answers: reportForm,
    refuses: ['report.not-found'],
    answer: async ({ params }) => {
      const found = await reportOf(db, params.id);
      return found.ok ? ok(formOf(found.value)) : found;
    },
  });
}
