import type { FastifyInstance } from 'fastify';
import type { WorkDeps } from '../work-deps.ts';
import { afterAnswerRoute } from './after-answer/after-answer-route.ts';
import { listedAfterRoutes } from './after-answer/listed-after-routes.ts';
import { registerRoutes } from './after-answer/register-routes.ts';
import { remedyRoutes } from './after-answer/remedy-routes.ts';
import { applicantRoutes } from './applicant-routes.ts';
import { archiveRoutes } from './archive-routes.ts';
import { assessmentRoute } from './assessment-route.ts';
import { requestFileRoutes } from './file-routes.ts';
import { filingRoutes } from './filing-routes.ts';
import { conferenceRoutes } from './conference-routes.ts';
import { handlingRoutes } from './handling-routes.ts';
import { partyRoutes } from './party-routes.ts';
import { proposalRoutes } from './proposals/proposal-routes.ts';
import { proposalStepRoutes } from './proposals/proposal-step-routes.ts';
import { publicAnswerRoutes } from './public-answers/public-answer-routes.ts';
import { requestWork } from './request-deps.ts';
import { requestListRoutes } from './request-list-routes.ts';
import { requestRoutes } from './request-routes.ts';
import { topicsRoutes } from './topics-routes.ts';

/** 依申请公开 for the staff; none where nothing can be sealed. */
export function requestWorkRoutes(work: FastifyInstance, deps: WorkDeps): void {
  const given = requestWork(deps);
  if (given === undefined) return;
  requestListRoutes(work, given);
  requestRoutes(work, given);
  assessmentRoute(work, given);
  handlingRoutes(work, given);
  conferenceRoutes(work, given);
  applicantRoutes(work, given);
  partyRoutes(work, given);
  requestFileRoutes(work, given);
  listedAfterRoutes(work, given);
  afterAnswerRoute(work, given);
  remedyRoutes(work, given);
  registerRoutes(work, given);
  topicsRoutes(work, given);
  publicAnswerRoutes(work, given);
  filingRoutes(work, given);
  proposalRoutes(work, given);
  proposalStepRoutes(work, given);
  archiveRoutes(work, deps);
}
