import type { FastifyContextConfig } from 'fastify';
import { countRequest, type SignedIn, type SignInDeps } from '@gongkai/flows';
import { RefusedWork } from './problem.ts';

const MINUTE_MS = 60_000;

/** An office of three hundred may come through one address, all at half past eight. */
const ATTEMPTS_OF_ADDRESS = 60;

/** For routes at which passwords and codes can be tried: limits by address, beside those of each name. */
export const attemptsPerMinute: FastifyContextConfig = {
  rateLimit: { max: ATTEMPTS_OF_ADDRESS, timeWindow: MINUTE_MS, groupId: 'attempts' },
};

/** Two for each coming in: there and back. Nothing can be guessed there, but each asks something of the provider. */
const VISITS_OF_ADDRESS = 300;

/** For the ways to the provider of single sign-on and back. */
export const visitsOfProviderPerMinute: FastifyContextConfig = {
  rateLimit: { max: VISITS_OF_ADDRESS, timeWindow: MINUTE_MS, groupId: 'single-sign-on' },
};

/** Changes that one person makes in a minute, over all his sessions: more than anybody's hands can do, less than a program would. */
const CHANGES_OF_PERSON = 300;

/** Counts one more change of the person; throws where there are too many. */
export async function limitChanges(
  { db, secrets }: Pick<SignInDeps, 'db' | 'secrets'>,
  { site, person }: SignedIn,
): Promise<void> {
  const { hits, millisecondsLeft } = await countRequest(db, site, secrets.bucketOf('changes', person.id), MINUTE_MS);
  if (hits <= CHANGES_OF_PERSON) return;
  const params = { most: CHANGES_OF_PERSON, seconds: Math.ceil(millisecondsLeft / 1000) };
  throw new RefusedWork({ code: 'request.too-many', params });
}
