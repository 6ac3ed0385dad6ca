import type { FastifyInstance } from 'fastify';
import { assessRequest, type AssessedRequest } from '@gongkai/flows';
import { fail, ok } from '@gongkai/kernel';
import { GROUNDS, letterRow, outcomeRow } from '@gongkai/law';
import { ANSWER_CHOICES, QUESTION_OF, type AssistantQuestion, type DecisionAnswers } from '@gongkai/requests';
import {
  answerText,
  ASSISTANT_ANSWERS,
  ASSISTANT_QUESTIONS,
  ASSISTANT_YES_NO,
  assessmentSentence,
  DECISION_QUESTION_NAMES,
  failureSentence,
  remedySentence,
  YES_NO,
} from '@gongkai/wording';
import { answerCites } from '@gongkai/wording/letters';
import { z } from 'zod';
import { actingOf, id } from '../acting.ts';
import { workRoute } from '../work-route.ts';
import { decisionAnswers } from './decision-answers.ts';
import type { RequestWork } from './request-deps.ts';
import { ground, letterCode, outcomeId } from './shown-request.ts';

const choice = z.object({ value: z.string(), text: z.string(), cites: z.string().nullable() });
const question = z.object({
  question: z.enum(Object.keys(QUESTION_OF) as [AssistantQuestion, ...AssistantQuestion[]]),
  part: z.string().meta({ description: '补不补、是不是、谁负责、有没有、给不给、怎么给' }),
  text: z.string(),
  cites: z.string(),
  several: z.boolean().meta({ description: '可以选几项，也可以一项不选' }),
  choices: z.array(choice).meta({ description: '是非题的值是 yes、no' }),
});
const letter = z.object({ code: letterCode, title: z.string() });

const assessed = z
  .object({
    asked: z.array(question.extend({ answer: z.string() })).meta({ description: '已经回答的，按顺序' }),
    answers: decisionAnswers.meta({ description: '起作用的回答；前面的改了，后面多余的就去掉' }),
    next: question.nullable().meta({ description: '下一个判断' }),
    before: z
      .object({
        sentence: z.string(),
        cites: z.string(),
        what: z.enum(['search', 'judgeReasons', 'nameEarlier']).nullable(),
        letter: letter.nullable(),
      })
      .nullable()
      .meta({ description: '要先办的，或者要等的' }),
    leaf: z
      .object({
        outcome: outcomeId,
        title: z.string(),
        basis: z.string(),
        grounds: z.array(ground),
        cites: z.string(),
        letter,
        also: z.array(letter).meta({ description: '同时要发的文书' }),
        remedies: z.array(z.string()).meta({ description: '救济途径，印在文书末尾' }),
        remedyUnknown: z.boolean().meta({ description: '单位资料里没有复议机关或者法院' }),
      })
      .nullable()
      .meta({ description: '得出的唯一结果' }),
    outcomes: z
      .array(
        z.object({
          outcome: outcomeId,
          basis: z.string(),
          title: z.string(),
          cites: z.string(),
          refused: z.string().nullable().meta({ description: '为什么不能选' }),
        }),
      )
      .meta({ description: '全部结果；不按判断结果的，选一个并写明理由' }),
  })
  .meta({ id: 'AssessedRequest', description: '各项判断走到哪一步，得出什么' });

const groundRow = (which: string) => GROUNDS.find((row) => row.id === which);
const groundTitle = (which: string) => groundRow(which)?.title ?? which;
const letterForm = (code: z.output<typeof letterCode>) => ({ code, title: letterRow(code).title });

function questionForm(which: AssistantQuestion, cites: string): z.input<typeof question> {
  const base = {
    question: which,
    part: DECISION_QUESTION_NAMES[QUESTION_OF[which]],
    text: ASSISTANT_QUESTIONS[which],
    cites,
    several: which === 'grounds',
  };
  if (which === 'grounds')
    return { ...base, choices: GROUNDS.map((row) => ({ value: row.id, text: row.title, cites: row.cites })) };
  if (which in ANSWER_CHOICES) {
    const texts: Readonly<Record<string, string>> = ASSISTANT_ANSWERS[which as keyof typeof ASSISTANT_ANSWERS];
    const values: readonly string[] = ANSWER_CHOICES[which as keyof typeof ANSWER_CHOICES];
    return { ...base, choices: values.map((value) => ({ value, text: texts[value] ?? value, cites: null })) };
  }
  const { yes, no } = ASSISTANT_YES_NO[which] ?? YES_NO;
  return {
    ...base,
    choices: [
      { value: 'yes', text: yes, cites: null },
      { value: 'no', text: no, cites: null },
    ],
  };
}

