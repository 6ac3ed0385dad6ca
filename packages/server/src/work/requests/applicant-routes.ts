import type { FastifyInstance } from 'fastify';
import { judgeReasons, receiveCorrection, receiveFee, receiveReasons, waiveFee, withdrawRequest } from '@gongkai/flows';
import { IDENTITY_DOCUMENTS, LONGEST, type CorrectionForm } from '@gongkai/requests';
import { applicationFaultSentence } from '@gongkai/wording';
import { z } from 'zod';
import { id } from '../acting.ts';
import { RefusedWork } from '../problem.ts';
import { text } from './handling-routes.ts';
import type { RequestWork } from './request-deps.ts';
import { reportedOn, stepRoute } from './step-route.ts';

const field = (most: number) => z.string().max(most).exactOptional();
const brought = {
  document: z.enum(IDENTITY_DOCUMENTS).exactOptional(),
  number: field(LONGEST.number),
  phone: field(LONGEST.phone),
  email: field(LONGEST.email),
  address: field(LONGEST.address),
};

function broughtBy({ content, document, number, phone, email, address }: CorrectionForm): CorrectionForm {
  const said = Object.entries({ content, document, number, phone, email, address }).filter(([, given]) => given !== undefined);
  return Object.fromEntries(said);
}

/** What the applicant does by other ways than his code, entered by the office; and what it makes of it. */
export function applicantRoutes(work: FastifyInstance, deps: RequestWork): void {
  const { requests } = deps;

  stepRoute(work, deps, {
    url: '/requests/:id/correction',
    verb: 'case.read',
    operationId: 'receiveCorrection',
    summary: '收到补正，连同申请书所缺的身份证明、联系方式；答复期限重新起算',
    body: { content: text, ...brought, attachments: z.array(id).max(20).exactOptional(), on: reportedOn },
    take: async (acting, { body, ...ask }) => {
      const done = await receiveCorrection(requests, acting, {
        ...ask,
        brought: broughtBy(body),
        ...(body.attachments === undefined ? {} : { attachments: body.attachments }),
      });
      if (!done.ok && 'fields' in done.failure)
        throw new RefusedWork(
          done.failure,
          done.failure.fields.map((each) => ({ field: each.field, detail: applicationFaultSentence(each) })),
        );
      return done;
    },
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
    summary: '收到信息处理费，全额，写明财政票据的号码',
    body: {
      amount: z.number().min(0).max(10_000_000),
      receipt: z.string().max(80).meta({ description: '财政票据的号码' }),
      on: reportedOn,
    },
    take: (acting, { body, ...ask }) => receiveFee(requests, acting, { ...ask, amount: body.amount, receipt: body.receipt }),
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
