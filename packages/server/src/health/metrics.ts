import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { HttpSettings } from '../security/http-settings.ts';
import { isAtThisMachine } from '../security/this-machine.ts';

/** A number that is asked for when somebody reads the measurements; its cost must not grow with the archive. */
export type Measured = {
  readonly name: `gongkai_${string}`;
  readonly help: string;
  readonly read: () => Promise<number>;
};

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 30];

/**
 * GET /metrics for Prometheus: requests by route as it is written in the program (never as it was asked for, which a visitor
 * chooses), the process, and what the program's parts have to say. Another's request finds nothing here.
 */
export function registerMetrics(app: FastifyInstance, settings: HttpSettings, measured: readonly Measured[]): void {
  const registers = [new Registry()];
  const [register] = registers;
  if (register === undefined) return;
  collectDefaultMetrics({ register });
  const answered = new Histogram({
    name: 'gongkai_http_request_seconds',
    help: 'Seconds from a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  for (const { name, help, read } of measured)
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const labels = { method, route: routeOptions.url ?? 'none', status: `${Math.floor(reply.statusCode / 100)}xx` };
    answered.observe(labels, reply.elapsedTime / 1000);
    done();
  });
  app.addHook('onClose', (_app, done) => {
    register.clear();
    done();
  });
  app.get('/metrics', { config: { always: true }, schema: { hide: true } }, async (request, reply) => {
    if (!mayRead(request, settings.metricsToken)) return reply.callNotFound();
    return reply
      .header('cache-control', 'no-store')
      .type(register.contentType)
      .send(await register.metrics());
  });
}

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (isAtThisMachine(request)) return true;
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token ?? ''}`);
  return token !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}