function leafForm({ assessment, remedy, bodies }: AssessedRequest): z.input<typeof assessed>['leaf'] {
  if (assessment.kind !== 'leaf') return null;
  const { outcome, basis, grounds, cites, letter: code, also } = assessment;
  const [first, ...others] = bodies?.reviewBody.names ?? [];
  const court = bodies?.court.names[0];
  const notices = remedy?.notices ?? [];
  // Where review has to come first, the court is named by the review decision and not here.
  const known = first !== undefined && (court !== undefined || notices.every(({ suit }) => suit === undefined));
  return {
    outcome,
    title: outcomeRow(outcome).title,
    basis,
    grounds: [...grounds],
    cites: answerCites(outcome, cites, grounds),
    letter: letterForm(code),
    also: also.map(letterForm),
    remedies: known
      ? notices.map((notice) => remedySentence(notice, { reviewBodies: [first, ...others], court: court ?? '' }))
      : [],
    remedyUnknown: notices.length > 0 && !known,
  };
}

function assessedForm(found: AssessedRequest): z.input<typeof assessed> {
  const { asked, answers, assessment, outcomes } = found;
  const sentence = assessmentSentence(assessment);
  return {
    asked: asked.map(({ question: which, cites }) => ({
      ...questionForm(which, cites),
      answer: answerText(which, answers, groundTitle),
    })),
    answers: { ...answers, ...(answers.grounds === undefined ? {} : { grounds: [...answers.grounds] }) } as z.input<
      typeof decisionAnswers
    >,
    next: assessment.kind === 'ask' ? questionForm(assessment.question, assessment.cites) : null,
    before:
      sentence === undefined || assessment.kind === 'ask' || assessment.kind === 'leaf'
        ? null
        : {
            sentence,
            cites: assessment.cites,
            what: assessment.kind === 'do' ? assessment.what : null,
            letter: assessment.kind === 'step' ? letterForm(assessment.letter) : null,
          },
    leaf: leafForm(found),
    outcomes: outcomes.map(({ outcome, basis, refused }) => {
      const row = outcomeRow(outcome);
      const of = row.bases.find((each) => each.id === basis) ?? row.bases[0];
      return {
        outcome,
        basis,
        title: row.bases.length > 1 ? `${row.title}（${letterRow(of.letter).title}）` : row.title,
        cites: of.cites,
        refused: refused === undefined ? null : failureSentence(refused),
      };
    }),
  };
}

function readAnswers(text: string): DecisionAnswers | undefined {
  try {
    const read = decisionAnswers.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** Where the officer's answers lead. It is asked for and changes nothing, so that a page can ask after each answer. */
export function assessmentRoute(work: FastifyInstance, { requests, clock }: RequestWork): void {
  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/assessment',
    verb: 'case.read',
    operationId: 'assessRequest',
    tag: '依申请公开',
    summary: '各项判断得出什么：下一个判断，要先办的事，或者唯一的结果、文书和救济途径',
    params: z.strictObject({ id }),
    query: z.strictObject({
      answers: z.string().max(4000).default('{}').meta({ description: '已经回答的，DecisionAnswers 的 JSON' }),
    }),
    answers: { 200: assessed },
    refuses: ['request.missing', 'permission.outside-scope'],
    answer: async ({ params: { id: request }, query, who }) => {
      const answers = readAnswers(query.answers);
      if (answers === undefined) return fail({ code: 'request.invalid', params: { fields: 'answers' } } as const);
      const found = await assessRequest(requests, actingOf(who, clock()), { request, answers });
      return found.ok ? ok(assessedForm(found.value)) : found;
    },
  });
}
