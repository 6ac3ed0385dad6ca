import type { FastifyInstance, FastifyReply, HTTPMethods } from 'fastify';
import { answerPreflight } from './cross-origin.ts';
import { sendProblem } from './send-problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Stands only to say that this address is asked in another way. */
    readonly otherMethods?: boolean;
  }
}

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Tells who asks an address in a way that it does not know which ways it knows (405, RFC 9110), instead of that there is no
 * such address. To be called before the routes; what it returns, after them.
 */
export function watchMethods(
  app: FastifyInstance,
  answerOptions: (reply: FastifyReply, allowed: readonly string[]) => FastifyReply = answerPreflight,
): () => void {
  const known = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ routePath, method }) => {
    const methods = known.get(routePath) ?? new Set();
    for (const each of [method].flat()) methods.add(each);
    known.set(routePath, methods);
  });
  return () => {
    for (const [path, methods] of [...known]) {
      const allowed = [...methods, 'OPTIONS'];
      const others = METHODS.filter((method) => !methods.has(method));
      app.route({
        url: path,
        method: [...others],
        config: { otherMethods: true },
        // Before the body is looked at: its type is not what is wrong.
        onRequest: (request, reply) => {
          if (request.method === 'OPTIONS') answerOptions(reply, allowed);
          else
            sendProblem(reply.header('allow', allowed.join(', ')), {
              code: 'request.method-not-allowed',
              params: { allowed: allowed.join('、') },
            });
        },
        handler: () => undefined,
      });
    }
  };
}
