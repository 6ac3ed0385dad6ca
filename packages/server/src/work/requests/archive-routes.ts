import type { FastifyInstance } from 'fastify';
import { archiveRequest, showRequest } from '@gongkai/flows';
import { fail, ok } from '@gongkai/kernel';
import { ARCHIVE_TEXTS } from '@gongkai/wording/letters';
import { z } from 'zod';
import { attachment } from '../../api/reports/attachment.ts';
import { actingOf, id } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { LETTER_CODES } from './letters/letter-refusals.ts';
import { makeArchive } from './make-archive.ts';
import { overtakenOr } from './step-route.ts';

const ZIP = 'application/zip';
const ARCHIVE_CODES = [...LETTER_CODES, 'file.not-found'] as const;

/** The file of a request (案卷) as one zip, and laying it away with the digest of that zip. */
export function archiveRoutes(work: FastifyInstance, { db, clock, vault }: WorkDeps): void {
  if (vault === undefined) return;
  const deps = { db, vault };
  const given = { requests: deps, clock };

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/archive.zip',
    verb: 'case.read',
    operationId: 'getRequestArchive',
    tag: '依申请公开',
    summary:
      '案卷：申请、附件、检索、意见、发出的文书（PDF 和 Word），处理决定和判断过程、审批、送达和办理经过，附目录和 SHA-256；已归档而现在与归档时不同的，文件名注明，卷内附说明；谁取走会记入台账',
    params: z.strictObject({ id }),
    answers: {},
    file: { type: ZIP, description: '案卷' },
    refuses: ARCHIVE_CODES,
    answer: async ({ params: { id: request }, who }, { reply }) => {
      const made = await makeArchive(deps, actingOf(who, clock()), request);
      if (!made.ok) return made;
      const { bytes, number, isChanged } = made.value;
      await reply
        .type(ZIP)
        .header('content-disposition', attachment(`${ARCHIVE_TEXTS.name(number, isChanged)}.zip`, 'archive.zip'))
        .send(Buffer.from(bytes));
      return undefined;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/archive',
    verb: 'case.handle',
    operationId: 'archiveRequest',
    tag: '依申请公开',
    summary: '归档：答复送达以后封存案卷，记下案卷的 SHA-256',
    params: z.strictObject({ id }),
    body: z.strictObject({ seen: z.number().int().min(1).meta({ description: '填写时所见的 seen；此后有人办过就拒绝' }) }),
    answers: {
      200: z
        .object({ seen: z.number().int(), digest: z.string().meta({ description: '案卷的 SHA-256' }) })
        .meta({ id: 'ArchivedRequest', description: '已归档' }),
    },
    refuses: ARCHIVE_CODES,
    answer: async ({ params: { id: request }, body: { seen }, who }, { reply }) => {
      const acting = actingOf(who, clock());
      const form = { who, request, before: seen };
      const shown = await showRequest(deps, acting, { request });
      if (!shown.ok) return shown;
      // The papers of a long case take their time: what cannot be laid away is told before they are opened, and nobody is noted as a reader.
      if (shown.value.seen !== seen)
        return overtakenOr(reply, given, form, fail({ code: 'store.conflict', params: { seen } } as const));
      const refused = shown.value.offered.steps.find(({ step }) => step === 'archive')?.refused;
      if (refused) return fail(refused);
      const made = await makeArchive(deps, acting, request);
      if (!made.ok) return made;
      const { digest } = made.value;
      // What has come since the officer looked, or since the papers were gathered, would be missing in it.
      const done = await archiveRequest(deps, acting, { request, seen: Math.min(seen, made.value.seen), digest });
      return overtakenOr(reply, given, form, done.ok ? ok({ seen: done.value.seen, digest }) : done);
    },
  });
}
