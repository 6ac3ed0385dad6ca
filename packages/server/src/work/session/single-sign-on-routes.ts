import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { signInWithProvider } from '@gongkai/flows';
import { fail, ok } from '@gongkai/kernel';
import { clearSingleSignOnCookie, setSingleSignOnCookie, singleSignOnCookie } from '../session-cookie.ts';
import type { WorkDeps } from '../work-deps.ts';
import { attemptsPerMinute } from '../work-limits.ts';
import { workRoute } from '../work-route.ts';
import { handOver } from './session-routes.ts';
import { singleSignOn } from './single-sign-on.ts';

const WORKBENCH = '/work/';

/** Coming in by the government's single sign-on; where none is set up, only the first route answers, with no. */
export function singleSignOnRoutes(work: FastifyInstance, { signIn: deps, clock, ...given }: WorkDeps): void {
  const provider = given.singleSignOn === undefined ? undefined : singleSignOn(given.singleSignOn);
  const off = fail({ code: 'sign-in.no-provider' } as const);

  workRoute(work, {
    method: 'GET',
    url: '/session/ways',
    verb: 'public',
    operationId: 'getWaysOfSigningIn',
    tag: '登录',
    summary: '可以怎样登录',
    answers: { 200: z.object({ singleSignOn: z.boolean() }).meta({ id: 'WaysOfSigningIn', description: '登录方式' }) },
    refuses: [],
    answer: () => ok({ singleSignOn: provider !== undefined }),
  });

  workRoute(work, {
    method: 'GET',
    url: '/session/single-sign-on',
    verb: 'public',
    config: attemptsPerMinute,
    operationId: 'beginSingleSignOn',
    tag: '登录',
    summary: '转到单点登录',
    answers: { 303: null },
    refuses: ['sign-in.no-provider', 'sign-in.provider-failed'],
    answer: async (_ask, { request, reply }) => {
      if (provider === undefined) return off;
      const begun = await provider.begin();
      if (!begun.ok) return begun;
      setSingleSignOnCookie(request, reply, Buffer.from(begun.value.remembered).toString('base64url'));
      void reply.redirect(begun.value.address, 303);
      return undefined;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/session/single-sign-on/callback',
    verb: 'public',
    config: attemptsPerMinute,
    operationId: 'finishSingleSignOn',
    tag: '登录',
    summary: '从单点登录回来；不成功时转到工作台，refused 说明原因',
    query: z.looseObject({ state: z.string().max(500).optional() }),
    answers: { 303: null },
    refuses: ['sign-in.no-provider'],
    answer: async ({ who: previous }, { request, reply }) => {
      if (provider === undefined) return off;
      const remembered = Buffer.from(singleSignOnCookie(request) ?? '', 'base64url').toString();
      clearSingleSignOnCookie(request, reply);
      const found = await provider.finish(request.url, remembered);
      const visitor = { address: request.ip, userAgent: request.headers['user-agent'] ?? '', device: undefined };
      const { site } = provider;
      const done = found.ok
        ? await signInWithProvider(deps, { site, externalId: found.value, visitor, now: clock(), previous: previous?.session })
        : found;
      if (done.ok) handOver(request, reply, done.value.who, done.value);
      void reply.redirect(done.ok ? WORKBENCH : `${WORKBENCH}?refused=${done.failure.code}`, 303);
      return undefined;
    },
  });
}
