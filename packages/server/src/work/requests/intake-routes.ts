import type { FastifyInstance } from 'fastify';
import {
  confirmRequest,
  foreseeReceipt,
  giveTrackingCode,
  legalDay,
  MOST_ATTACHMENTS,
  similarRequests,
  submitRequest,
  type ForeseenReceipt,
} from '@gongkai/flows';
import { ok, plainDate } from '@gongkai/kernel';
import { outcomeRow } from '@gongkai/law';
import { checkPaperApplication, IDENTITY_DOCUMENTS, natureOf } from '@gongkai/requests';
import { TAKEN } from '@gongkai/vault';
import { answerDeadlineSentence, applicationFaultSentence, chineseDay, INTAKE_TEXTS, LACK_SENTENCES } from '@gongkai/wording';
import { z } from 'zod';
import { RefusedWork } from '../problem.ts';
import { actingOf, day, id } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import {
  checkedForm,
  daysOf,
  foreseen,
  formOf,
  needed,
  officeRoute,
  receiptDays,
  receiptQuery,
  registered,
  similar,
  typedForm,
} from './intake-answer.ts';
import { officeRoutes } from './office-routes.ts';
import { INTAKE_CODES, REQUEST_CODES } from './request-refusals.ts';
import { trackingPlace } from './tracking-place.ts';

const attachments = z.array(id).max(MOST_ATTACHMENTS);

