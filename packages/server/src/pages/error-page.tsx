import { FAILURE_TITLES, FRAME_TEXTS, failureSentence, type FailureCode } from '@gongkai/wording';
import { ErrorBody, errorTexts, type Assets } from '@gongkai/ui';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { RefusedRequest, STATUS, type Refusal } from '../api/problem.ts';
import { renderPage } from './render-page.tsx';

type Words = { readonly title: string; readonly lead: string };

/** A page that says why there is none, in the words for its status unless others are given. Never a stack, never kept. */
export function sendErrorPage(
  reply: FastifyReply,
  assets: Assets,
  status: number,
  words: Words = errorTexts(status),
): FastifyReply {
  // Somebody who reports a fault of ours should be able to say which.
  const reference = status >= 500 ? reply.request.id : null;
  const html = renderPage(
    {
      title: words.title,
      description: words.lead,
      assets,
      crumbs: [{ text: FRAME_TEXTS.archive, href: '/' }, { text: words.title }],
      unlisted: true,
    },
    <ErrorBody status={status} reference={reference} {...words} />,
  );
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
}

/** Refusals whose sentence speaks to programs; visitors of pages get the words for the status. */
const FOR_PROGRAMS: readonly FailureCode[] = ['request.no-such-address', 'request.media-type', 'server.fault'];

/** A refusal as a page, with the time to come again where there is one. */
export function sendRefusal(reply: FastifyReply, assets: Assets, failure: Refusal): FastifyReply {
  const status = STATUS[failure.code];
  const seconds = failure.params?.['seconds'];
  if (seconds !== undefined && (status === 429 || status === 503)) reply.header('retry-after', seconds);
  if (FOR_PROGRAMS.includes(failure.code)) return sendErrorPage(reply, assets, status);
  return sendErrorPage(reply, assets, status, { title: FAILURE_TITLES[failure.code], lead: failureSentence(failure) });
}

/** The handler of errors of all pages. */
export const answerErrorWithPage =
  (assets: Assets) =>
  (error: FastifyError | RefusedRequest, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof RefusedRequest) return sendRefusal(reply, assets, error.failure);
    const status = error.statusCode ?? 500;
    const gone = request.raw.destroyed && !request.raw.complete;
    if (status < 500) return sendErrorPage(reply, assets, status);
    if (!gone && error.name !== 'AbortError') request.log.error({ err: error });
    return sendErrorPage(reply, assets, 500);
  };
