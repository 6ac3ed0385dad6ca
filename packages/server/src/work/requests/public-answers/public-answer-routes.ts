import type { FastifyInstance } from 'fastify';
import {
  draftPublicAnswer,
  preparePublicAnswer,
  publishPublicAnswer,
  showPublicAnswers,
  showRequest,
  withdrawPublicAnswer,
} from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { DETECTORS } from '@gongkai/law';
import { answerTitle, PUBLIC_ANSWER_STEPS, PUBLIC_TEXT_PARTS, type Suggestion } from '@gongkai/requests';
import { APPLICANT_DETAIL_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf, day, id } from '../../acting.ts';
import { workRoute } from '../../work-route.ts';
import { text } from '../handling-routes.ts';
import type { RequestWork } from '../request-deps.ts';
import { REQUEST_CODES } from '../request-refusals.ts';
import { refusal, refusalForm } from '../shown-request.ts';
import { stepRoute } from '../step-route.ts';

const part = z.string().max(20_000);
const written = { title: part, asked: part, answered: part };
const kept = z
  .array(z.strictObject({ part: z.enum(PUBLIC_TEXT_PARTS), text: z.string().min(1).max(500), reason: z.string().max(500) }))
  .max(200)
  .meta({ description: '看似个人信息而保留的，各写明理由' });

const step = z.object({ step: z.enum(PUBLIC_ANSWER_STEPS), refused: refusal.nullable() });

const publicAnswers = z
  .object({
    on: z.boolean().meta({ description: '单位开启了公布答复' }),
    answered: z.boolean(),
    list: z.string().nullable().meta({ description: '本单位公开的答复的地址；没有开启的为空' }),
    unitName: z.string(),
    outcome: z.string().nullable(),
    answeredOn: day.nullable(),
    answers: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['prepared', 'published', 'withdrawn', 'setAside', 'erased']),
        text: z.string().meta({ description: '内容的密封记录' }),
        on: day.meta({ description: '到这个状态的日期' }),
        writers: z.array(z.string()),
        steps: z.array(step),
      }),
    ),
    begin: step,
    seen: z.number().int(),
  })
  .meta({ id: 'RequestPublicAnswers', description: '一件申请的公开答复：编写、公布和撤下' });

const drafted = z
  .object({
    answer: z.string().nullable(),
    text: z.object({ ...written, kept }),
    suggestions: z.array(
      z.object({
        part: z.enum(PUBLIC_TEXT_PARTS),
        from: z.number().int(),
        to: z.number().int(),
        text: z.string(),
        masked: z.string(),
        what: z.string(),
        ofApplicant: z.boolean().meta({ description: '申请人自己的信息，不能保留' }),
      }),
    ),
    seen: z.number().int(),
  })
  .meta({ id: 'DraftedPublicAnswer', description: '编写公开答复：原文或者写到一半的内容，和其中的个人信息' });

/** The public list of answers, one request at a time: written, let out by another, taken back. */
export function publicAnswerRoutes(work: FastifyInstance, deps: RequestWork): void {
  const { requests, clock } = deps;
  const params = z.strictObject({ id });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/public-answers',
    verb: 'case.read',
    operationId: 'listRequestPublicAnswers',
    tag: '依申请公开',
    summary: '一件申请的公开答复',
    params,
    answers: { 200: publicAnswers },
    refuses: ['request.missing', 'permission.outside-scope'],
    answer: async ({ params: { id: request }, who }) => {
      const acting = actingOf(who, clock());
      const [shown, whole] = [
        await showPublicAnswers(requests, acting, { request }),
        await showRequest(requests, acting, { request }),
      ];
      if (!shown.ok) return shown;
      if (!whole.ok) return whole;
      const { on, unit, answered, answers, begin, seen } = shown.value;
      const { names, request: of } = whole.value;
      return ok({
        on,
        answered,
        list: on ? `/answers/${acting.site}/${unit}` : null,
        unitName: names.get(`unit/${unit}`) ?? '',
        outcome: of.answer ? answerTitle(of.answer) : null,
        answeredOn: of.answer?.on ?? null,
        answers: answers.map(({ id: which, state, answer, steps }) => ({
          id: which,
          state,
          text: answer.text.record,
          on: answer.erasedOn ?? answer.withdrawnOn ?? answer.published?.on ?? answer.preparedOn,
          writers: answer.writers.map((writer) => names.get(`staff/${writer}`) ?? writer),
          steps: steps.map((each) => ({ step: each.step, refused: refusalForm(each.refused) })),
        })),
        begin: { step: begin.step, refused: refusalForm(begin.refused) },
        seen,
      });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/public-answers/draft',
    verb: 'case.read',
    operationId: 'draftPublicAnswer',
    tag: '依申请公开',
    summary: '编写公开答复：原文或者写到一半的内容，和其中的个人信息；谁看过会记入台账',
    params,
    body: z.strictObject({ text: z.strictObject(written).nullable() }),
    answers: { 200: drafted },
    refuses: REQUEST_CODES,
    answer: async ({ params: { id: request }, body, who }) => {
      const done = await draftPublicAnswer(requests, actingOf(who, clock()), {
        request,
        ...(body.text === null ? {} : { text: body.text }),
      });
      if (!done.ok) return done;
      const { answer, text: so, suggestions, seen } = done.value;
      const { title, asked, answered, kept: stays } = so;
      return ok({
        answer: answer ?? null,
        text: { title, asked, answered, kept: stays.map((each) => ({ ...each })) },
        suggestions: suggestions.map(suggestionForm),
        seen,
      });
    },
  });

  stepRoute(work, deps, {
    url: '/requests/:id/public-answers',
    verb: 'case.read',
    operationId: 'preparePublicAnswer',
    summary: '保存编写的公开答复，等待另一人公布',
    body: { answer: id.nullable(), text: z.strictObject({ ...written, kept }) },
    take: (acting, { body: { answer, text: so }, ...ask }) =>
      preparePublicAnswer(requests, acting, { ...ask, text: so, ...(answer === null ? {} : { answer }) }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/public-answers/publication',
    verb: 'case.publish',
    operationId: 'publishPublicAnswer',
    summary: '核对后公布，编写的人不能公布',
    body: { answer: id },
    take: (acting, { body: { answer }, ...ask }) => publishPublicAnswer(requests, acting, { ...ask, answer }),
  });

  stepRoute(work, deps, {
    url: '/requests/:id/public-answers/withdrawal',
    verb: 'case.read',
    operationId: 'withdrawPublicAnswer',
    summary: '撤下公开答复，或者放弃没有公布的，写明理由',
    body: { answer: id, reason: text },
    take: (acting, { body: { answer, reason }, ...ask }) => withdrawPublicAnswer(requests, acting, { ...ask, answer, reason }),
  });
}

const suggestionForm = ({ of, ...where }: Suggestion) => ({
  ...where,
  what:
    of.kind === 'applicant'
      ? APPLICANT_DETAIL_NAMES[of.detail]
      : (DETECTORS.find(({ id: detector }) => detector === of.detector)?.title ?? of.detector),
  ofApplicant: of.kind === 'applicant',
});
