import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endOtherSessions, endSession, listSessions } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import type { WorkDeps } from '../work-deps.ts';
import { listedSession, toListedSession } from './listed-session.ts';
import { workRoute } from '../work-route.ts';

/** One's own sessions: where one is signed in, and ending what one does not know. */
export function sessionsRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/account/sessions',
    verb: 'session.list',
    operationId: 'listSessions',
    tag: '我的账号',
    summary: '我在哪些地方登录着',
    answers: { 200: z.object({ sessions: z.array(listedSession) }).meta({ id: 'OwnSessions', description: '我的登录' }) },
    refuses: [],
    answer: async ({ who }) => {
      const sessions = await listSessions(db, who, clock());
      return ok({ sessions: sessions.map(toListedSession) });
    },
  });

  workRoute(work, {
    method: 'DELETE',
    url: '/account/sessions/:id',
    verb: 'session.end',
    operationId: 'endSession',
    tag: '我的账号',
    summary: '结束我的一个登录',
    params: z.strictObject({ id: z.string().max(64) }),
    answers: { 204: null },
    refuses: ['session.not-found'],
    answer: ({ params, who }) => endSession(db, who, params.id),
  });

  workRoute(work, {
    method: 'DELETE',
    url: '/account/sessions',
    verb: 'session.end',
    operationId: 'endOtherSessions',
    tag: '我的账号',
    summary: '结束我的其他全部登录',
    answers: { 200: z.object({ ended: z.number().int() }).meta({ id: 'SessionsEnded', description: '结束了几个' }) },
    refuses: [],
    answer: async ({ who }) => ok({ ended: await endOtherSessions(db, who, clock()) }),
  });
}
