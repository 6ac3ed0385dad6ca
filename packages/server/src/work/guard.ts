import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findSession, type SignedIn, type Stage } from '@gongkai/flows';
import { mayAnywhere, type Verb } from '@gongkai/staff';
import { isOfOtherSite } from '../security/other-site.ts';
import { RefusedWork, type GuardRefused } from './problem.ts';
import { sessionCookie } from './session-cookie.ts';
import type { WorkDeps } from './work-deps.ts';
import { limitChanges } from './work-limits.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What is done here: a verb of the table of permissions; for whoever is signed in; for everybody. */
    readonly verb?: Verb | 'signedIn' | 'public';
    /** How far the session has to have come; otherwise all the way. */
    readonly stages?: readonly Stage[];
  }
  interface FastifyRequest {
    signedIn: SignedIn | undefined;
  }
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
export const CSRF_HEADER = 'x-csrf-token';

const STAGE_REFUSALS: Readonly<Record<Exclude<Stage, 'open'>, GuardRefused['code']>> = {
  'second-factor': 'session.second-factor-first',
  'password-change': 'session.password-change-first',
  'second-factor-setup': 'session.second-factor-setup-first',
};

/**
 * Stands before every route of the staff's interface: who is asking, does the request come from our own pages, may he do this to anything
 * at all. What it may be done to is asked in the flow, which knows the object. A route that does not say its verb is a bug: the program
 * does not start.
 */
export function guardRoutes(work: FastifyInstance, { signIn, clock }: Pick<WorkDeps, 'signIn' | 'clock'>): void {
  work.addHook('onRoute', ({ method, url, config }) => {
    if (config?.verb === undefined && !config?.otherMethods) throw new Error(`${String(method)} ${url} does not say its verb`);
  });
  work.decorateRequest('signedIn', undefined);
  work.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { verb, stages = ['open'], otherMethods } = request.routeOptions.config;
    const unsafe = !SAFE_METHODS.includes(request.method);
    if (unsafe && isOfOtherSite(request)) throw new RefusedWork({ code: 'request.other-site' });
    // No such address, or one that is asked in another way: nothing is done there.
    if (verb === undefined || otherMethods) return;
    const cookie = sessionCookie(request);
    const found = cookie === undefined ? undefined : await findSession(signIn, { ...cookie, now: clock() });
    request.signedIn = found?.ok ? found.value : undefined;
    if (verb === 'public') return;
    const who = request.signedIn;
    if (who === undefined) throw new RefusedWork({ code: 'session.none' });
    if (unsafe && !isToken(request, who)) throw new RefusedWork({ code: 'request.no-token' });
    if (unsafe) await limitChanges(signIn, who);
    if (!stages.includes(who.stage)) throw new RefusedWork({ code: stageRefusal(who.stage) });
    const refused = verb === 'signedIn' ? undefined : mayAnywhere(who.person, verb);
    if (refused !== undefined) throw new RefusedWork(refused);
  });
}

const stageRefusal = (stage: Stage) => STAGE_REFUSALS[stage === 'open' ? 'second-factor' : stage];

/** Whoever reads our answers can send back the token that stands in them; a page of another site cannot. */
function isToken({ headers }: FastifyRequest, { session }: SignedIn): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(String(headers[CSRF_HEADER] ?? '')), digest(session.csrfToken));
}

/** Who is asking, in a route that is not public. */
export function whoOf({ signedIn }: FastifyRequest): SignedIn {
  if (signedIn === undefined) throw new Error('a route that is public has nobody');
  return signedIn;
}
