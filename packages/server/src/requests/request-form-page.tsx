import { listUploads, removeUpload, sendForm } from '@gongkai/flows';
import type { ApplicationForm } from '@gongkai/requests';
import type { FastifyInstance } from 'fastify';
import { sendErrorPage } from '../pages/error-page.tsx';
import { sendHtml } from '../pages/send-page.ts';
import { uploadsPerMinute } from '../security/rate-limit.ts';
import { reopenForm, saveForm } from './draft-pages.tsx';
import { draftOfForm, FORM_FIELDS, formPage, freshForm, receiptPage, unitOf, type FormPlace } from './form-page.tsx';
import { fileFaultSentence, keepSentFiles } from './keep-sent-files.ts';
import { notSentPage, offerPage, publishedLike } from './offer-published.tsx';
import { refuseForm, type SentAgain } from './refuse-form.ts';
import { publicly, type RequestContext } from './request-context.ts';
import { readSentForm } from './sent-form.ts';

type Addressed = { Params: FormPlace; Querystring: { readonly for?: unknown } };

/** GET and POST /request/:site/:unit — the application of art. 29, and the receipt that the applicant takes along. */
export function requestFormPages(app: FastifyInstance, context: RequestContext): void {
  const url = '/request/:site/:unit';
  app.get<Addressed>(url, async (request, reply) => {
    const unit = await unitOf(context, request.params);
    if (!unit) return sendErrorPage(reply, context.assets, 404);
    // Parsed leniently: an address that somebody has shortened leads to the usual form.
    const values = request.query.for === 'rectification' ? { nature: 'rectification' } : {};
    return sendHtml(reply, 200, formPage(context, { ...unit, ...freshForm(unit), values }));
  });
  app.post<Addressed>(url, { config: uploadsPerMinute(context.settings) }, async (request, reply) => {
    const unit = await unitOf(context, request.params);
    if (!unit) return sendErrorPage(reply, context.assets, 404);
    const { fields, drop, files, faults } = await readSentForm(request);
    const form: ApplicationForm = Object.fromEntries(FORM_FIELDS.map((field) => [field, fields[field] ?? '']));
    const formKey = fields['key'] ?? '';
    const acting = publicly(context, Number(request.params.site));
    if (fields['act'] === 'reopen') return reopenForm(context, reply, acting, unit, formKey);
    const of = { site: acting.site, unit: request.params.unit, formKey };
    for (const file of drop) await removeUpload(context.requests, acting, formKey, file);
    const refusedFiles = [...faults.map(fileFaultSentence), ...(await keepSentFiles(context, of, files))];
    const kept = await listUploads(context.requests, acting.site, formKey);
    const seen = seenIn(fields['seen']);
    const again: SentAgain = { ...unit, values: form, formKey, kept, refusedFiles, draft: draftOfForm(unit.draftDays, seen) };
    if (fields['act'] === 'save') return saveForm(context, reply, acting, again, request.params.unit);
    if (refusedFiles.length > 0) return sendHtml(reply, 422, formPage(context, { ...again, faults: [], failure: null }));
    if (fields['act'] === 'edit') return sendHtml(reply, 200, formPage(context, { ...again, faults: [], failure: null }));
    if (fields['act'] === 'found') {
      // What was saved waits for its code.
      if (seen === 0) for (const { file } of kept) await removeUpload(context.requests, acting, formKey, file);
      return sendHtml(reply, 200, notSentPage(context));
    }
    const matches = fields['act'] === 'sure' ? [] : await publishedLike(context, acting, request.params.unit, form);
    if (matches.length > 0) return sendHtml(reply, 200, offerPage(context, again, matches));
    const attachments = kept.map(({ file }) => file);
    const identity = kept.flatMap(({ file, provesIdentity }) => (provesIdentity ? [file] : []));
    const ask = { unit: request.params.unit, form, attachments, identity, clientKey: formKey, seen };
    const sent = await sendForm(context.requests, acting, ask);
    if (!sent.ok) return refuseForm(context, reply, again, sent.failure);
    return sendHtml(reply, 200, receiptPage(context, request, unit.unit.name, { ...sent.value, form }));
  });
}

const seenIn = (text: string | undefined): number => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : 0);
