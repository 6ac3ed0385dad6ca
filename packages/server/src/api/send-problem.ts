import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '@gongkai/files';
import { FILE_TYPES, PASTED_LIMIT } from '../checking/receive-upload.ts';
import { fieldProblems, invalid } from './field-problems.ts';
import { PROBLEM_TYPE, problemOf, RefusedRequest, STATUS, type FieldProblem, type Refusal } from './problem.ts';

/** Answers a refusal as problem+json, with the headers that belong to its status. */
export function sendProblem(reply: FastifyReply, failure: Refusal, errors?: readonly FieldProblem[]): FastifyReply {
  const { request } = reply;
  const seconds = failure.params?.['seconds'];
  const status = STATUS[failure.code];
  reply.code(status).header('cache-control', 'no-store').type(PROBLEM_TYPE);
  if (seconds !== undefined && (status === 503 || status === 429)) reply.header('retry-after', seconds);
  // What is left of a body that was refused is not waited for.
  if (status === 408 || status === 413) reply.header('connection', 'close');
  return reply.serializer(JSON.stringify).send(problemOf(failure, request.id, errors));
}

/** What the server and its plugins throw at requests that are not what they should be. */
const KNOWN: Readonly<Record<string, (request: FastifyRequest) => Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => mediaType,
  FST_INVALID_MULTIPART_CONTENT_TYPE: () => mediaType,
  FST_ERR_CTP_EMPTY_JSON_BODY: () => ({ code: 'upload.nothing' }),
  FST_ERR_CTP_INVALID_JSON_BODY: () => ({ code: 'request.malformed' }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => ({ code: 'request.malformed' }),
  FST_ERR_BAD_URL: () => ({ code: 'request.malformed' }),
  FST_ERR_MAX_PARAM_LENGTH: () => ({ code: 'request.no-such-address' }),
};

const mediaType: Refusal = {
  code: 'request.media-type',
  params: { accepted: ['multipart/form-data', 'application/json', ...FILE_TYPES].join('、') },
};

function tooLarge({ headers }: FastifyRequest): Refusal {
  return headers['content-type']?.startsWith('application/json')
    ? { code: 'request.too-large', params: { limit: PASTED_LIMIT } }
    : { code: 'file.too-large', params: { limit: LIMITS.file } };
}

/** The handler of errors: a refusal is answered as such, everything else is our fault, logged by its mark and not told. */
export function answerError(error: FastifyError | RefusedRequest, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof RefusedRequest) return sendProblem(reply, error.failure, error.errors);
  if (error.validation !== undefined) return answerError(invalid(fieldProblems(error.validation)), request, reply);
  const known = KNOWN[error.code];
  if (known !== undefined) return sendProblem(reply, known(request));
  // Who has gone away gets no answer; that the work then broke off is no fault.
  const gone = request.raw.destroyed && !request.raw.complete;
  if (gone || error.name === 'AbortError') return sendProblem(reply, { code: 'request.malformed' });
  request.log.error({ err: error });
  return sendProblem(reply, { code: 'server.fault' });
}

/** Answers what failed before there was a route, and so before any hook could set a header. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void answerError(error, request, reply.header('x-content-type-options', 'nosniff'));
}
