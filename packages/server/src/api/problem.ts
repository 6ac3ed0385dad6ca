import type { ReadFailure } from '@gongkai/files';
import type { BadCursor, ImportRefused, NoAnswerList, ReportNotFound, UnitNotFound } from '@gongkai/flows';
import type { Failure } from '@gongkai/kernel';
import { FAILURE_TITLES, failureSentence, type FailureCode } from '@gongkai/wording';
import type { CheckingRefused } from '../checking/checking.ts';
import type { UploadRefused } from '../checking/receive-upload.ts';
import type { ImportForbidden } from '../security/import-permission.ts';

/** What HTTP itself refuses, before any route or beside it. */
export type RequestRefused = Failure<
  | 'request.invalid'
  | 'request.malformed'
  | 'request.no-such-address'
  | 'request.method-not-allowed'
  | 'request.media-type'
  | 'request.too-large'
  | 'request.header-too-large'
  | 'request.too-slow'
  | 'request.too-many'
  | 'form.other-site'
  | 'server.overloaded'
  | 'server.fault'
>;

/** Everything that the interface refuses with. */
export type Refusal =
  | ReadFailure
  | UploadRefused
  | CheckingRefused
  | ImportForbidden
  | ImportRefused
  | ReportNotFound
  | UnitNotFound
  | BadCursor
  | NoAnswerList
  | Failure<'list.filters-apart' | 'compare.other-ids'>
  | RequestRefused;

export type RefusalCode = Refusal['code'];

/** The one place where a refusal becomes a status of HTTP; a code with no row does not compile. */
export const STATUS: Readonly<Record<RefusalCode, number>> = {
  'file.empty': 422,
  'file.too-large': 413,
  'file.encrypted': 422,
  'file.zip-bomb': 422,
  'file.not-readable': 422,
  'file.unsupported': 422,
  'file.scanned': 422,
  'file.broken': 422,
  'file.too-big-inside': 422,
  'file.too-slow': 422,
  'report.not-a-report': 422,
  'report.not-found': 404,
  'unit.not-found': 404,
  'list.bad-cursor': 400,
  'public-answer.no-list': 404,
  'list.filters-apart': 400,
  'compare.other-ids': 400,
  'upload.nothing': 400,
  'upload.not-a-form': 400,
  'upload.too-many-parts': 413,
  'checking.busy': 503,
  'checking.too-many-at-once': 429,
  'import.closed': 403,
  'import.other-site': 403,
  'form.other-site': 403,
  'import.region-unknown': 400,
  'store.conflict': 409,
  'request.invalid': 400,
  'request.malformed': 400,
  'request.no-such-address': 404,
  'request.method-not-allowed': 405,
  'request.media-type': 415,
  'request.too-large': 413,
  'request.header-too-large': 431,
  'request.too-slow': 408,
  'request.too-many': 429,
  'server.overloaded': 503,
  'server.fault': 500,
};

/** A parameter that is not what it should be. */
export type FieldProblem = { readonly field: string; readonly detail: string };

/** RFC 9457. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The request that it happened to, as the log names it. */
  readonly instance: string;
  readonly code: RefusalCode;
  readonly errors?: readonly FieldProblem[];
};

/** A code has to have a sentence as well as a status: one that has none is no `FailureCode` and does not compile here. */
const said = (failure: Refusal): Failure<FailureCode> => failure;

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export function problemOf(failure: Refusal, requestId: string, errors?: readonly FieldProblem[]): Problem {
  const { code } = said(failure);
  return {
    type: `urn:gongkai:problem:${code}`,
    title: FAILURE_TITLES[code],
    status: STATUS[failure.code],
    detail: failureSentence(failure),
    instance: `urn:uuid:${requestId}`,
    code: failure.code,
    ...(errors === undefined ? {} : { errors }),
  };
}

/** Carries a refusal out of a hook, where there is nothing to return it to; the handler of errors answers it. */
export class RefusedRequest extends Error {
  readonly failure: Refusal;
  readonly errors: readonly FieldProblem[] | undefined;

  constructor(failure: Refusal, errors?: readonly FieldProblem[]) {
    super(failure.code);
    this.name = 'RefusedRequest';
    this.failure = failure;
    this.errors = errors;
  }
}
