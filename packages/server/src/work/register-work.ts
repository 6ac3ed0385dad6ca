import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { watchMethods } from '../api/other-methods.ts';
import { accountRoutes } from './account/account-routes.ts';
import { sessionsRoutes } from './account/sessions-routes.ts';
import { auditRoutes } from './audit/audit-routes.ts';
import { calendarRoutes } from './calendar/calendar-routes.ts';
import { movedRoutes } from './calendar/moved-routes.ts';
import { lawSettingRoutes } from './settings/law-setting-routes.ts';
import { fileRoutes } from './files/file-routes.ts';
import { guardRoutes } from './guard.ts';
import { messageRoutes } from './messages/message-routes.ts';
import { outletRoutes } from './messages/outlet-routes.ts';
import { describeWorkRoutes, workOpenapiRoute } from './openapi.ts';
import { staffAccountRoutes } from './people/staff-account-routes.ts';
import { staffChangeRoutes } from './people/staff-change-routes.ts';
import { staffRoutes } from './people/staff-routes.ts';
import { figuresRoutes } from './requests/figures-routes.ts';
import { intakeRoutes } from './requests/intake-routes.ts';
import { requestWorkRoutes } from './requests/request-work-routes.ts';
import { redactionRoutes } from './requests/redaction/redaction-routes.ts';
import { letterRoutes } from './requests/letters/letter-routes.ts';
import { openSheetReading } from './sheets/sheet-reading.ts';
import { takeSheets } from './sheets/sheet-file.ts';
import { staffSheetRoutes } from './sheets/staff-sheet-routes.ts';
import { unitSheetRoutes } from './sheets/unit-sheet-routes.ts';
import { answerWorkError, sendWorkProblem } from './send-problem.ts';
import { sessionRoutes } from './session/session-routes.ts';
import { singleSignOnRoutes } from './session/single-sign-on-routes.ts';
import { phrasingRoutes } from './units/phrasing-routes.ts';
import { numberRoutes } from './units/number-routes.ts';
import { unitChangeRoutes } from './units/unit-change-routes.ts';
import { unitsRoutes } from './units/units-routes.ts';
import type { WorkDeps } from './work-deps.ts';

/** The routes of the staff; each takes the scope that the guard stands before. */
const ROUTES: readonly ((work: FastifyInstance, deps: WorkDeps) => void)[] = [
  sessionRoutes,
  singleSignOnRoutes,
  accountRoutes,
  sessionsRoutes,
  unitsRoutes,
  unitChangeRoutes,
  numberRoutes,
  phrasingRoutes,
  staffRoutes,
  staffChangeRoutes,
  staffAccountRoutes,
  auditRoutes,
  fileRoutes,
  messageRoutes,
  outletRoutes,
  intakeRoutes,
  requestWorkRoutes,
  figuresRoutes,
  calendarRoutes,
  movedRoutes,
  lawSettingRoutes,
  letterRoutes,
  redactionRoutes,
];

const BODY_LIMIT = 256 * 1024;

/** The interface for the staff, under /api/work. */
export async function registerWork(app: FastifyInstance, deps: WorkDeps): Promise<void> {
  await app.register(
    async (work) => {
      work.setValidatorCompiler(validatorCompiler);
      work.setSerializerCompiler(serializerCompiler);
      work.setErrorHandler(answerWorkError);
      work.setNotFoundHandler((_request, reply) => sendWorkProblem(reply, { code: 'request.no-such-address' }));
      takeJson(work);
      await work.register(cookie, { secret: deps.signIn.secrets.cookieKey });
      guardRoutes(work, deps);
      await describeWorkRoutes(work);
      const refuseOthers = watchMethods(work, allowNobody);
      for (const register of ROUTES) register(work, deps);
      takeSheets(work);
      const sheets = openSheetReading((error) => work.log.error({ err: error }));
      work.addHook('onClose', () => sheets.end());
      unitSheetRoutes(work, deps, sheets);
      staffSheetRoutes(work, deps, sheets);
      workOpenapiRoute(work);
      refuseOthers();
    },
    { prefix: '/api/work' },
  );
}

/** JSON and nothing else: a page of another site can send no JSON without asking the browser ahead, which is never allowed. */
function takeJson(work: FastifyInstance): void {
  const parseJson = work.getDefaultJsonParser('error', 'error');
  work.removeAllContentTypeParsers();
  work.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_LIMIT }, parseJson);
}

/** Pages of other sites may ask for nothing here: a browser that finds no permission in the answer does not go on. */
const allowNobody = (reply: FastifyReply, methods: readonly string[]): FastifyReply =>
  reply.code(204).header('allow', methods.join(', ')).send();
