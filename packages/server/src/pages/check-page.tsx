import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { LIMITS } from '@gongkai/files';
import { CheckBody, KeepOffer, ReportBody, reportView } from '@gongkai/ui';
import { CHECK_TEXTS, failureSentence, FRAME_TEXTS, REPORT_TEXTS } from '@gongkai/wording';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { STATUS, type Refusal } from '../api/problem.ts';
import type { Checked } from '../checking/checking.ts';
import { receiveUpload, type Received } from '../checking/receive-upload.ts';
import { signalOfVisitor, takePlace } from '../checking/upload-place.ts';
import { importForbidden } from '../security/import-permission.ts';
import { uploadsPerMinute } from '../security/rate-limit.ts';
import type { PageContext } from './page-context.ts';
import { renderPage } from './render-page.tsx';
import { sendHtml } from './send-page.ts';

const LIMIT = REPORT_TEXTS.bytes(LIMITS.file);
const crumbs = [
  { text: FRAME_TEXTS.archive, href: '/' },
  { text: FRAME_TEXTS.check, href: '/check' },
] as const;

/** GET and POST /check — a report in, its check out; kept only for who asks for it and may. */
export function checkPages(app: FastifyInstance, context: PageContext): void {
  const { settings, checking } = context;
  app.get('/check', (request, reply) => {
    const mayKeep = importForbidden(request, settings.imports)?.code !== 'import.closed';
    const make = () => Promise.resolve(formPage(context, { failure: null, text: '', keep: false, mayKeep }));
    return context.answer(request, reply, `/check ${mayKeep}`, make);
  });
  app.post('/check', { config: uploadsPerMinute(settings), preParsing: takePlace(checking) }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const upload = await receiveUpload(request);
    return upload.ok ? answerUpload(context, request, reply, upload.value) : refuse(context, request, reply, upload.failure);
  });
}

async function answerUpload(
  context: PageContext,
  request: FastifyRequest,
  reply: FastifyReply,
  upload: Received,
): Promise<FastifyReply> {
  const keeps = upload.fields['keep'] === 'yes';
  const forbidden = keeps ? importForbidden(request, context.settings.imports) : undefined;
  if (forbidden !== undefined) return refuse(context, request, reply, forbidden, upload);
  const place = request.uploadPlace;
  if (place === null) throw new Error('an upload without a place: the route lacks takePlace');
  const checked = await place.check(upload, signalOfVisitor(reply));
  if (!checked.ok) return refuse(context, request, reply, checked.failure, upload);
  if (!keeps) return sendHtml(reply, 200, resultPage(context, request, upload, checked.value));
  const kept = await context.keep({ upload, checked: checked.value });
  if (!kept.ok) return refuse(context, request, reply, kept.failure, upload);
  return reply.redirect(`/reports/${kept.value.id}`, 303);
}

/** Text that was pasted, as against a file: the page can give it back. A text file of that name is given back the same. */
const pastedText = ({ name, bytes }: Received): string | null =>
  name === CHECK_TEXTS.pastedFile && isUtf8(bytes) ? Buffer.from(bytes).toString() : null;

/** The form again, with what is wrong and what to do, and with what was typed. */
function refuse(
  context: PageContext,
  request: FastifyRequest,
  reply: FastifyReply,
  failure: Refusal,
  upload?: Received,
): FastifyReply {
  const text = upload === undefined ? null : pastedText(upload);
  const name = upload === undefined ? null : text === null ? upload.name : CHECK_TEXTS.pasted;
  const page = formPage(context, {
    failure: { name, sentence: sentenceOf(failure) },
    text: text ?? '',
    keep: upload?.fields['keep'] === 'yes',
    mayKeep: importForbidden(request, context.settings.imports)?.code !== 'import.closed',
  });
  return sendHtml(reply, STATUS[failure.code], page);
}

const sentenceOf = (failure: Refusal): string => `${failureSentence(failure)}。`;

type Form = Omit<Parameters<typeof CheckBody>[0], 'limit'>;

const formPage = ({ assets }: PageContext, form: Form): string =>
  renderPage(
    {
      title: form.failure === null ? CHECK_TEXTS.title : `${CHECK_TEXTS.failedTitle} - ${CHECK_TEXTS.title}`,
      description: CHECK_TEXTS.description,
      assets,
      current: 'check',
      crumbs,
    },
    <CheckBody {...form} limit={LIMIT} />,
  );

function resultPage({ assets, settings }: PageContext, request: FastifyRequest, upload: Received, checked: Checked): string {
  const { report, findings, format } = checked;
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  const view = reportView({ report, findings, file: { name: upload.name, format, size: upload.bytes.length, sha256 } });
  const title = CHECK_TEXTS.resultTitle(view.title);
  const mayKeep = importForbidden(request, settings.imports) === undefined;
  return renderPage(
    {
      title,
      description: REPORT_TEXTS.description(view.title, view.verdict.title),
      assets,
      current: 'check',
      crumbs: [...crumbs, { text: CHECK_TEXTS.result }],
      unlisted: true,
    },
    <ReportBody {...view} label={CHECK_TEXTS.result} above={<KeepOffer text={pastedText(upload)} mayKeep={mayKeep} />} />,
  );
}
