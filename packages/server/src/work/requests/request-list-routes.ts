import type { FastifyInstance } from 'fastify';
import { countInbox, listRequests, type InboxAsk } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { z } from 'zod';
import { actingOf, id } from '../acting.ts';
import { workRoute } from '../work-route.ts';
import { listedRequest, listedRequestForm, nature, route, stage, urgency } from './listed-request.ts';
import type { RequestWork } from './request-deps.ts';

const sieve = {
  handler: z.enum(['me', 'nobody']).exactOptional().meta({ description: 'me：本人承办的；nobody：没有分办的' }),
  unit: id.exactOptional().meta({ description: '收到申请或者承办的单位' }),
  stage: stage.exactOptional(),
  nature: nature.exactOptional(),
  route: route.exactOptional(),
  number: z.string().min(1).max(40).exactOptional().meta({ description: '登记编号的一部分' }),
};

const inboxAsk = ({
  handler,
  ...rest
}: Omit<InboxAsk, 'mine' | 'unassigned'> & { readonly handler?: 'me' | 'nobody' }): InboxAsk => ({
  ...rest,
  ...(handler === 'me' ? { mine: true } : handler === 'nobody' ? { unassigned: true } : {}),
});

const count = z.number().int();
const counts = z
  .object({ all: count, overdue: count, today: count, oneDay: count, fiveDays: count, unassigned: count })
  .meta({ id: 'InboxCounts', description: '没有答复的申请各有几件' });

/** The inbox: what is not answered yet, the most urgent first, and how many stand on each step of the ladder. */
export function requestListRoutes(work: FastifyInstance, { requests, clock }: RequestWork): void {
  workRoute(work, {
    method: 'GET',
    url: '/requests',
    verb: 'case.list',
    operationId: 'listRequests',
    tag: '依申请公开',
    summary: '没有答复的申请，期限最近的在前',
    query: z.strictObject({
      ...sieve,
      urgency: urgency.exactOptional(),
      after: z.string().max(100).exactOptional().meta({ description: '上一页所给的 next' }),
    }),
    answers: {
      200: z
        .object({ requests: z.array(listedRequest), next: z.string().nullable() })
        .meta({ id: 'RequestPage', description: '申请，每页 50 件' }),
    },
    refuses: ['list.bad-cursor', 'calendar.before-first-year', 'calendar.days-unusable'],
    answer: async ({ query, who }) => {
      const page = await listRequests(requests, actingOf(who, clock()), inboxAsk(query));
      return page.ok ? ok({ requests: page.value.entries.map(listedRequestForm), next: page.value.next }) : page;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/counts',
    verb: 'case.list',
    operationId: 'countRequests',
    tag: '依申请公开',
    summary: '没有答复的申请，按期限各有几件',
    query: z.strictObject(sieve),
    answers: { 200: counts },
    refuses: ['calendar.before-first-year', 'calendar.days-unusable'],
    answer: ({ query, who }) => countInbox(requests, actingOf(who, clock()), inboxAsk(query)),
  });
}
