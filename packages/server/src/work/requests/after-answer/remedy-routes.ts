import type { FastifyInstance } from 'fastify';
import { acceptRemedy, decideRemedy, fileRemedy, receiveCopy, replyToRemedy, reviewWithheld } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { REMEDY_RESULTS, REMEDY_ROUTES } from '@gongkai/requests';
import { z } from 'zod';
import { day, id } from '../../acting.ts';
import { text } from '../handling-routes.ts';
import type { RequestWork } from '../request-deps.ts';
import { reportedOn, stepRoute } from '../step-route.ts';

const against = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('letter'), letter: id }),
  z.strictObject({ kind: z.literal('silence') }),
]);

/** Reviews and suits over a request, and the look at what is withheld. */
export function remedyRoutes(work: FastifyInstance, deps: RequestWork): void {
  const { requests } = deps;

  stepRoute(work, deps, {
    url: '/requests/:id/remedies',
    verb: 'case.read',
    operationId: 'fileRemedy',
    summary: '登记被提起的行政复议、行政诉讼',
    body: { route: z.enum(REMEDY_ROUTES), against, review: id.exactOptional(), on: reportedOn },
    take: (acting, { body: { route, against: what, review }, ...ask }) =>
      fileRemedy(requests, acting, { ...ask, route, against: what, ...(review === undefined ? {} : { review }) }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/remedies/acceptance',
    verb: 'case.read',
    operationId: 'acceptRemedy',
    summary: '复议、诉讼受理；复议写明程序',
    body: { remedy: id, procedure: z.enum(['simple', 'ordinary']).exactOptional(), on: reportedOn },
    take: (acting, { body: { remedy, procedure }, ...ask }) =>
      acceptRemedy(requests, acting, { ...ask, remedy, ...(procedure === undefined ? {} : { procedure }) }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/remedies/copy',
    verb: 'case.read',
    operationId: 'receiveRemedyCopy',
    summary: '收到复议申请书、起诉状副本；书面答复的期限从此起算',
    body: { remedy: id, on: reportedOn },
    take: (acting, { body: { remedy }, ...ask }) => receiveCopy(requests, acting, { ...ask, remedy }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/remedies/reply',
    verb: 'case.handle',
    operationId: 'replyToRemedy',
    summary: '提交复议答复、答辩和证据',
    body: { remedy: id, reply: text.exactOptional() },
    take: (acting, { body: { remedy, reply }, ...ask }) =>
      replyToRemedy(requests, acting, { ...ask, remedy, ...(reply === undefined ? {} : { reply }) }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/remedies/decision',
    verb: 'case.read',
    operationId: 'decideRemedy',
    summary: '收到复议决定、判决；责令重新答复的，申请重新办理',
    body: {
      remedy: id,
      result: z.enum(REMEDY_RESULTS),
      point: text.exactOptional(),
      anew: z
        .strictObject({ until: day.exactOptional() })
        .exactOptional()
        .meta({ description: '原答复被撤销，责令重新答复；until 为决定、判决写明的期限' }),
      on: reportedOn,
    },
    take: (acting, { body: { remedy, result, point, anew }, ...ask }) =>
      decideRemedy(requests, acting, {
        ...ask,
        remedy,
        result,
        ...(point === undefined ? {} : { point }),
        ...(anew === undefined ? {} : { anew: anew.until === undefined ? {} : { until: plainDate(anew.until) } }),
      }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/withheld-review',
    verb: 'case.read',
    operationId: 'reviewWithheld',
    summary: '评估不予公开的信息：现在能不能公开，写明理由',
    body: { disclosable: z.boolean(), reason: text },
    take: (acting, { body: { disclosable, reason }, ...ask }) =>
      reviewWithheld(requests, acting, { ...ask, disclosable, reason }),
  });
}
