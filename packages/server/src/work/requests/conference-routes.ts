import type { FastifyInstance } from 'fastify';
import { correctConference, recordConference } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { z } from 'zod';
import { day, id } from '../acting.ts';
import { text } from './handling-routes.ts';
import type { RequestWork } from './request-deps.ts';
import { stepRoute } from './step-route.ts';

const named = z.string().max(200);

const held = {
  heldOn: day.meta({ description: '会商的日期' }),
  participants: z
    .array(z.strictObject({ name: named.min(1), unit: named.exactOptional().meta({ description: '代表的单位' }) }))
    .min(1)
    .max(60),
  question: text,
  opinions: text,
  conclusion: text,
};

type Held = z.output<z.ZodObject<typeof held>>;
const saidOf = ({ heldOn, participants, question, opinions, conclusion }: Held) => ({
  heldOn: plainDate(heldOn),
  said: { participants, question, opinions, conclusion },
});

/** 疑难会商: who conferred about what, what each said, and what came of it; never for the applicant. */
export function conferenceRoutes(work: FastifyInstance, deps: RequestWork): void {
  const { requests } = deps;

  stepRoute(work, deps, {
    url: '/requests/:id/conferences',
    verb: 'case.read',
    operationId: 'recordConference',
    summary: '登记疑难会商：参加人员、问题、各方意见和结论；申请人看不到',
    body: held,
    take: (acting, { body, ...ask }) => recordConference(requests, acting, { ...ask, ...saidOf(body) }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/conferences/correction',
    verb: 'case.read',
    operationId: 'correctConference',
    summary: '更正疑难会商记录，写明理由；原来的记录留在经过里',
    body: { ...held, conference: id, reason: text },
    take: (acting, { body, ...ask }) => {
      const { conference, reason } = body;
      return correctConference(requests, acting, { ...ask, ...saidOf(body), conference, reason });
    },
  });
}
