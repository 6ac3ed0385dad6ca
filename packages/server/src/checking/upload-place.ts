import type { FastifyInstance, FastifyReply, FastifyRequest, preParsingHookHandler } from 'fastify';
import { ok, type Result } from '@gongkai/kernel';
import type { ReadFailure } from '@gongkai/files';
import { RefusedRequest } from '../api/problem.ts';
import type { Checked, Checking, Place } from './checking.ts';
import { visitorOf } from '../security/visitor-address.ts';
import { receiveUpload, type Received, type UploadRefused } from './receive-upload.ts';

declare module 'fastify' {
  interface FastifyRequest {
    uploadPlace: Place | null;
  }
}

/** Makes room in each request for its place. */
export const decorateWithPlace = (app: FastifyInstance): FastifyInstance => app.decorateRequest('uploadPlace', null);

/** Of a route that takes uploads: a place is taken before a byte of the body is, and given back when the answer is out or nobody waits for it. */
export const takePlace =
  (checking: Checking): preParsingHookHandler =>
  (request, reply, payload, done) => {
    const entered = checking.enter(visitorOf(request));
    if (!entered.ok) {
      done(new RefusedRequest(entered.failure));
      return;
    }
    request.uploadPlace = entered.value;
    reply.raw.once('close', entered.value.leave);
    done(null, payload);
  };

/** Aborts when the visitor goes away before the answer is out. */
export function signalOfVisitor({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  if (raw.destroyed) gone.abort();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

export type CheckedUpload = { readonly upload: Received; readonly checked: Checked };

/**
 * Receives the upload of a request that has taken its place, and checks it.
 *
 * @param named name of the file where the body gives none
 */
export async function checkUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  named?: string,
): Promise<Result<CheckedUpload, UploadRefused | ReadFailure>> {
  const place = request.uploadPlace;
  if (place === null) throw new Error('an upload without a place: the route lacks takePlace');
  const signal = signalOfVisitor(reply);
  const upload = await receiveUpload(request, named);
  if (!upload.ok) return upload;
  const checked = await place.check(upload.value, signal);
  return checked.ok ? ok({ upload: upload.value, checked: checked.value }) : checked;
}
