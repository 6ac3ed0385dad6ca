import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isReachable } from '@gongkai/flows';
import type { RouteDeps } from '../app-deps.ts';
import { registerMetrics } from './metrics.ts';
import { outboxMeasures } from './outbox-measures.ts';

const status = (value: 'ok' | 'database', description: string) => z.object({ status: z.literal(value) }).describe(description);

/** For those who run the program: is it alive, can it answer, how does it fare. All answer under any load. */
export async function registerHealth(app: FastifyInstance, { db, settings }: RouteDeps): Promise<void> {
  registerMetrics(app, settings, outboxMeasures(db));
  await app.register((health, _options, done) => {
    health.setValidatorCompiler(validatorCompiler);
    health.setSerializerCompiler(serializerCompiler);
    health.addHook('onRequest', (_request, reply, next) => {
      reply.header('cache-control', 'no-store');
      next();
    });
    // A restart would not help whatever else is wrong.
    health.get(
      '/healthz',
      {
        config: { always: true },
        schema: { operationId: 'isAlive', tags: ['运行'], summary: '程序是否在运行', response: { 200: status('ok', '在运行') } },
      },
      () => ({ status: 'ok' }),
    );
    health.get(
      '/readyz',
      {
        config: { always: true },
        schema: {
          operationId: 'isReady',
          tags: ['运行'],
          summary: '能否提供服务',
          response: { 200: status('ok', '能提供服务'), 503: status('database', '数据库没有应答') },
        },
      },
      async (_request, reply) => {
        const ready = await isReachable(db);
        return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'database' });
      },
    );
    done();
  });
}
