import type { FastifyInstance } from 'fastify';
import { LIMITS } from '@gongkai/files';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { RouteDeps } from '../app-deps.ts';
import { FILE_TYPES, PASTED_LIMIT } from '../checking/receive-upload.ts';
import { answerRoutes } from './answers/answer-routes.ts';
import { checkRoute } from './check/check-route.ts';
import { importRoute } from './check/import-route.ts';
import { compareRoute } from './compare/compare-route.ts';
import { answerConditionally } from './conditional.ts';
import { shareReading } from './cross-origin.ts';
import { formsRoutes } from './forms/forms-routes.ts';
import { indexRoute } from './index-route.ts';
import { openapiRoute } from './openapi.ts';
import { watchMethods } from './other-methods.ts';
import { downloadRoutes } from './reports/download-routes.ts';
import { listRoute } from './reports/list-route.ts';
import { reportRoute } from './reports/report-route.ts';
import { answerError, sendProblem } from './send-problem.ts';
import { seriesRoute } from './units/series-route.ts';
import { unitsRoute } from './units/units-route.ts';

/** The interface for programs, under /api/v1. */
export async function registerApi(app: FastifyInstance, deps: RouteDeps): Promise<void> {
  await app.register(
    (api, _options, done) => {
      api.setValidatorCompiler(validatorCompiler);
      api.setSerializerCompiler(serializerCompiler);
      api.setErrorHandler(answerError);
      api.setNotFoundHandler((_request, reply) => sendProblem(reply, { code: 'request.no-such-address' }));
      takeBodies(api);
      shareReading(api);
      answerConditionally(api);
      const refuseOthers = watchMethods(api);
      indexRoute(api);
      listRoute(api, deps);
      importRoute(api, deps);
      reportRoute(api, deps);
      downloadRoutes(api, deps);
      checkRoute(api, deps);
      compareRoute(api, deps);
      unitsRoute(api, deps);
      seriesRoute(api, deps);
      formsRoutes(api, deps);
      answerRoutes(api, deps);
      openapiRoute(api);
      refuseOthers();
      done();
    },
    { prefix: '/api/v1' },
  );
}

/** A body is a file as it is, or JSON, which is taken apart right here and so may be less long. Forms are taken in everywhere. */
function takeBodies(api: FastifyInstance): void {
  const parseJson = api.getDefaultJsonParser('error', 'error');
  api.removeContentTypeParser(['application/json', 'text/plain']);
  api.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: PASTED_LIMIT }, parseJson);
  api.addContentTypeParser([...FILE_TYPES], { parseAs: 'buffer', bodyLimit: LIMITS.file }, (_request, body, done) =>
    done(null, body),
  );
}
