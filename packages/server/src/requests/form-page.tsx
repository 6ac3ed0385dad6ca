import { settingsOn, showUnit, type DraftChanged, type SubmissionReceipt } from '@gongkai/flows';
import { dayInChina } from '@gongkai/kernel';
import { LONGEST, natureOf, type ApplicationField, type ApplicationForm } from '@gongkai/requests';
import { RequestForm, RequestReceipt, type RequestFormView } from '@gongkai/ui';
import {
  APPLICANT_TYPE_NAMES,
  applicationFieldNames,
  chineseDay,
  FRAME_TEXTS,
  IDENTITY_DOCUMENT_NAMES,
  REQUEST_FORM_TEXTS,
  REQUEST_RECEIPT_TEXTS,
  SUPPLY_FORM_NAMES,
  SUPPLY_WAY_NAMES,
} from '@gongkai/wording';
import type { FastifyRequest } from 'fastify';
import { renderPage } from '../pages/render-page.tsx';
import { trackingPlace } from '../work/requests/tracking-place.ts';
import { newFormKey, UPLOADS_SHOWN } from './keep-sent-files.ts';
import { publicly, type RequestContext } from './request-context.ts';
import { requestPage } from './request-page.tsx';

export const FORM_FIELDS = Object.keys(LONGEST) as readonly ApplicationField[];

export type FormPlace = { readonly site: string; readonly unit: string };
export type FormUnit = Pick<RequestFormView, 'unit' | 'action'> & {
  /** For how long a form that is saved is kept. */
  readonly draftDays: number;
};

/** The unit as it is today; undefined where there is none that could be asked. */
export async function unitOf(context: RequestContext, params: FormPlace): Promise<FormUnit | undefined> {
  if (!/^[1-9]\d{0,8}$/.test(params.site)) return undefined;
  const acting = publicly(context, Number(params.site));
  const found = await showUnit(context.db, acting, { unit: params.unit, on: acting.today });
  if (!found.ok || found.value.state === 'closed') return undefined;
  const { name, described } = found.value;
  const { address, hours, phone, fax } = described;
  const contact = Object.fromEntries(Object.entries({ address, hours, phone, fax }).filter(([, text]) => text !== undefined));
  const { draftDays } = await settingsOn(context, { site: acting.site, on: acting.today });
  return { draftDays, unit: { name, contact }, action: `/request/${params.site}/${params.unit}` };
}

type Draft = RequestFormView['draft'];

/** A form that is shown for the first time. */
export const freshForm = ({ draftDays }: Pick<FormUnit, 'draftDays'>): Omit<RequestFormView, 'uploads' | keyof FormUnit> => ({
  values: {},
  faults: [],
  failure: null,
  kept: [],
  refusedFiles: [],
  formKey: newFormKey(),
  draft: draftOfForm(draftDays, 0),
});

/** What a form knows of its draft. */
export const draftOfForm = (days: number, saves: number, said: Partial<Draft> = {}): Draft => ({
  saves,
  resumed: null,
  changed: null,
  days,
  ...said,
});

/** What is chosen and not written, by the words on the page. */
const CHOICES: { readonly [Field in ApplicationField]?: Readonly<Record<string, string>> } = {
  type: APPLICANT_TYPE_NAMES,
  document: IDENTITY_DOCUMENT_NAMES,
  form: SUPPLY_FORM_NAMES,
  way: SUPPLY_WAY_NAMES,
};

/** What was saved elsewhere beside what stands in the page. */
export function changedView({ savedAt, values }: DraftChanged, form: ApplicationForm): Draft['changed'] {
  const said = (of: ApplicationForm, field: ApplicationField) => (of[field] ?? '').trim();
  const time = new Date(savedAt.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
  return {
    savedAt: `${chineseDay(dayInChina(savedAt.getTime()))} ${time}`,
    differing: FORM_FIELDS.filter((field) => said(values, field) !== said(form, field)).map((field) => ({
      name: applicationFieldNames(natureOf(form))[field],
      text: CHOICES[field]?.[said(values, field)] ?? said(values, field),
    })),
  };
}

export function formPage({ assets }: RequestContext, view: Omit<RequestFormView, 'uploads'>): string {
  const texts = natureOf(view.values) === 'rectification' ? REQUEST_FORM_TEXTS.rectification : REQUEST_FORM_TEXTS;
  const title = texts.to(view.unit.name);
  const crumbs = [
    { text: FRAME_TEXTS.archive, href: '/' },
    { text: FRAME_TEXTS.request, href: '/request' },
    { text: view.unit.name },
  ];
  return renderPage(
    { title, description: texts.description, assets, current: 'request', crumbs },
    <RequestForm {...view} uploads={UPLOADS_SHOWN} />,
  );
}

export function receiptPage(
  context: RequestContext,
  request: FastifyRequest,
  unit: string,
  { code, submittedOn, number, form }: SubmissionReceipt & { readonly form: ApplicationForm },
): string {
  const names = applicationFieldNames(natureOf(form));
  const written = (['record', 'content', 'evidence'] as const).flatMap((field) => {
    const text = (form[field] ?? '').trim();
    return text === '' ? [] : [{ name: names[field], text }];
  });
  const { qr } = trackingPlace(request);
  const view = { unit, code, qr, submittedOn: chineseDay(submittedOn), number: number ?? null, written };
  return requestPage(context, REQUEST_RECEIPT_TEXTS.title, <RequestReceipt {...view} />);
}
