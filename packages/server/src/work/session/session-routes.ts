import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { findSession, passSecondFactor, signIn, signInKey, signOut, type Opened, type SignedIn } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { clearSessionCookie, deviceMark, setDeviceMark, setSessionCookie } from '../session-cookie.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { attemptsPerMinute } from '../work-limits.ts';
import { sessionAnswer, signedInAnswer, signedInForm } from './session-answer.ts';
import { visitorFor } from './visitor.ts';

const LONGEST_PASSWORD = 512;

const signInBody = z.strictObject({
  site: z.number().int().min(1).default(1).meta({ description: '政府站点的编号' }),
  name: z.string().min(1).max(128).meta({ description: '登录名' }),
  password: z.string().min(1).max(LONGEST_PASSWORD),
});

const EVERY_STAGE = ['second-factor', 'password-change', 'second-factor-setup', 'open'] as const;

/** Signing in and out, and who one is. */
export function sessionRoutes(work: FastifyInstance, { db, signIn: deps, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/session',
    verb: 'public',
    operationId: 'getSession',
    tag: '登录',
    summary: '我是谁、登录到了哪一步、可以做什么',
    answers: { 200: sessionAnswer },
    refuses: [],
    answer: ({ who }) => ok(who === undefined ? { signedIn: false } : signedInForm(who)),
  });

  workRoute(work, {
    method: 'POST',
    url: '/session',
    verb: 'public',
    config: attemptsPerMinute,
    operationId: 'signIn',
    tag: '登录',
    summary: '用登录名和密码登录',
    body: signInBody,
    answers: { 200: signedInAnswer },
    refuses: ['sign-in.refused', 'sign-in.one-time-ended', 'sign-in.not-active', 'sign-in.wait'],
    answer: async ({ body, who: previous }, { request, reply }) => {
      const { site, name, password } = body;
      const done = await signIn(deps, {
        site,
        name,
        password,
        visitor: visitorFor(request, site, name),
        now: clock(),
        previous: previous?.session,
      });
      if (!done.ok) return done;
      handOver(request, reply, done.value.who, done.value);
      return ok(signedInForm(done.value.who));
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/session/second-factor',
    verb: 'signedIn',
    stages: ['second-factor'],
    config: attemptsPerMinute,
    operationId: 'passSecondFactor',
    tag: '登录',
    summary: '输入动态口令或恢复码，完成登录',
    body: z.strictObject({ code: z.string().min(6).max(40) }),
    answers: { 200: signedInAnswer },
    refuses: ['sign-in.code-refused', 'sign-in.wait'],
    answer: async ({ body, who }, { request, reply }) => {
      const now = clock();
      const done = await passSecondFactor(deps, who, { ...body, visitor: visitorFor(request, who.site, who.signInName), now });
      if (!done.ok) return done;
      const found = await findSession(deps, { site: who.site, token: done.value.token, now });
      if (!found.ok) return found;
      handOver(request, reply, found.value, done.value);
      return ok(signedInForm(found.value));
    },
  });

  workRoute(work, {
    method: 'DELETE',
    url: '/session',
    verb: 'signedIn',
    stages: EVERY_STAGE,
    operationId: 'signOut',
    tag: '登录',
    summary: '退出登录',
    answers: { 204: null },
    refuses: [],
    answer: async ({ who }, { request, reply }) => {
      await signOut(db, who);
      clearSessionCookie(request, reply);
      return ok(undefined);
    },
  });
}

/** Gives the browser its new token, and marks it as known once nothing is lacking that only the owner has. */
export function handOver(request: FastifyRequest, reply: FastifyReply, who: SignedIn, { token, session }: Opened): void {
  setSessionCookie(request, reply, who.site, token);
  const key = signInKey(who.signInName);
  if (who.stage === 'second-factor') return;
  setDeviceMark(request, reply, who.site, key, deviceMark(request, who.site, key) ?? session.id);
}
