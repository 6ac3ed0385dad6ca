import type { FastifyInstance } from 'fastify';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { HttpSettings } from './http-settings.ts';

/** What is told of an error: where it happened, and nothing of what it happened with, since messages quote their data. */
type ErrorMark = { readonly type: string; readonly code?: string; readonly at: readonly string[]; readonly cause?: ErrorMark };

const FRAMES = 12;
const CAUSES = 4;
/** Stands where the library would put the message of the error. */
const FAULT = 'fault';

export function errorMark(error: unknown, depth = 0): ErrorMark {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const { name, message, stack = '', cause } = error;
  const { code } = error as NodeJS.ErrnoException;
  // A stack begins with the message, which may have lines that look like places.
  const places = stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  const at = places.split('\n').flatMap((line) => /^ {4}at (.+:\d+:\d+\)?)$/.exec(line)?.[1] ?? []);
  return {
    type: name,
    ...(typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? { code } : {}),
    at: at.slice(0, FRAMES),
    ...(cause === undefined || depth >= CAUSES ? {} : { cause: errorMark(cause, depth + 1) }),
  };
}

/**
 * Lines of JSON in which nothing of a visitor can stand: no address, no query, no body, no name of a file, no message of an
 * error. The serializers see to it for what libraries log as well; a text beside an error is left out for the same reason.
 */
export function createLog(level: HttpSettings['logLevel'], stream: DestinationStream = pino.destination(2)): Logger {
  const nothing = () => undefined;
  return pino(
    {
      level: level === 'off' ? 'silent' : level,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => errorMark(error), req: nothing, res: nothing },
      hooks: {
        logMethod(args, method) {
          const [first] = args;
          if (first instanceof Error) method.call(this, { err: first }, FAULT);
          else if (typeof first === 'object' && first !== null && 'err' in first) method.call(this, first, FAULT);
          else method.apply(this, args);
        },
      },
    },
    stream,
  );
}

/** One line a request, when it is answered or given up: its id, method, route as it is written in the program, status, milliseconds. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const route = routeOptions.url ?? null;
    request.log.info({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
    done();
  });
  app.addHook('onRequestAbort', (request, done) => {
    request.log.info({ method: request.method, route: request.routeOptions.url ?? null }, 'given up');
    done();
  });
}
