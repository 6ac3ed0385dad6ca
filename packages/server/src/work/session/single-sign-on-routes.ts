import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ResponseBodyError } from 'openid-client';
import { z } from 'zod';
import {
  countRequest,
  linkSingleSignOn,
  provePassword,
  signInWithProvider,
  unlinkSingleSignOn,
  type SignedIn,
} from '@gongkai/flows';
import { fail, ok } from '@gongkai/kernel';
import { isOfOtherSite } from '../../security/other-site.ts';
import { clearSingleSignOnCookie, setSingleSignOnCookie, singleSignOnCookie } from '../session-cookie.ts';
import type { WorkDeps } from '../work-deps.ts';
import { attemptsPerMinute, visitsOfProviderPerMinute } from '../work-limits.ts';
import { workRoute } from '../work-route.ts';
import { handOver } from './session-routes.ts';
import { recall, UNDER_WAY_SECONDS, type Errand, type Pending } from './single-sign-on.ts';
import { visitorFor } from './visitor.ts';

const WORKBENCH = '/work/';
const ACCOUNT = '/work/account';

/** A page of the workbench and nothing else: whoever sends somebody to sign in shall not choose where he ends up. */
const pageOf = (to: string | undefined): string => (to !== undefined && /^\/work(?:\/[\w-]+)*\/?$/.test(to) ? to : WORKBENCH);

const password = z.string().min(1).max(512);

