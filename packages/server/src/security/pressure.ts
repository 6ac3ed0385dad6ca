import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { RefusedRequest } from '../api/problem.ts';
import type { HttpSettings } from './http-settings.ts';

const COME_AGAIN_SECONDS = 10;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers under any load: told apart from a program that hangs, a busy one must not be restarted. */
    readonly always?: boolean;
  }
}

/**
 * Turns requests away, with the word when to come again, while the program is later than `mostDelayMs` on average: more requests
 * would only make it later.
 */
export async function refuseUnderPressure(app: FastifyInstance, { mostDelayMs }: HttpSettings): Promise<void> {
  if (mostDelayMs === 0) return;
  await app.register(underPressure, {
    maxEventLoopDelay: mostDelayMs,
    pressureHandler: (request) =>
      request.routeOptions.config.always
        ? undefined
        : Promise.reject(new RefusedRequest({ code: 'server.overloaded', params: { seconds: COME_AGAIN_SECONDS } })),
  });
}
