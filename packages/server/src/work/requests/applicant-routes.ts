import type { FastifyInstance } from 'fastify';
import { judgeReasons, receiveCorrection, receiveFee, receiveReasons, waiveFee, withdrawRequest } from '@gongkai/flows';
import { z } from 'zod';
import { id } from '../acting.ts';
import { text } from './handling-routes.ts';
import type { RequestWork } from './request-deps.ts';
import { reportedOn, stepRoute } from './step-route.ts';

/** What the applicant does by other ways than his code, entered by the office; and what it makes of it. */
export function applicantRoutes(work: FastifyInstance, deps: RequestWork): void {
  const { requests } = deps;

  stepRoute(work, deps, {
    url: '/requests/:id/correction',
    verb: 'case.read',
    operationId: 'receiveCorrection',
    summary: '收到补正；答复期限重新起算',
    body: { content: text, attachments: z.array(id).max(20).exactOptional(), on: reportedOn },
    take: (acting, { body, ...ask }) =>
      receiveCorrection(requests, acting, {
        ...ask,
        content: body.content,
        ...(body.attachments === undefined ? {} : { attachments: body.attachments }),
      }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/reasons',
    verb: 'case.read',
    operationId: 'receiveReasons',
    summary: '收到申请人的理由说明',
    body: { text, on: reportedOn },
    take: (acting, { body, ...ask }) => receiveReasons(requests, acting, { ...ask, text: body.text }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/reasons/judgement',
    verb: 'case.handle',
    operationId: 'judgeReasons',
    summary: '认定理由是否合理',
    body: { reasonable: z.boolean() },
    take: (acting, { body, ...ask }) => judgeReasons(requests, acting, { ...ask, reasonable: body.reasonable }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/fee/payment',
    verb: 'case.handle',
    operationId: 'receiveFee',
    summary: '收到信息处理费，全额',
    body: { amount: z.number().min(0).max(10_000_000), on: reportedOn },
    take: (acting, { body, ...ask }) => receiveFee(requests, acting, { ...ask, amount: body.amount }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/fee/waiver',
    verb: 'case.read',
    operationId: 'waiveFee',
    summary: '决定不收信息处理费',
    body: {},
    take: (acting, { body: _body, ...ask }) => waiveFee(requests, acting, ask),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/withdrawal',
    verb: 'case.read',
    operationId: 'withdrawRequest',
    summary: '登记申请人撤回，附申请人的原话',
    body: { statement: text, on: reportedOn },
    take: (acting, { body, ...ask }) => withdrawRequest(requests, acting, { ...ask, statement: body.statement }),
  });
}
