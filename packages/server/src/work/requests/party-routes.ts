import type { FastifyInstance } from 'fastify';
import { givePartyCode, hearParty, nameParty, reachParty, releaseParty, revokePartyCode } from '@gongkai/flows';
import { z } from 'zod';
import { actingOf, id } from '../acting.ts';
import { workRoute } from '../work-route.ts';
import { text } from './handling-routes.ts';
import type { RequestWork } from './request-deps.ts';
import { REQUEST_CODES } from './request-refusals.ts';
import { opinion, partyKind } from './shown-request.ts';
import { ofParty, reportedOn, stepRoute } from './step-route.ts';

const line = z.string().min(1).max(200);

/** Third parties, co-makers and helping agencies: who is asked, when the letter came to them, what they say. */
export function partyRoutes(work: FastifyInstance, deps: RequestWork): void {
  const { requests, clock } = deps;

  stepRoute(work, deps, {
    url: '/requests/:id/parties',
    verb: 'case.handle',
    operationId: 'nameParty',
    summary: '添加征求意见的第三方或机关；发出文书才算征求',
    body: {
      kind: partyKind,
      name: line,
      phone: line.exactOptional(),
      email: line.exactOptional(),
      address: line.exactOptional(),
      contactPerson: line.exactOptional(),
    },
    take: (acting, { body: { kind, ...contact }, ...ask }) => nameParty(requests, acting, { ...ask, kind, contact }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/parties/:party/reached',
    verb: 'case.handle',
    operationId: 'reachParty',
    summary: '征求意见的文书送达；十五个工作日从这天起算',
    params: ofParty,
    body: { on: reportedOn },
    take: (acting, { body: _body, ...ask }) => reachParty(requests, acting, ask),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/parties/:party/heard',
    verb: 'case.handle',
    operationId: 'hearParty',
    summary: '收到意见',
    params: ofParty,
    body: { opinion, statement: text.exactOptional(), attachments: z.array(id).max(20).exactOptional(), on: reportedOn },
    take: (acting, { body, ...ask }) =>
      hearParty(requests, acting, {
        ...ask,
        opinion: body.opinion,
        ...(body.statement === undefined ? {} : { statement: body.statement }),
        ...(body.attachments === undefined ? {} : { attachments: body.attachments }),
      }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/parties/:party/released',
    verb: 'case.handle',
    operationId: 'releaseParty',
    summary: '不再等待协办机关，或者撤下没有征求的一方',
    params: ofParty,
    body: {},
    take: (acting, { body: _body, ...ask }) => releaseParty(requests, acting, ask),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/parties/:party/code/revocation',
    verb: 'case.handle',
    operationId: 'revokePartyCode',
    summary: '收回回复码，写明理由：这一方的码全部作废，此后与没有这个码一样',
    params: ofParty,
    body: { reason: text },
    take: (acting, { body, ...ask }) => revokePartyCode(requests, acting, { ...ask, reason: body.reason }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/parties/:party/code',
    verb: 'case.handle',
    operationId: 'givePartyCode',
    tag: '依申请公开',
    summary: '给出回复码，对方凭它在网上提出意见；只显示这一次',
    params: ofParty,
    answers: { 200: z.object({ code: z.string() }).meta({ id: 'PartyCode', description: '回复码' }) },
    refuses: REQUEST_CODES,
    answer: ({ params: { id: request, party }, who }) => givePartyCode(requests, actingOf(who, clock()), { request, party }),
  });
}
