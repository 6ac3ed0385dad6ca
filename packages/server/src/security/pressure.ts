import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { RefusedRequest } from '../api/problem.ts';

/** Milliseconds by which the program may be late on average; beyond it, more requests only make it later. */
const MOST_DELAY_MS = 3_000;
const COME_AGAIN_SECONDS = 10;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers under any load: told apart from a program that hangs, a busy one must not be restarted. */
    readonly always?: boolean;
  }
}

/** Turns requests away, with the word when to come again, while the program cannot keep up. */
export async function refuseUnderPressure(app: FastifyInstance): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: MOST_DELAY_MS,
    pressureHandler: (request) =>
      request.routeOptions.config.always
        ? undefined
        : Promise.reject(new RefusedRequest({ code: 'server.overloaded', params: { seconds: COME_AGAIN_SECONDS } })),
  });
}
