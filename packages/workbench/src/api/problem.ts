import { PROBLEM_TEXTS } from '@gongkai/wording';

/** RFC 9457, as far as the server sends it. */
type ProblemBody = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly instance?: string;
  readonly errors?: readonly { readonly field: string; readonly detail: string }[];
  readonly cites?: string;
  readonly changed?: readonly ChangedLine[];
};

/** What somebody else did meanwhile. */
export type ChangedLine = { readonly on: string; readonly by: string; readonly sentence: string };

/** Why a request did not succeed, and what to do next, in the words that are shown. */
export class ApiProblem extends Error {
  /** Of HTTP; 0 where there was no answer. */
  readonly status: number;
  /** Permanent; `connection.lost` and `answer.unclear` are the browser's own. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly reference: string | undefined;
  readonly fields: readonly { readonly field: string; readonly detail: string }[];
  /** To wait before the next try, where the server named a time. */
  readonly seconds: number | undefined;
  /** The article on which a refusal rests. */
  readonly cites: string | undefined;
  readonly changed: readonly ChangedLine[];

  constructor(body: ProblemBody, seconds?: number) {
    super(body.detail);
    this.name = 'ApiProblem';
    this.status = body.status;
    this.code = body.code;
    this.title = body.title;
    this.detail = body.detail;
    this.reference = body.status >= 500 ? body.instance?.replace(/^urn:uuid:/, '') : undefined;
    this.fields = body.errors ?? [];
    this.seconds = seconds;
    this.cites = body.cites;
    this.changed = body.changed ?? [];
  }
}

export const connectionLost = (): ApiProblem =>
  new ApiProblem({
    status: 0,
    code: 'connection.lost',
    title: PROBLEM_TEXTS.connectionLost,
    detail: PROBLEM_TEXTS.connectionLostNext,
  });

const isProblemBody = (value: unknown): value is ProblemBody =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'title' in value;

/** What an answer says that is no success. A proxy between may answer without our words. */
export function problemOf(response: Response, body: unknown): ApiProblem {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const wait = Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
  if (isProblemBody(body)) return new ApiProblem({ ...body, status: response.status }, wait);
  const { unclear, unclearNext } = PROBLEM_TEXTS;
  return new ApiProblem(
    { status: response.status, code: 'answer.unclear', title: unclear, detail: unclearNext(response.status) },
    wait,
  );
}

/** Whatever was thrown, as a problem that can be shown. */
export const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem
    ? error
    : new ApiProblem({ status: 0, code: 'page.failed', title: PROBLEM_TEXTS.pageFailed, detail: PROBLEM_TEXTS.pageFailedNext });