/** Requests that come over the counter, by post, by fax or by word of mouth (条例 arts. 29–31). Nothing of it is there without a vault. */
export function intakeRoutes(work: FastifyInstance, { db, clock, vault }: WorkDeps): void {
  if (vault === undefined) return;
  const deps = { db, vault };

  workRoute(work, {
    method: 'GET',
    url: '/requests/intake',
    verb: 'case.register',
    operationId: 'getIntakeNeeds',
    tag: '依申请公开',
    summary: '登记申请要填什么：各渠道的日期和收到之日的规定、附件的限制',
    answers: { 200: needed },
    refuses: [],
    answer: () => {
      const today = legalDay(clock());
      const endings = Object.keys(TAKEN).map((ending) => `.${ending}`);
      return ok({ today, routes: officeRoutes(today), attachments: { most: MOST_ATTACHMENTS, bytes: vault.limit, endings } });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/receipt',
    verb: 'case.register',
    operationId: 'foreseeReceipt',
    tag: '依申请公开',
    summary: '按渠道和日期算收到之日与答复期限；不登记',
    query: receiptQuery,
    answers: { 200: foreseen },
    refuses: REQUEST_CODES,
    answer: async ({ query: { route, nature = 'disclosure', ...days }, who }) => {
      const seen = await foreseeReceipt(deps, actingOf(who, clock()), { route, nature, days: daysOf(days) });
      return seen.ok ? ok(foreseenForm(seen.value)) : seen;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/check',
    verb: 'case.register',
    operationId: 'checkRequestForm',
    tag: '依申请公开',
    summary: '核对填写的内容：哪些要改正，申请书缺什么；不登记',
    body: z.strictObject({ form: typedForm }),
    answers: { 200: checkedForm },
    refuses: [],
    answer: ({ body }) => {
      const { slips, lacks } = checkPaperApplication(formOf(body.form));
      return ok({
        faults: slips.map((each) => ({ field: each.field, sentence: applicationFaultSentence(each, natureOf(body.form)) })),
        lacks: lacks.map((lack) => ({ lack, sentence: LACK_SENTENCES[lack] })),
      });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/similar',
    verb: 'case.register',
    operationId: 'findSimilarRequests',
    tag: '依申请公开',
    summary: '同一申请人此前向本机关提出的、内容相近的申请；记入台账',
    body: z.strictObject({
      unit: id,
      document: z.enum(IDENTITY_DOCUMENTS),
      number: z.string().min(1).max(100),
      content: z.string().min(1).max(10_000),
    }),
    answers: { 200: similar },
    refuses: REQUEST_CODES,
    answer: async ({ body: { unit, document, number, content }, who }) => {
      const found = await similarRequests(deps, actingOf(who, clock()), { unit, identity: { document, number }, content });
      if (!found.ok) return found;
      return ok({
        requests: found.value.map((each) => ({
          id: each.request,
          number: each.number ?? null,
          submittedOn: each.submittedOn,
          likeness: each.likeness,
          closedOn: each.closedOn ?? null,
          outcome: each.outcome === undefined ? null : outcomeRow(each.outcome).title,
          givenUp: each.givenUp ?? null,
        })),
      });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests',
    verb: 'case.register',
    operationId: 'registerRequest',
    tag: '依申请公开',
    summary: '登记一件当面、邮寄、传真或者口头的申请',
    description:
      '同一份表（key 相同、内容相同）发来两次是一件，回执相同。申请书不完整的，mayLack 为 true 时照样登记，随后告知补正。',
    body: z.strictObject({
      unit: id,
      route: officeRoute,
      days: receiptDays,
      form: typedForm,
      mayLack: z.boolean().default(false).meta({ description: '申请书上缺的就按缺的登记' }),
      attachments: attachments.default([]).meta({ description: '此前上传的文件的编号' }),
      identity: attachments.default([]).meta({ description: '其中的身份证明' }),
      key: z.string().min(16).max(100).meta({ description: '这份表的编号，随机；重发时不变' }),
    }),
    answers: { 201: registered },
    refuses: INTAKE_CODES,
    answer: async ({ body, who }, { request }) => {
      const { unit, route, mayLack, attachments: files, identity, key } = body;
      const acting = actingOf(who, clock());
      const days = daysOf(body.days);
      const ask = { unit, route, days, form: formOf(body.form), mayLack, attachments: files, identity, clientKey: key };
      const sent = await submitRequest(deps, acting, ask);
      if (!sent.ok) {
        const fields = 'fields' in sent.failure ? sent.failure.fields : [];
        if (fields.length === 0) return sent;
        throw new RefusedWork(
          sent.failure,
          fields.map((each) => ({ field: `form.${each.field}`, detail: applicationFaultSentence(each, natureOf(body.form)) })),
        );
      }
      const seen = await foreseeReceipt(deps, acting, { route, days, nature: natureOf(body.form) });
      const { request: made, code, submittedOn, number, receivedOn, already } = sent.value;
      const due = seen.ok && receivedOn !== undefined ? seen.value.due?.due : undefined;
      return ok({
        id: made,
        code,
        number: number ?? null,
        submittedOn,
        receivedOn: receivedOn ?? null,
        dueOn: due ?? null,
        already,
        ...trackingPlace(request),
      });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/confirmation',
    verb: 'case.register',
    operationId: 'confirmRequest',
    tag: '依申请公开',
    summary: '登记与申请人双方确认（平常信函、传真、互联网）：确认之日为收到之日，并编登记号',
    params: z.strictObject({ id }),
    body: z.strictObject({
      on: day.optional().meta({ description: '确认之日；不填为今天' }),
      seen: z.number().int().min(1).optional().meta({ description: '填写时所见的沿革项数；此后有人办过则拒绝' }),
    }),
    answers: { 200: z.object({ seen: z.number().int() }).meta({ id: 'RequestStepDone', description: '已办，现在的沿革项数' }) },
    refuses: REQUEST_CODES,
    answer: ({ params, body: { on, seen }, who }) =>
      confirmRequest(deps, actingOf(who, clock()), {
        request: params.id,
        seen,
        ...(on === undefined ? {} : { on: plainDate(on) }),
      }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/tracking-code',
    verb: 'case.register',
    operationId: 'giveTrackingCode',
    tag: '依申请公开',
    summary: '申请人遗失查询码并证明身份后，另给一个；原来的作废，记入台账',
    params: z.strictObject({ id }),
    body: z.strictObject({}),
    answers: {
      201: z
        .object({ code: z.string(), trackAt: z.string(), qr: z.string() })
        .meta({ id: 'GivenTrackingCode', description: '新的查询码，只给这一次' }),
    },
    refuses: REQUEST_CODES,
    answer: async ({ params, who }, { request }) => {
      const given = await giveTrackingCode(deps, actingOf(who, clock()), { request: params.id });
      return given.ok ? ok({ code: given.value.code, ...trackingPlace(request) }) : given;
    },
  });
}

function foreseenForm({ receipt, due, cites }: ForeseenReceipt): z.input<typeof foreseen> {
  return {
    receivedOn: receipt?.on ?? null,
    sentence: receipt === undefined ? INTAKE_TEXTS.awaiting(cites) : INTAKE_TEXTS.received(chineseDay(receipt.on), cites),
    warning: receipt?.confirmedLate === true ? INTAKE_TEXTS.confirmedLate : null,
    dueOn: due?.due ?? null,
    provisional: due?.provisional ?? false,
    explanation: due === undefined ? null : answerDeadlineSentence(due),
  };
}
