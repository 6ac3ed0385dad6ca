import { listUploads, reopenDraft, resumeDraft, saveDraft, type Acting, type ResumedDraft } from '@gongkai/flows';
import type { Failure } from '@gongkai/kernel';
import { DraftSaved, ResumeForm } from '@gongkai/ui';
import { chineseDay, DRAFT_TEXTS, failureSentence } from '@gongkai/wording';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendHtml } from '../pages/send-page.ts';
import { visitorOf } from '../security/visitor-address.ts';
import { fieldOf } from './form-body.ts';
import { draftOfForm, formPage, freshForm, unitOf, type FormUnit } from './form-page.tsx';
import { ofAnySite } from './of-any-site.ts';
import { statusOf } from './own-pages.ts';
import type { RequestContext } from './request-context.ts';
import { requestPage } from './request-page.tsx';
import { refuseForm, type SentAgain } from './refuse-form.ts';

/** GET and POST /request/resume — a form that was saved is gone on with, by its code: it stands in no address, log or history. */
export function resumePages(app: FastifyInstance, context: RequestContext): void {
  app.get('/request/resume', (_request, reply) => sendHtml(reply, 200, resumePage(context, { code: '', failure: null })));

  app.post('/request/resume', async (request, reply) => {
    const code = fieldOf(request, 'code');
    const visitor = visitorOf(request);
    const found = await ofAnySite(context, { code, visitor }, (site) =>
      resumeDraft(context.requests, { site, code, visitor }, context.clock()),
    );
    if (!found.ok) return refuse(context, reply, code, found.failure);
    const unit = await unitOf(context, { site: String(found.site), unit: found.value.unit });
    if (!unit) return sendHtml(reply, 422, resumePage(context, { code, failure: DRAFT_TEXTS.unitGone }));
    return showResumed(context, reply, found.site, unit, found.value);
  });
}

/** Who shows a code that opens nothing is told the same whatever the reason. */
function refuse(context: RequestContext, reply: FastifyReply, code: string, failure: Failure): FastifyReply {
  const said = { 'tracking.unknown': DRAFT_TEXTS.unknown, 'tracking.code-mistyped': DRAFT_TEXTS.mistyped }[failure.code];
  return sendHtml(
    reply,
    statusOf(reply, failure),
    resumePage(context, { code, failure: said ?? `${failureSentence(failure)}。` }),
  );
}

/** The form as it was saved last, by the key that its page holds. Where it is gone, an empty one. */
export async function reopenForm(
  context: RequestContext,
  reply: FastifyReply,
  acting: Acting,
  unit: FormUnit,
  formKey: string,
): Promise<FastifyReply> {
  const found = await reopenDraft(context.requests, acting, formKey);
  if (found.ok) return showResumed(context, reply, acting.site, unit, found.value);
  const said = found.failure.code === 'tracking.unknown' ? DRAFT_TEXTS.unknown : `${failureSentence(found.failure)}。`;
  const html = formPage(context, { ...unit, ...freshForm(unit), failure: said });
  return sendHtml(reply, statusOf(reply, found.failure), html);
}

async function showResumed(
  context: RequestContext,
  reply: FastifyReply,
  site: number,
  unit: FormUnit,
  { formKey, values, saves, keptUntil }: ResumedDraft,
): Promise<FastifyReply> {
  const kept = await listUploads(context.requests, site, formKey);
  const draft = draftOfForm(unit.draftDays, saves, { resumed: DRAFT_TEXTS.resumed(chineseDay(keptUntil)) });
  const view = { ...unit, values, formKey, kept, draft, faults: [], failure: null, refusedFiles: [] };
  return sendHtml(reply, 200, formPage(context, view));
}

/** Keeps the form as it is, whatever is wrong with it, and shows its code. */
export async function saveForm(
  context: RequestContext,
  reply: FastifyReply,
  acting: Acting,
  form: SentAgain,
  unit: string,
): Promise<FastifyReply> {
  const { formKey, values, draft, refusedFiles, action } = form;
  const saved = await saveDraft(context.requests, acting, { unit, formKey, values, seen: draft.saves });
  if (!saved.ok) return refuseForm(context, reply, form, saved.failure);
  const { code = null, keptUntil } = saved.value;
  const view = { unit: form.unit.name, code, keptUntil: chineseDay(keptUntil), refusedFiles, action, formKey };
  return sendHtml(reply, 200, requestPage(context, DRAFT_TEXTS.savedTitle, <DraftSaved {...view} />));
}

const resumePage = (context: RequestContext, view: { readonly code: string; readonly failure: string | null }): string =>
  requestPage(context, DRAFT_TEXTS.resumeTitle, <ResumeForm {...view} />);
