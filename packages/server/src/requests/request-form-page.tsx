import {
  listUploads,
  removeUpload,
  showUnit,
  submitRequest,
  type SubmissionReceipt,
  type SubmitRequestRefused,
} from '@gongkai/flows';
import { LONGEST, type ApplicationField } from '@gongkai/requests';
import { RequestForm, RequestReceipt, type RequestFormView } from '@gongkai/ui';
import { chineseDay, failureSentence, FRAME_TEXTS, REQUEST_FORM_TEXTS, REQUEST_RECEIPT_TEXTS } from '@gongkai/wording';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendErrorPage } from '../pages/error-page.tsx';
import { renderPage } from '../pages/render-page.tsx';
import { sendHtml } from '../pages/send-page.ts';
import { trackingPlace } from '../work/requests/tracking-place.ts';
import { uploadsPerMinute } from '../security/rate-limit.ts';
import { fileFaultSentence, keepSentFiles, newFormKey, UPLOADS_SHOWN } from './keep-sent-files.ts';
import { statusOf } from './own-pages.ts';
import { publicly, type RequestContext } from './request-context.ts';
import { readSentForm } from './sent-form.ts';

const FIELDS = Object.keys(LONGEST) as readonly ApplicationField[];

type Addressed = { Params: { readonly site: string; readonly unit: string } };

/** GET and POST /request/:site/:unit — the application of art. 29, and the receipt that the applicant takes along. */
export function requestFormPages(app: FastifyInstance, context: RequestContext): void {
  const url = '/request/:site/:unit';
  app.get<Addressed>(url, async (request, reply) => {
    const unit = await unitOf(context, request);
    if (!unit) return sendErrorPage(reply, context.assets, 404);
    const fresh = {
      values: {},
      faults: [],
      failure: null,
      kept: [],
      refusedFiles: [],
      formKey: newFormKey(),
    };
    return sendHtml(reply, 200, formPage(context, { ...unit, ...fresh }));
  });
  app.post<Addressed>(url, { config: uploadsPerMinute(context.settings) }, async (request, reply) => {
    const unit = await unitOf(context, request);
    if (!unit) return sendErrorPage(reply, context.assets, 404);
    const { fields, drop, files, faults } = await readSentForm(request);
    const form = Object.fromEntries(FIELDS.map((field) => [field, fields[field] ?? '']));
    const formKey = fields['key'] ?? '';
    const acting = publicly(context, Number(request.params.site));
    const of = { site: acting.site, unit: request.params.unit, formKey };
    for (const file of drop) await removeUpload(context.requests, acting, formKey, file);
    const refusedFiles = [...faults.map(fileFaultSentence), ...(await keepSentFiles(context, of, files))];
    const kept = await listUploads(context.requests, acting.site, formKey);
    const again = { ...unit, values: form, formKey, kept, refusedFiles };
    if (refusedFiles.length > 0) return sendHtml(reply, 422, formPage(context, { ...again, faults: [], failure: null }));
    const attachments = kept.map(({ file }) => file);
    const identity = kept.flatMap(({ file, provesIdentity }) => (provesIdentity ? [file] : []));
    const ask = { unit: request.params.unit, route: 'web', days: {}, form, attachments, identity, clientKey: formKey } as const;
    const sent = await submitRequest(context.requests, acting, ask);
    if (!sent.ok) return refuse(context, reply, again, sent.failure);
    return sendHtml(reply, 200, receiptPage(context, request, unit.unit.name, sent.value));
  });
}

type Unit = Pick<RequestFormView, 'unit' | 'action'>;

/** The unit as it is today; undefined where there is none that could be asked. */
async function unitOf(context: RequestContext, { params }: FastifyRequest<Addressed>): Promise<Unit | undefined> {
  if (!/^[1-9]\d{0,8}$/.test(params.site)) return undefined;
  const acting = publicly(context, Number(params.site));
  const found = await showUnit(context.db, acting, { unit: params.unit, on: acting.today });
  if (!found.ok || found.value.state === 'closed') return undefined;
  const { name, described } = found.value;
  const { address, hours, phone, fax } = described;
  const contact = Object.fromEntries(Object.entries({ address, hours, phone, fax }).filter(([, text]) => text !== undefined));
  return { unit: { name, contact }, action: `/request/${params.site}/${params.unit}` };
}

/** The form again, with everything that is wrong and everything that was typed. */
function refuse(
  context: RequestContext,
  reply: FastifyReply,
  form: Omit<RequestFormView, 'faults' | 'failure' | 'uploads'>,
  failure: SubmitRequestRefused,
): FastifyReply {
  const faults = failure.code === 'application.incomplete' && 'fields' in failure ? failure.fields : [];
  const sentence = faults.length > 0 ? null : `${failureSentence(failure)}。`;
  return sendHtml(reply, statusOf(reply, failure), formPage(context, { ...form, faults, failure: sentence }));
}

function formPage({ assets }: RequestContext, view: Omit<RequestFormView, 'uploads'>): string {
  const title = REQUEST_FORM_TEXTS.to(view.unit.name);
  const crumbs = [
    { text: FRAME_TEXTS.archive, href: '/' },
    { text: FRAME_TEXTS.request, href: '/request' },
    { text: view.unit.name },
  ];
  return renderPage(
    { title, description: REQUEST_FORM_TEXTS.description, assets, current: 'request', crumbs },
    <RequestForm {...view} uploads={UPLOADS_SHOWN} />,
  );
}

function receiptPage(
  { assets }: RequestContext,
  request: FastifyRequest,
  unit: string,
  { code, submittedOn, number }: SubmissionReceipt,
): string {
  const { qr } = trackingPlace(request);
  const view = { unit, code, qr, submittedOn: chineseDay(submittedOn), number: number ?? null };
  return renderPage(
    {
      title: REQUEST_RECEIPT_TEXTS.title,
      description: REQUEST_FORM_TEXTS.description,
      assets,
      current: 'request',
      crumbs: [
        { text: FRAME_TEXTS.archive, href: '/' },
        { text: FRAME_TEXTS.request, href: '/request' },
        { text: REQUEST_RECEIPT_TEXTS.title },
      ],
      unlisted: true,
    },
    <RequestReceipt {...view} />,
  );
}
