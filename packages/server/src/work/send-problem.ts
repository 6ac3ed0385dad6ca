import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { INPUT_TEXTS, WORK_INPUT_SENTENCES } from '@gongkai/wording';
import { PROBLEM_TYPE, RefusedRequest, type FieldProblem } from '../api/problem.ts';
import { answerError } from '../api/send-problem.ts';
import type { ChangedLine } from './requests/request-history.ts';
import { RefusedWork, WORK_STATUS, workProblemOf, type WorkRefusal } from './problem.ts';

/** Answers a refusal as problem+json; where it is a matter of waiting, with the seconds. */
export function sendWorkProblem(
  reply: FastifyReply,
  failure: WorkRefusal,
  errors?: readonly FieldProblem[],
  changed?: readonly ChangedLine[],
): FastifyReply {
  const status = WORK_STATUS[failure.code];
  const seconds = failure.params?.['seconds'];
  reply.code(status).header('cache-control', 'no-store').type(PROBLEM_TYPE);
  if (seconds !== undefined && (status === 503 || status === 429)) reply.header('retry-after', seconds);
  if (status === 408 || status === 413) reply.header('connection', 'close');
  return reply.serializer(JSON.stringify).send(workProblemOf(failure, reply.request.id, errors, changed));
}

type Issue = NonNullable<FastifyError['validation']>[number];

/** Each field that is not what it should be, by its path, and what it should be. */
function fieldProblems(issues: readonly Issue[]): readonly FieldProblem[] {
  const problems = issues.flatMap(({ instancePath, params }): FieldProblem[] => {
    const path = instancePath.split('/').filter((step) => step !== '');
    const unknown: unknown = params['keys'];
    if (Array.isArray(unknown)) return unknown.map((key) => ({ field: [...path, key].join('.'), detail: INPUT_TEXTS.unknown }));
    const name = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
    const detail = Object.hasOwn(WORK_INPUT_SENTENCES, name)
      ? WORK_INPUT_SENTENCES[name as keyof typeof WORK_INPUT_SENTENCES]
      : WORK_INPUT_SENTENCES.body;
    return [{ field: path.length === 0 ? 'body' : path.join('.'), detail }];
  });
  return [...new Map(problems.map((problem) => [problem.field, problem])).values()];
}

/** The handler of errors of the staff's interface. */
export function answerWorkError(error: FastifyError | RefusedWork, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof RefusedWork) return sendWorkProblem(reply, error.failure, error.errors);
  if (error instanceof RefusedRequest) return sendWorkProblem(reply, error.failure, error.errors);
  if (error.validation !== undefined) {
    const errors = fieldProblems(error.validation);
    const fields = errors.map(({ field }) => field).join('、');
    return sendWorkProblem(reply, { code: 'request.invalid', params: { fields } }, errors);
  }
  return answerError(error, request, reply);
}
