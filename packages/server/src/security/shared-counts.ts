import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import { countRequest, type Db } from '@gongkai/flows';

type Counted = Parameters<FastifyRateLimitStore['incr']>[1];
/** What the plugin tells the counter of a route. */
type OfRoute = { readonly groupId?: string; readonly routeInfo?: { readonly method?: unknown; readonly url?: string } };

/** Visitors are counted before it is known which government they want. */
const SITE_OF_ALL = 0;

/**
 * Counts of requests in the database, so that several server processes count together. While it cannot be asked nobody gets through: what
 * is limited needs the database as well.
 *
 * @param bucketOf makes a name that says nothing of the address it stands for
 */
export function sharedCounts(db: Db, bucketOf: (...parts: readonly string[]) => string): FastifyRateLimitStoreCtor {
  return class SharedCounts implements FastifyRateLimitStore {
    /** Routes of one group are counted together, others each by itself. */
    readonly #counted: string;

    constructor(route: object) {
      const { groupId, routeInfo }: OfRoute = route;
      this.#counted = groupId ?? `${String(routeInfo?.method)} ${routeInfo?.url}`;
    }

    incr(key: string, counted: Counted, windowMs: number): void {
      countRequest(db, SITE_OF_ALL, bucketOf('requests', this.#counted, key), windowMs).then(
        ({ hits, millisecondsLeft }) => counted(null, { current: hits, ttl: millisecondsLeft }),
        (error: unknown) => counted(error instanceof Error ? error : new Error('no count')),
      );
    }

    child(route: object): FastifyRateLimitStore {
      return new SharedCounts(route);
    }
  };
}
