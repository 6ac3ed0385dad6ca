import type { FastifyInstance } from 'fastify';
import {
  endStaffSessions,
  listStaffSessions,
  resetPassword,
  resetSecondFactor,
  setSingleSignOn,
  unlockAccount,
} from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { z } from 'zod';
import { listedSession, toListedSession } from '../account/listed-session.ts';
import { actingOf, id } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { oneTimeAnswer, oneTimeForm } from './staff-answer.ts';

const params = z.strictObject({ id });
const refuses = ['staff.missing', 'permission.outside-scope', 'permission.oneself', 'permission.state'] as const;

/** The account of somebody else: for the day he has forgotten his password or lost his telephone. */
export function staffAccountRoutes(work: FastifyInstance, { db, signIn, clock, singleSignOn }: WorkDeps): void {
  workRoute(work, {
    method: 'POST',
    url: '/staff/:id/reset-password',
    verb: 'staff.resetPassword',
    operationId: 'resetPassword',
    tag: '人员',
    summary: '重置密码：给出一次性密码，登录随之结束',
    params,
    answers: { 200: oneTimeAnswer },
    refuses,
    answer: async ({ params: { id: staff }, who }) => {
      const done = await resetPassword({ db, passwords: signIn.passwords }, actingOf(who, clock()), { staff });
      return done.ok ? ok(oneTimeForm(staff, null, done.value)) : done;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/staff/:id/reset-second-factor',
    verb: 'staff.resetSecondFactor',
    operationId: 'resetSecondFactor',
    tag: '人员',
    summary: '重置动态口令：停用原来的，登录随之结束',
    params,
    answers: { 204: null },
    refuses,
    answer: ({ params: { id: staff }, who }) => resetSecondFactor(db, actingOf(who, clock()), { staff }),
  });

  workRoute(work, {
    method: 'DELETE',
    url: '/staff/:id/sessions',
    verb: 'staff.endSessions',
    operationId: 'endStaffSessions',
    tag: '人员',
    summary: '结束此人的全部登录',
    params,
    answers: { 200: z.object({ ended: z.number().int() }).meta({ id: 'StaffSessionsEnded', description: '结束了几个' }) },
    refuses,
    answer: async ({ params: { id: staff }, who }) => {
      const ended = await endStaffSessions(db, actingOf(who, clock()), { staff });
      return ended.ok ? ok({ ended: ended.value }) : ended;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/staff/:id/sessions',
    verb: 'staff.listSessions',
    operationId: 'listStaffSessions',
    tag: '人员',
    summary: '此人在哪些地方登录着',
    params,
    answers: { 200: z.object({ sessions: z.array(listedSession) }).meta({ id: 'StaffSessions', description: '此人的登录' }) },
    refuses,
    answer: async ({ params: { id: staff }, who }) => {
      const sessions = await listStaffSessions(db, actingOf(who, clock()), { staff });
      return sessions.ok ? ok({ sessions: sessions.value.map(toListedSession) }) : sessions;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/staff/:id/unlock',
    verb: 'staff.unlock',
    operationId: 'unlockAccount',
    tag: '人员',
    summary: '不再计较此人账号上输错的次数，立即可以再试',
    params,
    answers: { 204: null },
    refuses,
    answer: ({ params: { id: staff }, who }) => unlockAccount(signIn, actingOf(who, clock()), { staff }),
  });

  workRoute(work, {
    method: 'PUT',
    url: '/staff/:id/single-sign-on',
    verb: 'staff.setSingleSignOn',
    operationId: 'setSingleSignOn',
    tag: '人员',
    summary: '设置此人在统一认证中的标识，此人的登录随之结束；null 为不用统一认证',
    params,
    body: z.strictObject({ externalId: z.string().min(1).max(200).nullable() }),
    answers: { 204: null },
    refuses: [...refuses, 'account.external-id-taken', 'sign-in.no-provider'],
    answer: ({ params: { id: staff }, body, who }) =>
      setSingleSignOn(db, actingOf(who, clock()), { staff, ...body, issuer: singleSignOn?.issuer }),
  });
}
