import createClient from 'openapi-fetch';
import type { components, paths } from './api-types.data.ts';
import { connectionLost, problemOf } from './problem.ts';

export type SignedIn = components['schemas']['SignedIn'];

/** Shows the server that a request comes from a page that has read its answers; it stands in the answer about the session. */
let token = '';
export const useToken = (given: string): void => {
  token = given;
};

const TOKEN_HEADER = 'x-csrf-token';
const isUnsafe = ({ method }: Request): boolean => !['GET', 'HEAD'].includes(method);

/** An answer that has not come by then does not come: the connection is gone, and nobody has said so. */
const LONGEST_MS = 120_000;

/** What a program works at for minutes: a scan that is read page by page. */
const PATIENT_MS = 25 * 60_000;

/** For a look that is taken again and again: where it does not come soon, nothing comes. */
const PROMPT_MS = 15_000;

async function send(request: Request, longest = LONGEST_MS): Promise<Response> {
  if (isUnsafe(request)) request.headers.set(TOKEN_HEADER, token);
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(longest)]) });
  } catch (error) {
    // Whoever gave up on the answer is not told that it did not come.
    if (request.signal.aborted) throw error;
    throw connectionLost();
  }
}

async function isTokenRefused(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return typeof body === 'object' && body !== null && 'code' in body && body.code === 'request.no-token';
}

/** In another window somebody has signed in anew, and the token with it: asked for once more, and the request sent again. */
async function sendWithFreshToken(request: Request, longest = LONGEST_MS): Promise<Response> {
  const again = request.clone();
  const response = await send(request, longest);
  if (!isUnsafe(request) || !(await isTokenRefused(response))) return response;
  const { data } = await api.GET('/api/work/session', {});
  if (data?.signedIn !== true) return response;
  useToken(data.csrfToken);
  return send(again, longest);
}

/** For what takes long: `api.POST(…, { fetch: patiently })`. */
export const patiently = (request: Request): Promise<Response> => sendWithFreshToken(request, PATIENT_MS);

/** For what is looked at every few seconds. */
export const promptly = (request: Request): Promise<Response> => sendWithFreshToken(request, PROMPT_MS);

/** The staff's interface, typed by its own description. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: (request) => sendWithFreshToken(request) });

type Asked = { readonly data?: unknown; readonly error?: unknown; readonly response: Response };

/**
 * What was asked for.
 *
 * @throws ApiProblem where the answer is another, or none came: the one place where a request that failed becomes words
 */
export async function answerOf<A extends Asked>(asked: Promise<A>): Promise<Exclude<A['data'], undefined>> {
  const { data, error, response } = await asked;
  if (!response.ok) throw problemOf(response, error);
  return data as Exclude<A['data'], undefined>;
}

/** A file by its address, with the name that the server gives it. Throws as `answerOf`. */
export async function fileOf(href: string): Promise<{ readonly bytes: Blob; readonly name: string }> {
  const response = await send(new Request(href));
  if (!response.ok) throw problemOf(response, await response.json().catch(() => undefined));
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
  const bytes = await response.blob().catch(() => Promise.reject(connectionLost()));
  return { bytes, name: decodeURIComponent(name) };
}
