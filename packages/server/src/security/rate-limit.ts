import rateLimit, { type FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { FastifyContextConfig, FastifyInstance } from 'fastify';
import { RefusedRequest } from '../api/problem.ts';
import type { HttpSettings } from './http-settings.ts';
import { visitorOf } from './visitor-address.ts';

const MINUTE_MS = 60_000;

/** Lets routes be limited by the address of the visitor, counted wherever `counts` says. */
export async function limitByAddress(app: FastifyInstance, counts: FastifyRateLimitStoreCtor): Promise<void> {
  await app.register(rateLimit, {
    store: counts,
    global: false,
    keyGenerator: visitorOf,
    enableDraftSpec: true,
    // Both are answered from the refusal.
    addHeaders: { 'retry-after': false },
    errorResponseBuilder: (_request, { max, ttl }) =>
      new RefusedRequest({ code: 'request.too-many', params: { most: max, seconds: Math.ceil(ttl / 1000) } }),
  });
}

/** Settings of a route that takes uploads. */
export const uploadsPerMinute = ({ checksPerMinute }: HttpSettings): FastifyContextConfig =>
  checksPerMinute === 0 ? {} : { rateLimit: { max: checksPerMinute, timeWindow: MINUTE_MS } };
