import type { Failure } from '@gongkai/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RefusedRequest } from '../api/problem.ts';
import { isOfOtherSite } from '../security/other-site.ts';

/** What is shown of a request is nobody else's: no cache keeps it, and no address leads from it. */
export function keepPrivate(_request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  done();
}

/** A form that another site has the visitor's browser send is none of his. */
export function refuseOtherSites(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  done(request.method === 'POST' && isOfOtherSite(request) ? new RefusedRequest({ code: 'form.other-site' }) : undefined);
}

/** The status of a refusal, and the time to come again where there is one. */
export function statusOf(reply: FastifyReply, { code, params }: Failure): number {
  if (code === 'store.conflict' || code === 'draft.changed' || code === 'draft.sent') return 409;
  const seconds = params?.['seconds'];
  if (seconds === undefined) return 422;
  reply.header('retry-after', seconds);
  return 429;
}
