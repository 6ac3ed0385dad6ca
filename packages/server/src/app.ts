import fastify, { type FastifyInstance } from 'fastify';
import type { ReadFailure } from '@gongkai/files';
import { isReachable, type Db, type ReadAndCheck } from '@gongkai/flows';

/** What the pages and the interface work with; `main.ts` and tests put it together. */
export type AppDeps = {
  readonly db: Db;
  /** Loaded when something is to be read: most starts read nothing. */
  readonly reader: () => Promise<ReadAndCheck<ReadFailure>>;
};

/** The HTTP program, not listening yet. */
export async function createApp({ db }: AppDeps): Promise<FastifyInstance> {
  const app = fastify({ logger: false });
  // The process is alive; a restart would not help whatever else is wrong.
  app.get('/healthz', () => ({ status: 'ok' }));
  // Requests can be answered: the database does.
  app.get('/readyz', async (_request, reply) => {
    const ready = await isReachable(db);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'database' });
  });
  await app.ready();
  return app;
}
