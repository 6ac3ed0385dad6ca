import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  discardFile,
  findKeptFile,
  giveFileLink,
  newId,
  receiveFile,
  releaseFile,
  scanFileAgain,
  stripFile,
} from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { fileAnswer, fileForm } from './file-answer.ts';
import { fileContentRoute } from './file-content-route.ts';

const params = z.strictObject({ id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/) });
const uploadQuery = z.strictObject({
  name: z.string().min(1).max(400).meta({ description: '文件名' }),
  unit: z.string().min(1).max(64).meta({ description: '文件所属单位' }),
  purpose: z.enum(['case', 'document', 'message', 'other']).meta({ description: '用途：办件、公开文件、信息、其他' }),
});

/** Files: taken in, looked after, handed out. None of it is there where the program has no vault. */
export function fileRoutes(work: FastifyInstance, { db, clock, vault }: WorkDeps): void {
  if (vault === undefined) return;
  // Goes through to the vault as it comes; its limit is kept there.
  work.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  const asked = (
    who: { readonly site: number; readonly person: Parameters<typeof findKeptFile>[1]['by']['person'] },
    id: string,
  ) => ({
    site: who.site,
    id,
    by: { person: who.person },
    now: clock(),
  });

  workRoute(work, {
    method: 'POST',
    url: '/files',
    verb: 'file.upload',
    operationId: 'uploadFile',
    tag: '文件',
    summary: '上传一个文件',
    description: '请求内容就是文件本身（Content-Type: application/octet-stream）。上传后先隔离检查，通过之后才能下载。',
    query: uploadQuery,
    answers: { 201: z.object({ id: z.string() }).describe('已收下，检查中') },
    refuses: ['file.empty', 'file.over-limit', 'upload.nothing', 'store.conflict', 'ledger.unkeepable'],
    answer: async ({ query, who }, { request }) => {
      const content = request.body as Readable | undefined;
      if (content === undefined || request.headers['content-type'] !== 'application/octet-stream')
        return { ok: false, failure: { code: 'upload.nothing' } };
      const now = clock();
      return receiveFile(db, vault, { ...query, site: who.site, id: newId(now), content, by: { person: who.person }, now });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/files/:id',
    verb: 'file.list',
    operationId: 'getFile',
    tag: '文件',
    summary: '文件的状态；被扣留的，为什么、怎么办',
    params,
    answers: { 200: fileAnswer },
    refuses: ['file.not-found'],
    answer: async ({ params: { id }, who }) => {
      const found = await findKeptFile(db, asked(who, id));
      return found.ok ? ok(fileForm(found.value)) : found;
    },
  });

  workRoute(work, {
    method: 'DELETE',
    url: '/files/:id',
    verb: 'file.discard',
    operationId: 'discardFile',
    tag: '文件',
    summary: '作废文件：内容不能再读出，台账保留记录',
    params,
    answers: { 204: null },
    refuses: ['file.not-found', 'store.conflict', 'ledger.unkeepable'],
    answer: ({ params: { id }, who }) => discardFile(db, vault, { ...asked(who, id), why: 'withdrawn' }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/files/:id/link',
    verb: 'file.read',
    operationId: 'linkToFile',
    tag: '文件',
    summary: '取得下载链接：只给本人，5 分钟有效；记入台账',
    params,
    body: z.strictObject({ variant: z.enum(['original', 'stripped']).default('original') }),
    answers: { 201: z.object({ url: z.string(), until: z.iso.datetime() }).describe('下载链接') },
    refuses: ['file.not-found', 'file.not-stripped', 'store.conflict', 'ledger.unkeepable'],
    answer: async ({ params: { id }, body, who }) => {
      const given = await giveFileLink(db, vault, { ...asked(who, id), variant: body.variant });
      if (!given.ok) return given;
      const { token, until } = given.value;
      return ok({ url: `/api/work/files/content?link=${token}`, until: until.toISOString() });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/files/:id/release',
    verb: 'file.release',
    operationId: 'releaseFile',
    tag: '文件',
    summary: '放行被扣留的文件：须由上传人以外的人，写明理由',
    params,
    body: z.strictObject({ reason: z.string().max(500) }),
    answers: { 204: null },
    refuses: [
      'file.not-found',
      'file.not-held',
      'file.never-released',
      'file.reason-needed',
      'permission.oneself',
      'permission.state',
      'store.conflict',
      'ledger.unkeepable',
    ],
    answer: ({ params: { id }, body, who }) => releaseFile(db, vault, { ...asked(who, id), reason: body.reason }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/files/:id/scan',
    verb: 'file.scanAgain',
    operationId: 'scanFileAgain',
    tag: '文件',
    summary: '重新检查被扣留的文件',
    params,
    answers: { 204: null },
    refuses: ['file.not-found', 'file.not-held', 'store.conflict', 'ledger.unkeepable'],
    answer: ({ params: { id }, who }) => scanFileAgain(db, asked(who, id)),
  });

  workRoute(work, {
    method: 'POST',
    url: '/files/:id/stripped',
    verb: 'file.strip',
    operationId: 'stripFile',
    tag: '文件',
    summary: '制作清除元数据的副本，原件封存',
    params,
    answers: {
      201: z
        .object({ size: z.number().int(), removed: z.array(z.string()).readonly().meta({ description: '清除了什么' }) })
        .describe('副本'),
    },
    refuses: [
      'file.not-found',
      'strip.type',
      'strip.broken',
      'strip.encrypted',
      'strip.signed',
      'strip.shows-other',
      'strip.does-not-open',
      'scan.too-slow',
      'scan.broke-off',
      'store.conflict',
      'ledger.unkeepable',
    ],
    answer: async ({ params: { id }, who }) => stripFile(db, vault, asked(who, id)),
  });

  fileContentRoute(work, { db, clock, vault });
}
