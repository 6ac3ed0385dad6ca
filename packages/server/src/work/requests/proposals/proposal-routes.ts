import type { FastifyInstance } from 'fastify';
import { alikeAnswers, listCandidates, listProposals, proposeRequests, showProposalOfRequest } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { NO_PLACE, SUBJECT_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf, id } from '../../acting.ts';
import { workRoute } from '../../work-route.ts';
import { text } from '../handling-routes.ts';
import type { RequestWork } from '../request-deps.ts';
import { REQUEST_CODES } from '../request-refusals.ts';
import { refusal, refusalForm } from '../shown-request.ts';
import { PROPOSAL_CODES } from './proposal-refusals.ts';
import { care, caseForm, proposalCase, proposalForm, proposalState, shownProposal } from './shown-proposal.ts';

const ofUnit = {
  unit: id,
  below: z.enum(['yes', 'no']).default('no').meta({ description: '是否含下级单位' }),
};

const count = z.number().int();

const proposals = z
  .object({
    counts: z.object({
      proposed: count,
      accepted: count,
      published: count,
      declined: count,
      withdrawn: count,
      late: count.meta({ description: '采纳后到期没有公开的' }),
    }),
    proposals: z.array(shownProposal),
    next: z.string().nullable(),
  })
  .meta({ id: 'DisclosureProposals', description: '主动公开建议，最近的在前' });

const candidates = z
  .object({
    candidates: z.array(
      z.object({
        request: z.string().meta({ description: '其中最近答复的一件' }),
        subject: z.string(),
        place: z.string(),
        requests: count,
        applicants: count,
      }),
    ),
  })
  .meta({ id: 'ProposalCandidates', description: '多人申请相同信息、还没有建议主动公开的事项' });

const ofRequest = z
  .object({
    proposal: shownProposal.nullable(),
    refused: refusal.nullable().meta({ description: '为什么不能建议；可以的为空' }),
    care: z.array(care).meta({ description: '建议时要说明的' }),
  })
  .meta({ id: 'ProposalOfRequest', description: '一件申请的主动公开建议' });

const alike = z
  .object({
    cases: z.array(
      z.object({ ...proposalCase, percent: count.meta({ description: '内容相近的程度，百分数' }), care: z.array(care) }),
    ),
  })
  .meta({ id: 'AlikeAnswers', description: '可以一并作为依据的同类申请，最相近的在前' });

/** 答复内容转主动公开建议 (条例 art. 44): lists, one request's, and making one. */
export function proposalRoutes(work: FastifyInstance, { requests, clock }: RequestWork): void {
  const params = z.strictObject({ id });

  workRoute(work, {
    method: 'GET',
    url: '/requests/proposals',
    verb: 'case.list',
    operationId: 'listProposals',
    tag: '依申请公开',
    summary: '主动公开建议：来源、依据的申请、结果，各有多少',
    query: z.strictObject({ ...ofUnit, state: proposalState.exactOptional(), after: z.string().max(64).exactOptional() }),
    answers: { 200: proposals },
    refuses: [...REQUEST_CODES, 'permission.no-role', 'unit.missing', 'list.bad-cursor'],
    answer: async ({ query: { below, ...query }, who }) => {
      const listed = await listProposals(requests, actingOf(who, clock()), { ...query, below: below === 'yes' });
      if (!listed.ok) return listed;
      const { counts, names, next } = listed.value;
      return ok({ counts, next, proposals: listed.value.proposals.map((each) => proposalForm(each, names)) });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/proposals/candidates',
    verb: 'case.list',
    operationId: 'listProposalCandidates',
    tag: '依申请公开',
    summary: '一年以内多人申请相同信息、还没有建议主动公开的事项',
    query: z.strictObject(ofUnit),
    answers: { 200: candidates },
    refuses: ['permission.outside-scope', 'permission.no-role', 'unit.missing'],
    answer: async ({ query, who }) => {
      const listed = await listCandidates(requests, actingOf(who, clock()), { unit: query.unit, below: query.below === 'yes' });
      if (!listed.ok) return listed;
      return ok({
        candidates: listed.value.map((each) => ({
          request: each.latest,
          subject: SUBJECT_NAMES[each.subject],
          place: each.placeName ?? NO_PLACE,
          requests: each.requests,
          applicants: each.applicants,
        })),
      });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/proposal',
    verb: 'case.read',
    operationId: 'showProposalOfRequest',
    tag: '依申请公开',
    summary: '一件申请的主动公开建议，和能不能建议',
    params,
    answers: { 200: ofRequest },
    refuses: REQUEST_CODES,
    answer: async ({ params: { id: request }, who }) => {
      const shown = await showProposalOfRequest(requests, actingOf(who, clock()), { request });
      if (!shown.ok) return shown;
      const { proposal, names, refused } = shown.value;
      return ok({
        proposal: proposal ? proposalForm(proposal, names) : null,
        refused: refusalForm(refused),
        care: [...shown.value.care],
      });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/alike-answers',
    verb: 'proposal.make',
    operationId: 'listAlikeAnswers',
    tag: '依申请公开',
    summary: '可以与一件申请一并作为建议依据的同类申请；比较要打开申请内容，每次都有记录',
    params,
    answers: { 200: alike },
    refuses: REQUEST_CODES,
    answer: async ({ params: { id: request }, who }) => {
      const found = await alikeAnswers(requests, actingOf(who, clock()), { request });
      if (!found.ok) return found;
      return ok({
        cases: found.value.map((each) => ({
          ...caseForm(each),
          percent: Math.round(each.likeness * 100),
          care: [...each.care],
        })),
      });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/proposals',
    verb: 'proposal.make',
    operationId: 'proposeRequests',
    tag: '依申请公开',
    summary: '建议把答复的内容转为主动公开',
    body: z.strictObject({
      requests: z.array(id).min(1).max(100).meta({ description: '依据的申请，第一件在前' }),
      what: text.meta({ description: '应当公开什么' }),
      careReason: text.exactOptional().meta({ description: '含不予公开、部分公开等内容时，为什么仍然可以公开' }),
    }),
    answers: { 200: z.object({ proposal: z.string(), seen: count }) },
    refuses: [...REQUEST_CODES, ...PROPOSAL_CODES],
    answer: ({ body, who }) => proposeRequests(requests, actingOf(who, clock()), body),
  });
}
