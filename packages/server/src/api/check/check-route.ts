import type { FastifyInstance } from 'fastify';
import { ARCHIVE_SITE, findReport, type ReportNotFound } from '@gongkai/flows';
import { ok, type Result } from '@gongkai/kernel';
import { interchangeOf, type Interchange } from '@gongkai/report';
import { checkForm as formOfCheck, type CheckForm } from '@gongkai/wording';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import type { KeepRefused } from '../../checking/keep-upload.ts';
import { checkUpload, takePlace, type CheckedUpload } from '../../checking/upload-place.ts';
import { uploadsPerMinute } from '../../security/rate-limit.ts';
import { jsonOf } from '../get-route.ts';
import { refusals } from '../refusals.ts';
import { sendProblem } from '../send-problem.ts';
import { checkFormShape } from '../schemas/findings.ts';
import { interchange } from '../schemas/interchange.ts';
import { reportHref } from '../schemas/report-row.ts';
import { reportId } from '../schemas/words.ts';
import { holdPasted, refuseImport, uploadQuery, UPLOAD_REFUSES, type UploadQuery } from './upload-query.ts';

type Kept = { readonly id: string; readonly href: string; readonly already: boolean };
type CheckAnswer = CheckForm & { readonly format: string; readonly report: Interchange; readonly kept: Kept | null };

const checkAnswer: z.ZodType<CheckAnswer> = z
  .object({
    ...checkFormShape,
    format: z.string().meta({ description: '按内容判定的文件类型：text、html、docx、doc、pdf', examples: ['html'] }),
    report: interchange,
    kept: z
      .object({ id: reportId, href: z.string(), already: z.boolean().meta({ description: '同一文件此前已经入库' }) })
      .nullable()
      .meta({ description: '存入年报库后的编号和地址；没有存入为 null' }),
  })
  .meta({ id: 'CheckAnswer', description: '体检结果；前几项与命令 gongkai check --json 的输出相同' });

type CheckQuery = UploadQuery & { readonly keep: 'true' | 'false' };

/** POST /check — reads and checks an upload at once; nothing is kept unless that is asked for. */
export function checkRoute(app: FastifyInstance, deps: RouteDeps): void {
  const { checking, settings } = deps;
  app.post(
    '/check',
    {
      config: { takesUpload: true, ...uploadsPerMinute(settings) },
      onRequest: refuseImport(settings, ({ query }) => (query as Partial<CheckQuery>).keep === 'true'),
      preParsing: takePlace(checking),
      preValidation: holdPasted,
      schema: {
        operationId: 'checkReport',
        tags: ['核对'],
        summary: '年报体检：读取并核对一份报告',
        description:
          '文件按内容识别，不超过 20 MB；JSON 和粘贴的文字不超过 4 MB。核对后立即丢弃，不保存；keep=true 时另行存入年报库。',
        querystring: uploadQuery.extend({
          keep: z
            .enum(['true', 'false'])
            .default('false')
            .meta({ description: '是否存入年报库', examples: ['false'] }),
        }),
        response: {
          200: jsonOf(checkAnswer),
          201: jsonOf(checkAnswer, '体检结果；报告已存入年报库'),
          ...refusals(UPLOAD_REFUSES),
        },
      },
    },
    async (request, reply) => {
      const { keep, name, region } = request.query as CheckQuery;
      const done = await checkUpload(request, reply, name);
      if (!done.ok) return sendProblem(reply, done.failure);
      reply.header('cache-control', 'no-store');
      if (keep === 'false') return reply.send(answerOf(done.value));
      const kept = await keepIt(deps, done.value, region);
      if (!kept.ok) return sendProblem(reply, kept.failure);
      const { kept: at } = kept.value;
      if (at !== null && !at.already) reply.code(201).header('location', at.href);
      return reply.send(kept.value);
    },
  );
}

const answerOf = ({ upload, checked }: CheckedUpload): CheckAnswer => ({
  ...formOfCheck(upload.name, checked.report, checked.findings),
  format: checked.format,
  report: interchangeOf(checked.report),
  kept: null,
});

/** What was kept was checked beside last year's report, so its findings are told and not those of the check before. */
async function keepIt(
  { db, keep }: RouteDeps,
  done: CheckedUpload,
  region: string | undefined,
): Promise<Result<CheckAnswer, KeepRefused | ReportNotFound>> {
  const kept = await keep({ ...done, ...(region === undefined ? {} : { region }) });
  if (!kept.ok) return kept;
  const { id, already } = kept.value;
  const found = await findReport(db, { site: ARCHIVE_SITE, id });
  if (!found.ok) return found;
  return ok({
    ...answerOf(done),
    ...formOfCheck(done.upload.name, found.value.report, found.value.findings),
    kept: { id, href: reportHref(id), already },
  });
}
