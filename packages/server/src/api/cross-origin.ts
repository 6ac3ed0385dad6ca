import type { FastifyInstance, FastifyReply } from 'fastify';

/** Headers of an answer that a program of another site may see besides the plain ones. */
const SHOWN = 'etag, location, retry-after, content-disposition, ratelimit-limit, ratelimit-remaining, ratelimit-reset';
const DAY_SECONDS = 86_400;

/**
 * What is published may be read from any page, without the visitor's cookies or name. Uploads may not be sent from other sites'
 * scripts: they would spend a visitor's share of checks, or import with a visitor's rights.
 */
export function shareReading(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD') allowAll(reply);
    done();
  });
}

const allowAll = (reply: FastifyReply): FastifyReply =>
  reply
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', SHOWN)
    .header('cross-origin-resource-policy', 'cross-origin');

/** Answers what a browser asks ahead of a request with headers that it does not send by itself, such as If-None-Match. */
export const answerPreflight = (reply: FastifyReply, methods: readonly string[]): FastifyReply => {
  const reading = methods.filter((method) => method === 'GET' || method === 'HEAD');
  if (reading.length > 0)
    allowAll(reply)
      .header('access-control-allow-methods', reading.join(', '))
      .header('access-control-allow-headers', 'if-none-match')
      .header('access-control-max-age', DAY_SECONDS);
  return reply.code(204).header('allow', methods.join(', ')).send();
};
