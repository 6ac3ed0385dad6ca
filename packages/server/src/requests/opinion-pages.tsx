import {
  findSiteUnit,
  hearPartyByCode,
  listUploads,
  removeUpload,
  showOpinionAsked,
  type OpinionAsked,
  type SiteId,
} from '@gongkai/flows';
import type { Failure } from '@gongkai/kernel';
import { OpinionCodeForm, OpinionForm, OpinionReceipt, type OpinionFormView } from '@gongkai/ui';
import { chineseDay, failureSentence, FRAME_TEXTS, OPINION_TEXTS, PARTY_OPINION_NAMES } from '@gongkai/wording';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { renderPage } from '../pages/render-page.tsx';
import { sendHtml } from '../pages/send-page.ts';
import { uploadsPerMinute } from '../security/rate-limit.ts';
import { visitorOf } from '../security/visitor-address.ts';
import { fieldOf } from './form-body.ts';
import { fileFaultSentence, keepSentFiles, newFormKey, UPLOADS_SHOWN } from './keep-sent-files.ts';
import { sendPaper } from './letter-paper.ts';
import { ofAnySite } from './of-any-site.ts';
import { statusOf } from './own-pages.ts';
import { publicly, type RequestContext } from './request-context.ts';
import { readSentForm } from './sent-form.ts';

type Typed = Pick<OpinionFormView, 'chosen' | 'statement' | 'kept' | 'formKey' | 'failure' | 'refusedFiles'>;
type Opened = OpinionAsked & { readonly site: SiteId; readonly code: string };

/** GET and POST /opinion — a third party or another agency reads the letter to it and answers by the code of the letter (art. 32, 34). */
export function opinionPages(app: FastifyInstance, context: RequestContext): void {
  app.get('/opinion', (_request, reply) => sendHtml(reply, 200, codePage(context, { code: '', failure: null })));

  app.post('/opinion', async (request, reply) => {
    const asked = await open(context, request, fieldOf(request, 'code'));
    return 'code' in asked ? showForm(context, reply, asked, fresh()) : refuse(context, request, reply, asked);
  });

  app.post('/opinion/letter', async (request, reply) => {
    const asked = await open(context, request, fieldOf(request, 'code'), 'exported');
    if (!('code' in asked)) return refuse(context, request, reply, asked);
    const number = asked.letter.parts.find(({ part }) => part === 'number')?.text;
    const kind = fieldOf(request, 'kind') === 'docx' ? 'docx' : 'pdf';
    const refused = await sendPaper(reply, kind, { content: asked.letter, number });
    if (refused) return showForm(context, reply, asked, { ...fresh(), failure: `${failureSentence(refused.failure)}。` });
    return reply;
  });

  app.post('/opinion/answer', { config: uploadsPerMinute(context.settings) }, (request, reply) =>
    takeAnswer(context, request, reply),
  );
}

const fresh = (): Typed => ({
  chosen: null,
  statement: '',
  kept: [],
  refusedFiles: [],
  failure: null,
  formKey: newFormKey(),
});

async function open(
  context: RequestContext,
  request: FastifyRequest,
  code: string,
  looked?: 'exported',
): Promise<Opened | { readonly failure: Failure }> {
  const visitor = visitorOf(request);
  const found = await ofAnySite(context, { code, visitor }, (site) =>
    showOpinionAsked(context.requests, { site, code, visitor }, context.clock(), looked),
  );
  return found.ok ? { ...found.value, site: found.site, code } : found;
}

/** Who sends without a code that opens something, is told the same whatever is wrong with it. */
function refuse(
  context: RequestContext,
  request: FastifyRequest,
  reply: FastifyReply,
  { failure }: { readonly failure: Failure },
) {
  const said = { 'tracking.unknown': OPINION_TEXTS.unknown, 'tracking.code-mistyped': OPINION_TEXTS.mistyped }[failure.code];
  const view = { code: fieldOf(request, 'code'), failure: said ?? `${failureSentence(failure)}。` };
  return sendHtml(reply, statusOf(reply, failure), codePage(context, view));
}

