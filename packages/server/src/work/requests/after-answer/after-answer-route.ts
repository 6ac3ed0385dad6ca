import type { FastifyInstance } from 'fastify';
import { showRequest, type ShownRequest } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { letterTitle } from '@gongkai/law';
import {
  AFTER_ANSWER_STEPS,
  answerTitle,
  closes,
  REMEDY_RESULTS,
  REMEDY_ROUTES,
  REMEDY_STEPS,
  remedyDues,
  withheldReviewDue,
} from '@gongkai/requests';
import { dueSentence } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf, day, id } from '../../acting.ts';
import { workRoute } from '../../work-route.ts';
import type { RequestWork } from '../request-deps.ts';
import { refusal, refusalForm } from '../shown-request.ts';

const remedy = z
  .object({
    id: z.string(),
    route: z.enum(REMEDY_ROUTES),
    letter: z.string().nullable().meta({ description: '针对的文书；逾期未答复的为空' }),
    review: z.string().nullable(),
    filedOn: day,
    acceptedOn: day.nullable(),
    procedure: z.enum(['simple', 'ordinary']).nullable(),
    copyOn: day.nullable(),
    repliedOn: day.nullable(),
    decidedOn: day.nullable(),
    result: z.enum(REMEDY_RESULTS).nullable(),
    point: z.string().nullable().meta({ description: '争议焦点和决定内容的密封记录' }),
    steps: z.array(z.object({ step: z.enum(REMEDY_STEPS), refused: refusal.nullable() })),
  })
  .meta({ id: 'RequestRemedy', description: '一件行政复议或者行政诉讼' });

const due = z
  .object({
    deadline: z.string(),
    title: z.string(),
    remedy: z.string().nullable(),
    due: day,
    daysLeft: z.number().int(),
    sentence: z.string(),
    cites: z.string(),
    doneOn: day.nullable(),
  })
  .meta({ id: 'RemedyDue', description: '答复以后的一个期限' });

const afterAnswer = z
  .object({
    remedies: z.array(remedy),
    dues: z.array(due),
    setAside: z.array(z.object({ letter: z.string(), title: z.string(), on: day, setAsideOn: day })),
    withheldReview: z.object({ since: day, due: day }).nullable().meta({ description: '不予公开的信息下一次评估的期限' }),
    splitFrom: z.string().nullable(),
    splitInto: z.array(z.string()),
    mergedInto: z.string().nullable(),
    alike: z.array(z.object({ request: z.string(), percent: z.number().int(), on: day })),
    endedOn: day.nullable(),
    seen: z.number().int().meta({ description: '填写表单时带上；此后有人办过就拒绝' }),
    steps: z.array(z.object({ step: z.enum(AFTER_ANSWER_STEPS), refused: refusal.nullable() })),
    letters: z
      .array(z.object({ id: z.string(), title: z.string(), number: z.string().nullable(), on: day, answers: z.boolean() }))
      .meta({ description: '已经发出、可以被复议或者起诉的文书，答复在前' }),
  })
  .meta({ id: 'AfterAnswer', description: '答复以后：复议、诉讼和期限，被撤销的答复，并案和拆分' });

/** What became of a request after its answer, and which requests it belongs together with. */
export function afterAnswerRoute(work: FastifyInstance, { requests, clock }: RequestWork): void {
  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/after-answer',
    verb: 'case.read',
    operationId: 'getAfterAnswer',
    tag: '依申请公开',
    summary: '答复以后：复议、诉讼和期限，被撤销的答复，并案和拆分',
    params: z.strictObject({ id }),
    answers: { 200: afterAnswer },
    refuses: ['request.missing', 'permission.outside-scope'],
    answer: async ({ params: { id: request }, who }) => {
      const shown = await showRequest(requests, actingOf(who, clock()), { request });
      return shown.ok ? ok(afterAnswerForm(shown.value)) : shown;
    },
  });
}

function afterAnswerForm({ request, day: today, seen, offered }: ShownRequest): z.input<typeof afterAnswer> {
  const withheld = withheldReviewDue(request, today);
  return {
    remedies: [...request.remedies].map(([of, each]) => ({
      id: of,
      route: each.route,
      letter: each.against.kind === 'letter' ? each.against.letter : null,
      review: each.review ?? null,
      filedOn: each.filedOn,
      acceptedOn: each.acceptedOn ?? null,
      procedure: each.procedure ?? null,
      copyOn: each.copyOn ?? null,
      repliedOn: each.repliedOn ?? null,
      decidedOn: each.decided?.on ?? null,
      result: each.decided?.result ?? null,
      point: each.decided?.point?.record ?? null,
      steps: (offered.remedies.get(of) ?? []).map(({ step, refused }) => ({ step, refused: refusalForm(refused) })),
    })),
    dues: remedyDues(request, today).map(({ remedy: of, due: counted, done }) => ({
      deadline: counted.id,
      title: counted.title,
      remedy: of ?? null,
      due: counted.due,
      daysLeft: counted.daysLeft,
      sentence: dueSentence(counted),
      cites: counted.cites,
      doneOn: done ?? null,
    })),
    setAside: request.setAside.map((answer) => ({
      letter: answer.letter,
      title: answerTitle(answer),
      on: answer.on,
      setAsideOn: answer.by.on,
    })),
    withheldReview: withheld ? { since: withheld.start, due: withheld.due } : null,
    splitFrom: request.splitFrom ?? null,
    splitInto: [...request.splitInto],
    mergedInto: request.mergedInto ?? null,
    alike: request.alike.map((each) => ({ ...each })),
    endedOn: request.endedOn ?? null,
    seen,
    steps: offered.afterAnswer.map(({ step, refused }) => ({ step, refused: refusalForm(refused) })),
    letters: [...request.letters]
      .flatMap(([letter, { step, number, dispatched }]) =>
        dispatched
          ? [
              {
                id: letter,
                title: letterTitle(step.code, request.nature),
                number: number ?? null,
                on: dispatched.on,
                answers: closes(step),
              },
            ]
          : [],
      )
      .toSorted((a, b) => Number(b.answers) - Number(a.answers) || b.on.localeCompare(a.on)),
  };
}
