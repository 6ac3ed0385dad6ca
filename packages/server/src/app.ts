import { randomBytes, randomUUID } from 'node:crypto';
import { Socket } from 'node:net';
import multipart from '@fastify/multipart';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { signInSecrets, type ServerKeys } from '@gongkai/flows';
import { describeRoutes } from './api/openapi.ts';
import { registerApi } from './api/register-api.ts';
import { answerError, answerFrameworkError } from './api/send-problem.ts';
import type { AppDeps, RouteDeps } from './app-deps.ts';
import { createChecking } from './checking/checking.ts';
import { createKeeping } from './checking/keep-upload.ts';
import { FORM_LIMITS } from './checking/receive-upload.ts';
import { decorateWithPlace } from './checking/upload-place.ts';
import { registerHealth } from './health/health-routes.ts';
import { registerPages } from './pages/register-pages.ts';
import { answerClientError } from './security/client-errors.ts';
import { STRICT_SETTINGS } from './security/http-settings.ts';
import { refuseUnderPressure } from './security/pressure.ts';
import { limitByAddress } from './security/rate-limit.ts';
import { createLog, logRequests } from './security/request-log.ts';
import { sharedCounts } from './security/shared-counts.ts';
import { sendSafeHeaders } from './security/response-headers.ts';
import { registerWork } from './work/register-work.ts';
import { workDeps } from './work/work-deps.ts';

export type { AppDeps } from './app-deps.ts';

const HEADERS_MS = 20_000;
const KEEP_ALIVE_MS = 10_000;

/** The HTTP program, not listening yet. `app.close()` waits for what is being answered, then ends the workers. */
export async function createApp({
  db,
  reader,
  settings = STRICT_SETTINGS,
  log: stream,
  work,
  ...given
}: AppDeps): Promise<FastifyInstance> {
  const log: FastifyBaseLogger = createLog(settings.logLevel, stream);
  const checking =
    given.checking ?? createChecking({ ofOneVisitor: settings.checksAtOnce, onFault: (error) => log.error({ err: error }) });
  const requests = work?.vault && { vault: work.vault, clock: work.clock ?? (() => new Date()) };
  const deps: RouteDeps = { db, settings, checking, keep: createKeeping(db, reader), workbench: given.workbench, requests };
  const requestMs = settings.requestSeconds * 1000;
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // One's own, since a visitor's could be anything, and would stand in the log.
    genReqId: () => randomUUID(),
    trustProxy: settings.trustProxy.length === 0 ? false : [...settings.trustProxy],
    requestTimeout: requestMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { headersTimeout: Math.min(HEADERS_MS, requestMs), connectionsCheckingInterval: Math.min(HEADERS_MS, requestMs) / 2 },
    clientErrorHandler: answerClientError,
    frameworkErrors: answerFrameworkError,
  });
  app.addHook('onClose', () => checking.close());
  app.setErrorHandler(answerError);
  logRequests(app);
  endIdleConnections(app, requestMs);
  decorateWithPlace(app);
  await sendSafeHeaders(app);
  await refuseUnderPressure(app, settings);
  await limitByAddress(app, sharedCounts(db, signInSecrets(work?.keys ?? ownKeys()).bucketOf));
  await app.register(multipart, { limits: FORM_LIMITS });
  await describeRoutes(app);
  await registerHealth(app, deps);
  await registerApi(app, deps);
  if (work !== undefined) await registerWork(app, workDeps(deps, work));
  await registerPages(app, deps);
  await app.ready();
  return app;
}

/** Who asks and then does not read would have his answer kept for him for ever. */
function endIdleConnections(app: FastifyInstance, idleMs: number): void {
  app.addHook('onRequest', (request, _reply, done) => {
    // What is asked from within, as tests do, comes over no socket.
    if (request.raw.socket instanceof Socket) request.raw.socket.setTimeout(idleMs);
    done();
  });
}

/** Keys that no other process has: without given ones there is nothing to be shared. */
function ownKeys(): ServerKeys {
  const secret = randomBytes(32);
  return { current: 'own', secret: () => secret };
}
