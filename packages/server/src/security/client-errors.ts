import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { randomUUID } from 'node:crypto';
import { PROBLEM_TYPE, problemOf, STATUS, type Refusal } from '../api/problem.ts';

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'request.too-slow' },
  HPE_HEADER_OVERFLOW: { code: 'request.header-too-large' },
};

/** Answers what is no request of HTTP at all, or did not get here whole: there is nothing yet that a route could answer. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const failure = REFUSALS[error.code ?? ''] ?? { code: 'request.malformed' };
  const status = STATUS[failure.code];
  const body = JSON.stringify(problemOf(failure, randomUUID()));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
