import type { FastifyRequest } from 'fastify';

/** Headers that only a proxy writes: whoever comes through one is not at this machine, though the connection is. */
const PROXY_MARKS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Names that lead to this machine from this machine alone; a name server can make any other name do so (DNS rebinding). */
const OWN_NAMES = /^(?:localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** Whether the request was made on this machine, and not by a page that some name server has led here. */
export function isAtThisMachine({ headers, socket }: FastifyRequest): boolean {
  if (PROXY_MARKS.some((mark) => headers[mark] !== undefined)) return false;
  return LOOPBACK.test(socket.remoteAddress ?? '') && OWN_NAMES.test(headers.host ?? '');
}
