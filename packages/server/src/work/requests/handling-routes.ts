import type { FastifyInstance } from 'fastify';
import {
  acceptRequest,
  approveExtension,
  askExtension,
  assignRequest,
  decideOutcome,
  decideRectification,
  eraseRecord,
  listColleagues,
  noteRequest,
  passOnRequest,
  recordSearch,
  refuseExtension,
  sendBackRequest,
} from '@gongkai/flows';
import { ok, plainDate } from '@gongkai/kernel';
import { z } from 'zod';
import { actingOf, day, id } from '../acting.ts';
import { workRoute } from '../work-route.ts';
import { decisionAnswers } from './decision-answers.ts';
import type { RequestWork } from './request-deps.ts';
import { REQUEST_CODES } from './request-refusals.ts';
import { ground, outcomeId, rectificationResult } from './shown-request.ts';
import { stepRoute } from './step-route.ts';

/** As long as a sealed text may be; a longer one is a file. */
export const text = z.string().min(1).max(20_000);
const lines = z.array(z.string().max(500)).max(60);

const colleagues = z
  .object({ colleagues: z.array(z.object({ id, name: z.string(), title: z.string().nullable() })) })
  .meta({ id: 'Colleagues', description: '能办理这件申请的其他人，近的在前' });

const workingDays = z.number().int().min(1).max(60);

/** What the office does with a request by itself, from handing it out to the decision. */
export function handlingRoutes(work: FastifyInstance, deps: RequestWork): void {
  const { requests } = deps;

  stepRoute(work, deps, {
    url: '/requests/:id/assign',
    verb: 'case.assign',
    operationId: 'assignRequest',
    summary: '分给承办单位和承办人，或者改派',
    body: { unit: id, handler: id },
    take: (acting, { body: { unit, handler }, ...ask }) => assignRequest(requests, acting, { ...ask, unit, handler }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/accept',
    verb: 'case.handle',
    operationId: 'acceptRequest',
    summary: '承办人签收',
    body: {},
    take: (acting, { body: _body, ...ask }) => acceptRequest(requests, acting, ask),
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/colleagues',
    verb: 'case.handle',
    operationId: 'listColleagues',
    tag: '依申请公开',
    summary: '可以转给哪些同事办理',
    params: z.strictObject({ id }),
    answers: { 200: colleagues },
    refuses: REQUEST_CODES,
    answer: async ({ params: { id: request }, who }) => {
      const found = await listColleagues(requests, actingOf(who, deps.clock()), { request });
      return found.ok ? ok({ colleagues: found.value.map((each) => ({ ...each, title: each.title ?? null })) }) : found;
    },
  });

  stepRoute(work, deps, {
    url: '/requests/:id/pass-on',
    verb: 'case.handle',
    operationId: 'passOnRequest',
    summary: '承办人转给能办理的同事，写明理由',
    body: { handler: id, reason: text },
    take: (acting, { body: { handler, reason }, ...ask }) => passOnRequest(requests, acting, { ...ask, handler, reason }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/send-back',
    verb: 'case.handle',
    operationId: 'sendBackRequest',
    summary: '承办人退回重新分办，写明理由',
    body: { reason: text },
    take: (acting, { body: { reason }, ...ask }) => sendBackRequest(requests, acting, { ...ask, reason }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/notes',
    verb: 'case.read',
    operationId: 'noteRequest',
    summary: '写办理记录；申请人看不到',
    body: { text },
    take: (acting, { body, ...ask }) => noteRequest(requests, acting, { ...ask, text: body.text }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/searches',
    verb: 'case.handle',
    operationId: 'recordSearch',
    summary: '登记检索：谁在哪一天查了哪里、用什么关键词、保存和移交销毁的情况、查得什么；答复不存在的文书照此写明',
    body: {
      found: z.boolean(),
      searchedOn: day.meta({ description: '检索的日期' }),
      searchers: lines.meta({ description: '检索人' }),
      places: lines.meta({ description: '检索的系统、档案、科室' }),
      keywords: lines.meta({ description: '关键词；找到了的可以没有' }),
      scope: text.exactOptional().meta({ description: '年份、文号等其他检索条件' }),
      retention: text.exactOptional().meta({ description: '保存期限，移交、销毁的情况' }),
      result: text.meta({ description: '检索情况' }),
    },
    take: (acting, { body: { found, searchers, places, keywords, scope, retention, result, ...body }, ...ask }) => {
      const more = { ...(scope === undefined ? {} : { scope }), ...(retention === undefined ? {} : { retention }) };
      const said = { searchedOn: plainDate(body.searchedOn), searchers, places, keywords, ...more, result };
      return recordSearch(requests, acting, { ...ask, found, said });
    },
  });

  stepRoute(work, deps, {
    url: '/requests/:id/extension/ask',
    verb: 'case.handle',
    operationId: 'askExtension',
    summary: '承办人申请延长答复期限，报政府信息公开工作机构负责人',
    body: { workingDays, reason: text },
    take: (acting, { body, ...ask }) =>
      askExtension(requests, acting, { ...ask, workingDays: body.workingDays, reason: body.reason }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/extension/refusal',
    verb: 'case.extend',
    operationId: 'refuseExtension',
    summary: '政府信息公开工作机构负责人不同意延期，写明理由',
    body: { reason: text },
    take: (acting, { body: { reason }, ...ask }) => refuseExtension(requests, acting, { ...ask, reason }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/extension',
    verb: 'case.extend',
    operationId: 'approveExtension',
    summary: '政府信息公开工作机构负责人同意延长答复期限',
    body: { workingDays, reason: text.exactOptional().meta({ description: '承办人申请过的，可以不写，以他的理由为准' }) },
    take: (acting, { body, ...ask }) => approveExtension(requests, acting, { ...ask, ...body }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/rectification',
    verb: 'case.handle',
    operationId: 'decideRectification',
    summary: '对更正申请作出决定，写明核实情况（第四十一条）',
    body: { result: rectificationResult, finding: text },
    take: (acting, { body, ...ask }) => decideRectification(requests, acting, { ...ask, ...body }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/outcome',
    verb: 'case.handle',
    operationId: 'decideOutcome',
    summary: '作出办理决定；与各项判断的结果不同的，写明理由',
    body: {
      answers: decisionAnswers,
      outcome: outcomeId,
      basis: z.string().max(40).exactOptional(),
      grounds: z.array(ground).max(10).exactOptional(),
      reason: text.exactOptional(),
    },
    take: (acting, { body: { answers, ...choice }, ...ask }) => decideOutcome(requests, acting, { ...ask, ...choice, answers }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/erasures',
    verb: 'case.erase',
    operationId: 'eraseRecord',
    summary: '删除一份记录里的个人信息，不能恢复',
    body: { record: id, why: z.enum(['expired', 'asked']) },
    take: (acting, { body, ...ask }) => eraseRecord(requests, acting, { ...ask, record: body.record, why: body.why }),
  });
}
