import type { FastifyInstance } from 'fastify';
import { linkToRequestFile, listRequestFiles, REQUEST_FILE_KINDS } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { heldSentence, REQUEST_FILE_NAMES, REQUEST_FILE_TEXTS as TEXTS } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf, id } from '../acting.ts';
import { workRoute } from '../work-route.ts';
import type { RequestWork } from './request-deps.ts';
import { partyNames } from './request-history.ts';
import { REQUEST_CODES } from './request-refusals.ts';

const requestFiles = z
  .object({
    files: z.array(
      z.object({
        file: id,
        name: z.string(),
        kind: z.enum(REQUEST_FILE_KINDS),
        called: z.string().meta({ description: '是什么文件；意见附件写明是哪一方的' }),
        type: z.string().nullable().meta({ description: '按内容认定的类型；检查前没有' }),
        size: z.number().int().meta({ description: '字节' }),
        state: z.enum(['quarantined', 'clean', 'held']),
        why: z.array(z.string()).meta({ description: '为什么扣留、怎么办' }),
      }),
    ),
  })
  .meta({ id: 'RequestFiles', description: '申请的文件' });

/** The files of a request, for whoever may read it, and a link to each that has passed its scan. */
export function requestFileRoutes(work: FastifyInstance, { requests, clock }: RequestWork): void {
  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/files',
    verb: 'case.read',
    operationId: 'listRequestFiles',
    tag: '依申请公开',
    summary: '申请的文件：身份证明、附件、意见附件、材料、公开件；记入台账',
    params: z.strictObject({ id }),
    answers: { 200: requestFiles },
    refuses: REQUEST_CODES,
    answer: async ({ params: { id: request }, who }) => {
      const found = await listRequestFiles(requests, actingOf(who, clock()), { request });
      if (!found.ok) return found;
      const parties = partyNames(found.value.request);
      const files = found.value.files.map(({ told, party, kind, ...file }) => ({
        ...file,
        kind,
        called: party === undefined ? REQUEST_FILE_NAMES[kind] : TEXTS.enclosureOf(parties.get(party) ?? ''),
        why: told.map((reason) => heldSentence(reason)),
      }));
      return ok({ files });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/files/:file/link',
    verb: 'case.read',
    operationId: 'linkToRequestFile',
    tag: '依申请公开',
    summary: '取得申请里一个文件的下载链接：只给本人，5 分钟有效；打开身份证明单独记入台账',
    params: z.strictObject({ id, file: id }),
    answers: { 201: z.object({ url: z.string(), until: z.iso.datetime() }).describe('下载链接') },
    refuses: [...REQUEST_CODES, 'file.not-found'],
    answer: async ({ params: { id: request, file }, who }) => {
      const given = await linkToRequestFile(requests, actingOf(who, clock()), { request, file });
      if (!given.ok) return given;
      const { token, until } = given.value;
      return ok({ url: `/api/work/files/content?link=${token}`, until: until.toISOString() });
    },
  });
}
