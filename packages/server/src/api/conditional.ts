import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Does the asker have what has this ETag? Weak and strong tags compare alike here (RFC 9110, 13.1.2). */
export function isUnchanged({ headers }: FastifyRequest, tag: string): boolean {
  const asked = headers['if-none-match'];
  if (asked === undefined) return false;
  if (asked.trim() === '*') return true;
  return asked.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}

/** Gives every whole answer an ETag over its bytes, and answers 304 to those who have it. */
export function answerConditionally(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const known = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (reply.statusCode !== 200 || !['GET', 'HEAD'].includes(request.method) || !known || reply.hasHeader('etag')) {
      done(null, payload);
      return;
    }
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
    reply.header('etag', tag);
    if (!isUnchanged(request, tag)) {
      done(null, payload);
      return;
    }
    reply.code(304).removeHeader('content-length').removeHeader('content-type');
    done(null, null);
  });
}
