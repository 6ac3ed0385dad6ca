import type { FastifyInstance } from 'fastify';
import type { RouteDeps } from '../../app-deps.ts';
import { checkUpload, takePlace } from '../../checking/upload-place.ts';
import { uploadsPerMinute } from '../../security/rate-limit.ts';
import { jsonOf } from '../get-route.ts';
import { refusals } from '../refusals.ts';
import { formOf, reportForm } from '../reports/report-form.ts';
import { reportOf } from '../reports/report-route.ts';
import { sendProblem } from '../send-problem.ts';
import { reportHref } from '../schemas/report-row.ts';
import { holdPasted, refuseImport, UPLOAD_REFUSES, uploadQuery, type UploadQuery } from './upload-query.ts';

/** POST /reports — brings a report into the archive; the same file a second time is the same report. */
export function importRoute(app: FastifyInstance, { db, keep, checking, settings }: RouteDeps): void {
  app.post(
    '/reports',
    {
      config: { takesUpload: true, ...uploadsPerMinute(settings) },
      onRequest: refuseImport(settings, () => true),
      preParsing: takePlace(checking),
      preValidation: holdPasted,
      schema: {
        operationId: 'importReport',
        tags: ['核对'],
        summary: '把一份报告存入年报库',
        description:
          '只应存入已经公布的报告。新存入返回 201；同一文件此前已经入库则返回 200，内容不变。是否开放入库由本站设置决定。',
        querystring: uploadQuery,
        response: {
          200: jsonOf(reportForm, '同一文件此前已经入库'),
          201: jsonOf(reportForm, '已存入年报库'),
          ...refusals(UPLOAD_REFUSES),
        },
      },
    },
    async (request, reply) => {
      const { name, region } = request.query as UploadQuery;
      const done = await checkUpload(request, reply, name);
      if (!done.ok) return sendProblem(reply, done.failure);
      const kept = await keep({ ...done.value, ...(region === undefined ? {} : { region }) });
      if (!kept.ok) return sendProblem(reply, kept.failure);
      const { id, already } = kept.value;
      const found = await reportOf(db, id);
      if (!found.ok) return sendProblem(reply, found.failure);
      reply.header('cache-control', 'no-store');
      if (!already) reply.code(201).header('location', reportHref(id));
      return reply.send(formOf(found.value));
    },
  );
}
