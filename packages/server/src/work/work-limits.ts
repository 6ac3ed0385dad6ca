import type { FastifyContextConfig } from 'fastify';

const MINUTE_MS = 60_000;

/** An office of three hundred may come through one address, all at half past eight. */
const ATTEMPTS_OF_ADDRESS = 60;

/** For routes at which passwords and codes can be tried: limits by address, beside those of each name. */
export const attemptsPerMinute: FastifyContextConfig = { rateLimit: { max: ATTEMPTS_OF_ADDRESS, timeWindow: MINUTE_MS } };
