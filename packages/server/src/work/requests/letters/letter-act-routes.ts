import type { FastifyInstance } from 'fastify';
import {
  dispatchLetter,
  numberLetter,
  opineOnLetter,
  recordDelivery,
  returnLetter,
  sendAgain,
  sendBackLetter,
  signLetter,
  submitLetter,
  voidLetter,
  type Acting,
  type LetterPlaces,
  type RequestDeps,
  type RequestRefused,
  type StepDone,
} from '@gongkai/flows';
import { plainDate, type Result } from '@gongkai/kernel';
import { DELIVERY_WAYS, RETURN_REASONS } from '@gongkai/requests';
import type { Verb } from '@gongkai/staff';
import { z } from 'zod';
import { actingOf, day, id, seen } from '../../acting.ts';
import { workRoute } from '../../work-route.ts';
import type { RequestWork } from '../request-deps.ts';
import { opinionPlace, trackingPlace } from '../tracking-place.ts';
import { REQUEST_CODES } from '../request-refusals.ts';
import { overtakenOr, stepDone } from '../step-route.ts';

const params = z.strictObject({ id, letter: id });
const on = day.optional().meta({ description: '哪一天；不填为今天' });
const reason = z.string().min(1).max(20_000);
const proof = z.string().min(1).max(80).optional().meta({ description: '凭证的编号；不写姓名' });

const way = z.enum(DELIVERY_WAYS);
const why = reason.optional().meta({ description: '与申请人选择的方式不同，或者申请材料里没有地址时的理由' });

type Seen = { readonly seen?: number | undefined };

type Act<Body> = {
  readonly verb: Verb;
  readonly operationId: string;
  readonly summary: string;
  readonly body: z.ZodType<Body>;
  readonly take: (
    deps: RequestDeps,
    acting: Acting,
    ask: { readonly request: string; readonly letter: string },
    body: Body,
    places: LetterPlaces,
  ) => Promise<Result<StepDone, RequestRefused>>;
};

/** What is done with a letter on its way: each a step of its own, by whoever may. */
export function letterActRoutes(work: FastifyInstance, given: RequestWork): void {
  const act = <Body extends Seen>(name: string, { verb, operationId, summary, body, take }: Act<Body>): void =>
    workRoute(work, {
      method: 'POST',
      url: `/requests/:id/letters/:letter/${name}`,
      verb,
      operationId,
      tag: '依申请公开',
      summary,
      params,
      body,
      answers: { 200: stepDone },
      refuses: REQUEST_CODES,
      answer: async ({ params: { id: request, letter }, body: said, who }, { request: http, reply }) => {
        const places = { trackAt: trackingPlace(http).trackAt, opinionAt: opinionPlace(http) };
        const done = await take(given.requests, actingOf(who, given.clock()), { request, letter }, said, places);
        // A form that does not say what it knows is never overtaken.
        return overtakenOr(reply, given, { who, request, before: said.seen ?? 0 }, done);
      },
    });

  act('submit', {
    verb: 'case.handle',
    operationId: 'submitLetter',
    summary: '送审',
    body: z.strictObject({ seen }),
    take: (to, acting, ask, body) => submitLetter(to, acting, { ...ask, ...body }),
  });
  act('opinion', {
    verb: 'case.review',
    operationId: 'opineOnLetter',
    summary: '保密审查、合法性审查意见',
    body: z.strictObject({
      matter: z.enum(['secrecy', 'legality']),
      agrees: z.boolean(),
      opinion: z.string().max(20_000).default(''),
      seen,
    }),
    take: (to, acting, ask, body) => opineOnLetter(to, acting, { ...ask, ...body }),
  });
  act('send-back', {
    // Reviewers and those who sign: which of them, the flow asks.
    verb: 'case.read',
    operationId: 'sendBackLetter',
    summary: '退回修改',
    body: z.strictObject({ reason, seen }),
    take: (to, acting, ask, body) => sendBackLetter(to, acting, { ...ask, ...body }),
  });
  act('sign', {
    // Who signs hangs on the letter.
    verb: 'case.read',
    operationId: 'signLetter',
    summary: '签发',
    body: z.strictObject({ seen }),
    take: (to, acting, ask, body) => signLetter(to, acting, { ...ask, ...body }),
  });
  act('number', {
    verb: 'case.handle',
    operationId: 'numberLetter',
    summary: '编文号，定稿',
    body: z.strictObject({ seen }),
    take: (to, acting, ask, body) => numberLetter(to, acting, { ...ask, ...body }),
  });
  act('dispatch', {
    verb: 'case.handle',
    operationId: 'dispatchLetter',
    summary: '发出；以前已经交邮的，填邮件号和日期',
    body: z.strictObject({
      way,
      proof,
      reason: why,
      on,
      seen,
    }),
    take: (to, acting, ask, { way: chosen, proof: number, reason: because, on: said, seen: before }, places) =>
      dispatchLetter(to, acting, {
        ...ask,
        places,
        way: chosen,
        seen: before,
        ...(because === undefined ? {} : { reason: because }),
        ...(number === undefined ? {} : { proof: number }),
        ...(said === undefined ? {} : { on: plainDate(said) }),
      }),
  });
  act('delivery', {
    verb: 'case.handle',
    operationId: 'recordDelivery',
    summary: '登记送达及其凭证',
    body: z.strictObject({ proof, on, seen }),
    take: (to, acting, ask, { proof: number, on: said, seen: before }) =>
      recordDelivery(to, acting, {
        ...ask,
        seen: before,
        ...(number === undefined ? {} : { proof: number }),
        ...(said === undefined ? {} : { on: plainDate(said) }),
      }),
  });
  act('return', {
    verb: 'case.read',
    operationId: 'returnLetter',
    summary: '登记退回及其原因',
    body: z.strictObject({ why: z.enum(RETURN_REASONS), on, seen }),
    take: (to, acting, ask, { on: said, ...body }) =>
      returnLetter(to, acting, { ...ask, ...body, ...(said === undefined ? {} : { on: plainDate(said) }) }),
  });
  act('send-again', {
    verb: 'case.handle',
    operationId: 'sendLetterAgain',
    summary: '退回的文书改用其他方式再发；文号和内容不变',
    body: z.strictObject({ way, proof, reason: why, seen }),
    take: (to, acting, ask, { proof: number, reason: because, ...body }) =>
      sendAgain(to, acting, {
        ...ask,
        ...body,
        ...(number === undefined ? {} : { proof: number }),
        ...(because === undefined ? {} : { reason: because }),
      }),
  });
  act('void', {
    verb: 'case.handle',
    operationId: 'voidLetter',
    summary: '作废；已编的文号不再使用',
    body: z.strictObject({ reason, seen }),
    take: (to, acting, ask, body) => voidLetter(to, acting, { ...ask, ...body }),
  });
}
