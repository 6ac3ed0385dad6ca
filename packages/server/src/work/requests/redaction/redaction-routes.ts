import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import {
  addMaterial,
  attachCopy,
  drawPage,
  findMadeCopy,
  listCaseFiles,
  lookAtFile,
  readCertificate,
  redactFile,
  showRequest,
  type RedactionDeps,
} from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { certificatePdf } from '@gongkai/papers';
import { REDACTION_TEXTS } from '@gongkai/wording';
import { CERTIFICATE_TEXTS } from '@gongkai/wording/letters';
import { z } from 'zod';
import { attachment } from '../../../api/reports/attachment.ts';
import { actingOf, id } from '../../acting.ts';
import type { WorkDeps } from '../../work-deps.ts';
import { workRoute } from '../../work-route.ts';
import { certificateSheet } from './certificate-sheet.ts';
import { createMakings } from './makings.ts';
import {
  caseFiles,
  caseFilesForm,
  certificate,
  certificateForm,
  copies,
  maskChoice,
  seenFile,
  seenForm,
} from './redaction-answer.ts';
import { REDACTION_CODES } from './redaction-refusals.ts';

const params = z.strictObject({ id });
const TAG = '依申请公开';

/** Partial release (条例 art. 37): files of a request with what may not be given burnt out, and the proof. None without a vault. */
export function redactionRoutes(work: FastifyInstance, { db, clock, vault }: WorkDeps): void {
  if (vault === undefined) return;
  const deps: RedactionDeps = { db, vault };
  const makings = createMakings();

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/redactions',
    verb: 'case.read',
    operationId: 'listRedactions',
    tag: TAG,
    summary: '申请的遮盖件',
    params,
    answers: { 200: copies },
    refuses: REDACTION_CODES,
    answer: async ({ params: { id: request }, who }) => {
      const shown = await showRequest(deps, actingOf(who, clock()), { request });
      if (!shown.ok) return shown;
      return ok({
        copies: shown.value.request.copies.map(({ copy, source, sha256, by, on }) => ({ copy, source, sha256, by, on })),
      });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/redactions',
    verb: 'case.handle',
    operationId: 'redactFile',
    tag: TAG,
    summary: '制作遮盖件：涂黑、逐项核验，通过后才保存',
    description: '生成的文件只有页面图像。核验发现泄漏的不保存，拒绝里说明是哪一项、哪一页。',
    params,
    body: maskChoice,
    answers: {
      201: z
        .object({ copy: id, certificate, seen: z.number().int() })
        .meta({ id: 'RedactionMade', description: '已保存的遮盖件和证书' }),
    },
    refuses: REDACTION_CODES,
    answer: async ({ params: { id: request }, body: { making, ...choice }, who }) => {
      const name = (nth: number, ending: string) => REDACTION_TEXTS.fileName(nth, ending);
      const acting = actingOf(who, clock());
      const made = await makings.once({ person: who.person.id, request, choice }, making, (ids) =>
        redactFile(deps, acting, { request, ...choice, name, makings: ids }),
      );
      if (!made.ok) return made;
      return ok({ copy: made.value.copy, certificate: certificateForm(made.value.certificate), seen: made.value.seen });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/redactions/making/:making',
    verb: 'case.handle',
    operationId: 'getRedactionMaking',
    tag: TAG,
    summary: '本人一次制作的遮盖件：是否正在做、做好的是哪一份',
    params: z.strictObject({ id, making: id }),
    answers: {
      200: z
        .object({ making: z.boolean(), made: id.nullable() })
        .meta({ id: 'RedactionMaking', description: '是否正在做，和做好的那一份' }),
    },
    refuses: REDACTION_CODES,
    answer: async ({ params: { id: request, making: which }, who }) => {
      // Asked before the copy: what is finished between the two is found next time, what is not is not missed.
      const making = makings.isMaking(who.person.id, request, which);
      const made = await findMadeCopy(deps, actingOf(who, clock()), { request, making: which });
      return made.ok ? ok({ making, made: made.value?.copy ?? null }) : made;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/redactions/files',
    verb: 'case.handle',
    operationId: 'listCaseFiles',
    tag: TAG,
    summary: '申请的材料和遮盖件；记入台账',
    params,
    answers: { 200: caseFiles },
    refuses: REDACTION_CODES,
    answer: async ({ params: { id: request }, who }) => {
      const found = await listCaseFiles(deps, actingOf(who, clock()), { request });
      return found.ok ? ok(caseFilesForm(found.value)) : found;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/redactions/files',
    verb: 'case.handle',
    operationId: 'addMaterial',
    tag: TAG,
    summary: '添加一份拟提供的材料',
    description: '请求内容就是文件本身（Content-Type: application/octet-stream）；检查通过后才收下。',
    params,
    query: z.strictObject({ name: z.string().min(1).max(400).meta({ description: '文件名' }) }),
    answers: { 201: z.object({ file: id, seen: z.number().int() }).meta({ id: 'MaterialAdded', description: '已收下' }) },
    refuses: REDACTION_CODES,
    answer: async ({ params: { id: request }, query: { name }, who }, { request: { body, headers } }) => {
      const content = body as Readable | undefined;
      if (content === undefined || headers['content-type'] !== 'application/octet-stream')
        return { ok: false, failure: { code: 'upload.nothing' } };
      return addMaterial(deps, actingOf(who, clock()), { request, name, content });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/redactions/files/:file',
    verb: 'case.handle',
    operationId: 'lookAtFileToRedact',
    tag: TAG,
    summary: '要遮盖的文件：各页的大小，和找到的个人信息；记入台账',
    params: z.strictObject({ id, file: id }),
    answers: { 200: seenFile },
    refuses: REDACTION_CODES,
    answer: async ({ params: { id: request, file }, who }) => {
      const seen = await lookAtFile(deps, actingOf(who, clock()), { request, file });
      return seen.ok ? ok(seenForm(seen.value)) : seen;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/redactions/files/:file/pages/:page',
    verb: 'case.handle',
    operationId: 'drawPageToRedact',
    tag: TAG,
    summary: '一页的图像；记入台账',
    params: z.strictObject({ id, file: id, page: z.coerce.number().int().min(1).max(10_000) }),
    answers: {},
    file: { type: 'image/png', description: '页面图像' },
    refuses: REDACTION_CODES,
    answer: async ({ params: { id: request, file, page }, who }, { reply }) => {
      const drawn = await drawPage(deps, actingOf(who, clock()), { request, file, page });
      if (!drawn.ok) return drawn;
      void reply.header('cache-control', 'no-store').type('image/png').send(drawn.value);
      return undefined;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/redactions/:copy/certificate',
    verb: 'case.read',
    operationId: 'getRedactionCertificate',
    tag: TAG,
    summary: '遮盖件的证书',
    params: z.strictObject({ id, copy: id }),
    answers: { 200: certificate },
    refuses: REDACTION_CODES,
    answer: async ({ params: { id: request, copy }, who }) => {
      const read = await readCertificate(deps, actingOf(who, clock()), { request, copy });
      return read.ok ? ok(certificateForm(read.value.certificate)) : read;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/redactions/:copy/certificate.pdf',
    verb: 'case.read',
    operationId: 'getRedactionCertificatePaper',
    tag: TAG,
    summary: '遮盖件的证书（PDF）',
    params: z.strictObject({ id, copy: id }),
    answers: {},
    file: { type: 'application/pdf', description: '证书' },
    refuses: [...REDACTION_CODES, 'paper.glyph-missing', 'paper.no-typesetter'],
    answer: async ({ params: { id: request, copy }, who }, { reply }) => {
      const read = await readCertificate(deps, actingOf(who, clock()), { request, copy });
      if (!read.ok) return read;
      const made = await certificatePdf(certificateSheet(read.value.certificate, read.value));
      if (!made.ok) return made;
      const name = CERTIFICATE_TEXTS.file(read.value.name.replace(/\.[^.]*$/, ''));
      void reply
        .header('cache-control', 'no-store')
        .header('content-disposition', attachment(`${name}.pdf`, 'certificate.pdf'))
        .type('application/pdf')
        .send(Buffer.from(made.value.bytes));
      return undefined;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/letters/:letter/copies',
    verb: 'case.handle',
    operationId: 'attachRedactedCopy',
    tag: TAG,
    summary: '随文书发出一份遮盖件，或者整份发出一份材料；送审以前附',
    params: z.strictObject({ id, letter: id }),
    body: z.strictObject({ copy: id, seen: z.number().int().min(1).exactOptional() }),
    answers: { 200: z.object({ seen: z.number().int() }).meta({ id: 'CopyAttached', description: '已附上' }) },
    refuses: REDACTION_CODES,
    answer: ({ params: { id: request, letter }, body, who }) =>
      attachCopy(deps, actingOf(who, clock()), { request, letter, ...body }),
  });
}