/** Coming in by the government's single sign-on, and linking oneself to it; where none is set up, the first route says so. */
export function singleSignOnRoutes(work: FastifyInstance, { db, signIn: deps, clock, singleSignOn: provider }: WorkDeps): void {
  const off = fail({ code: 'sign-in.no-provider' } as const);

  workRoute(work, {
    method: 'GET',
    url: '/session/ways',
    verb: 'public',
    operationId: 'getWaysOfSigningIn',
    tag: '登录',
    summary: '可以怎样登录',
    answers: {
      200: z
        .object({
          singleSignOn: z.boolean(),
          name: z.string().nullable().meta({ description: '统一认证的名称；null 为没有另起名称' }),
        })
        .meta({ id: 'WaysOfSigningIn', description: '登录方式' }),
    },
    refuses: [],
    answer: () => ok({ singleSignOn: provider !== undefined, name: provider?.name ?? null }),
  });

  workRoute(work, {
    method: 'GET',
    url: '/session/single-sign-on',
    verb: 'public',
    config: visitsOfProviderPerMinute,
    operationId: 'beginSingleSignOn',
    tag: '登录',
    summary: '转到统一认证；不成功时转到工作台，refused 说明原因',
    query: z.looseObject({ to: z.string().max(300).optional().meta({ description: '登录后回到工作台的哪一页' }) }),
    answers: { 303: null },
    refuses: ['sign-in.no-provider'],
    answer: async ({ query }, { request, reply }) => {
      if (provider === undefined) return off;
      const to = pageOf(query.to);
      // A link on a page of somebody else signs nobody in, and out of the session that he has.
      if (isOfOtherSite(request)) return goTo(reply, to);
      const begun = await provider.begin({ kind: 'sign-in', to }, clock(), telling(request));
      if (!begun.ok) return goTo(reply, to, { refused: begun.failure.code });
      setSingleSignOnCookie(request, reply, begun.value.remembered);
      return goTo(reply, begun.value.address);
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/session/single-sign-on/callback',
    verb: 'public',
    config: visitsOfProviderPerMinute,
    operationId: 'finishSingleSignOn',
    tag: '登录',
    summary: '从统一认证回来；不成功时转到工作台，refused 说明原因',
    query: z.looseObject({ state: z.string().max(500).optional() }),
    answers: { 303: null },
    refuses: ['sign-in.no-provider'],
    answer: async ({ who }, { request, reply }) => {
      if (provider === undefined) return off;
      const asked = recall(singleSignOnCookie(request) ?? '', clock());
      clearSingleSignOnCookie(request, reply);
      const page = pageAfter(asked?.errand);
      if (asked === undefined || !(await isFirst(asked))) return goTo(reply, page, { refused: 'sign-in.provider-expired' });
      const found = await provider.finish(request.url, asked, telling(request));
      if (!found.ok) return goTo(reply, page, { refused: found.failure.code });
      const external = { issuer: provider.issuer, id: found.value };
      if (asked.errand.kind === 'link') {
        const linked = await link(asked.errand, who, external);
        return goTo(reply, page, linked.ok ? { done: 'linked' } : { refused: linked.failure.code });
      }
      const visitorAs = (name: string) => visitorFor(request, provider.site, name);
      const ask = { site: provider.site, external, visitorAs, now: clock(), previous: who?.session };
      const done = await signInWithProvider(deps, ask);
      if (!done.ok) return goTo(reply, page, { refused: done.failure.code });
      handOver(request, reply, done.value.who, done.value);
      return goTo(reply, page);
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/account/single-sign-on',
    verb: 'account.setSingleSignOn',
    config: attemptsPerMinute,
    operationId: 'beginLinking',
    tag: '我的账号',
    summary: '把自己在统一认证中的账号关联到本账号：给出要转到的地址',
    body: z.strictObject({ password }),
    answers: { 200: z.object({ address: z.string() }).meta({ id: 'ProviderAddress', description: '统一认证的地址' }) },
    refuses: [
      'account.password-wrong',
      'sign-in.wait',
      'session.none',
      'sign-in.no-provider',
      'sign-in.provider-away',
      'sign-in.provider-failed',
    ],
    answer: async ({ body, who }, { request, reply }) => {
      if (provider === undefined || provider.site !== who.site) return off;
      const now = clock();
      const proved = await provePassword(deps, who, { ...body, visitor: visitorFor(request, who.site, who.signInName), now });
      if (!proved.ok) return proved;
      const begun = await provider.begin({ kind: 'link', session: who.session.id }, now, telling(request));
      if (!begun.ok) return begun;
      setSingleSignOnCookie(request, reply, begun.value.remembered);
      return ok({ address: begun.value.address });
    },
  });

  workRoute(work, {
    method: 'DELETE',
    url: '/account/single-sign-on',
    verb: 'account.setSingleSignOn',
    config: attemptsPerMinute,
    operationId: 'unlinkSingleSignOn',
    tag: '我的账号',
    summary: '取消与统一认证的关联；其他登录随之结束',
    body: z.strictObject({ password }),
    answers: { 204: null },
    refuses: ['account.password-wrong', 'account.single-sign-on-needed', 'sign-in.wait', 'session.none'],
    answer: ({ body, who }, { request }) =>
      unlinkSingleSignOn(deps, who, { ...body, visitor: visitorFor(request, who.site, who.signInName), now: clock() }),
  });

  /** An answer counts once, on whatever server process it comes back; a provider that takes a code twice does not change that. */
  async function isFirst({ state }: Pending): Promise<boolean> {
    const site = provider?.site ?? 0;
    const bucket = deps.secrets.bucketOf('single-sign-on', state);
    return (await countRequest(db, site, bucket, 2 * UNDER_WAY_SECONDS * 1000)).hits === 1;
  }

  /** Only in the session that has asked for it: who has signed in here meanwhile gets nothing linked to him. */
  function link(
    { session }: Extract<Errand, { kind: 'link' }>,
    who: SignedIn | undefined,
    external: Parameters<typeof linkSingleSignOn>[2]['external'],
  ): ReturnType<typeof linkSingleSignOn> {
    const isSame = who?.session.id === session && who.stage === 'open';
    return isSame ? linkSingleSignOn(db, who, { external, now: clock() }) : Promise.resolve(fail({ code: 'session.none' }));
  }
}

const pageAfter = (errand: Errand | undefined): string => (errand?.kind === 'link' ? ACCOUNT : pageOf(errand?.to));

function goTo(reply: FastifyReply, address: string, said: Readonly<Record<string, string>> = {}): undefined {
  const query = new URLSearchParams(said).toString();
  void reply.redirect(query === '' ? address : `${address}?${query}`, 303);
}

/** The kind of fault, and what the provider's own answer calls it (`invalid_client`); never its text, a code or a token. */
const telling =
  ({ log }: FastifyRequest) =>
  (error: unknown): void => {
    const answer = error instanceof ResponseBodyError && /^[a-z_]{1,40}$/.test(error.error) ? error.error : undefined;
    log.warn({ err: error, ...(answer === undefined ? {} : { provider: answer }) });
  };