async function takeAnswer(context: RequestContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { fields, drop, files, faults } = await readSentForm(request);
  const asked = await open(context, request, fields['code'] ?? '');
  if (!('code' in asked)) return refuse(context, request, reply, asked);
  const formKey = fields['key'] ?? '';
  // Nothing of what comes too late is kept.
  if (shutOf(asked) !== null) return showForm(context, reply, asked, fresh(), 409);
  const { site, unit, code } = asked;
  const acting = publicly(context, site);
  for (const file of drop) await removeUpload(context.requests, acting, formKey, file);
  const refusedFiles = [...faults.map(fileFaultSentence), ...(await keepSentFiles(context, { site, unit, formKey }, files))];
  const kept = await listUploads(context.requests, site, formKey);
  const opinion = chosenOf(fields['opinion']);
  const statement = fields['statement'] ?? '';
  const again = { chosen: opinion ?? null, statement, kept, formKey, refusedFiles, failure: null };
  if (refusedFiles.length > 0) return showForm(context, reply, asked, again, 422);
  if (opinion === undefined) return showForm(context, reply, asked, { ...again, failure: OPINION_TEXTS.unchosen }, 422);
  const said = { opinion, statement, attachments: kept.map(({ file }) => file) };
  const heard = await hearPartyByCode(context.requests, { site, code, visitor: visitorOf(request) }, acting.now, said);
  if (!heard.ok) {
    const failure = `${failureSentence(heard.failure)}。`;
    return showForm(context, reply, asked, { ...again, failure }, statusOf(reply, heard.failure));
  }
  const number = asked.letter.parts.find(({ part }) => part === 'number')?.text ?? '';
  const lines = [
    { name: OPINION_TEXTS.unit, text: await unitName(context, asked) },
    ...(number === '' ? [] : [{ name: OPINION_TEXTS.number, text: number }]),
    { name: OPINION_TEXTS.on, text: chineseDay(acting.today) },
    { name: OPINION_TEXTS.said, text: PARTY_OPINION_NAMES[opinion] },
  ];
  const view = { lines, statement, files: kept.map(({ name }) => name) };
  return sendHtml(reply, 200, page(context, OPINION_TEXTS.received, <OpinionReceipt {...view} />));
}

const chosenOf = (text: string | undefined) => (['agrees', 'objects', 'partly'] as const).find((each) => each === text);

/** Why nothing more can be said, or what was; null: it can. */
function shutOf({ state, answered }: OpinionAsked): string | null {
  if (answered) return OPINION_TEXTS.answered(answered.on, answered.opinion);
  return state === 'closed' || state === 'released' ? OPINION_TEXTS[state] : null;
}

async function showForm(
  context: RequestContext,
  reply: FastifyReply,
  asked: Opened,
  typed: Typed,
  status = 200,
): Promise<FastifyReply> {
  const { kind, letter, state, until, code } = asked;
  const view = {
    ...typed,
    code,
    unit: await unitName(context, asked),
    letter: letter.parts,
    period: state === 'late' && until !== undefined ? OPINION_TEXTS.late(until) : OPINION_TEXTS.period(kind, until),
    shut: shutOf(asked),
    uploads: UPLOADS_SHOWN,
  };
  return sendHtml(reply, status, page(context, OPINION_TEXTS.title, <OpinionForm {...view} />));
}

async function unitName(context: RequestContext, { site, unit, askedOn }: Opened): Promise<string> {
  const found = await findSiteUnit(context.db, publicly(context, site), { unit, on: askedOn });
  return found.ok ? found.value.unit.name : '';
}

const codePage = (context: RequestContext, view: { readonly code: string; readonly failure: string | null }): string =>
  page(context, OPINION_TEXTS.title, <OpinionCodeForm {...view} />);

const page = ({ assets }: RequestContext, title: string, body: ReactNode): string =>
  renderPage(
    {
      title,
      description: OPINION_TEXTS.description,
      assets,
      current: 'track',
      crumbs: [
        { text: FRAME_TEXTS.archive, href: '/' },
        { text: FRAME_TEXTS.track, href: '/track' },
        { text: OPINION_TEXTS.title },
      ],
      unlisted: true,
    },
    body,
  );
