import type { FastifyInstance } from 'fastify';
import { endRequest, likenRequest, mergeRequest, splitRequest, undoEvent } from '@gongkai/flows';
import { z } from 'zod';
import { id } from '../../acting.ts';
import { text } from '../handling-routes.ts';
import type { RequestWork } from '../request-deps.ts';
import { stepRoute } from '../step-route.ts';

/** What is put right in the register: slips, requests joined and split, and what was never received. */
export function registerRoutes(work: FastifyInstance, deps: RequestWork): void {
  const { requests } = deps;

  stepRoute(work, deps, {
    url: '/requests/:id/undo',
    verb: 'case.read',
    operationId: 'undoEvent',
    summary: '撤销一条登记：当天由本人，以后由另一人；记录保留',
    body: { event: z.number().int().min(1).meta({ description: '这条登记在经过中的序号' }), reason: text },
    take: (acting, { body: { event, reason }, ...ask }) => undoEvent(requests, acting, { ...ask, event, reason }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/end',
    verb: 'case.read',
    operationId: 'endRequest',
    summary: '关闭没有经双方确认的申请，写明联系经过',
    body: { reason: text },
    take: (acting, { body: { reason }, ...ask }) => endRequest(requests, acting, { ...ask, reason }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/merge',
    verb: 'case.handle',
    operationId: 'mergeRequest',
    summary: '并入同一申请人的另一件申请，一起答复',
    body: { into: id },
    take: (acting, { body: { into }, ...ask }) => mergeRequest(requests, acting, { ...ask, into }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/split',
    verb: 'case.read',
    operationId: 'splitRequest',
    summary: '一事一申请：把其他事项拆成各自的申请，收到之日相同',
    body: { remaining: text, parts: z.array(text).min(1).max(100) },
    take: (acting, { body: { remaining, parts }, ...ask }) => splitRequest(requests, acting, { ...ask, remaining, parts }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/likeness',
    verb: 'case.read',
    operationId: 'likenRequest',
    summary: '标记同一申请人此前的一件相似申请',
    body: { earlier: id },
    take: (acting, { body: { earlier }, ...ask }) => likenRequest(requests, acting, { ...ask, earlier }),
  });
}
