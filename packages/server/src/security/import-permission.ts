import type { FastifyRequest } from 'fastify';
import type { Failure } from '@gongkai/kernel';
import type { HttpSettings } from './http-settings.ts';
import { isOfOtherSite } from './other-site.ts';

export type ImportForbidden = Failure<'import.closed' | 'import.other-site'>;

/** Headers that only a proxy writes: whoever comes through one is not at this machine, though the connection is. */
const PROXY_MARKS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Names that lead to this machine from this machine alone; a name server can make any other name do so (DNS rebinding). */
const OWN_NAMES = /^(?:localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/**
 * Why a request may not bring a report into the archive; undefined where it may. A page of another site can have the browser
 * of somebody who may send a form here, so its requests are refused, too.
 */
export function importForbidden(request: FastifyRequest, imports: HttpSettings['imports']): ImportForbidden | undefined {
  if (imports === 'closed') return { code: 'import.closed' };
  if (imports === 'loopback' && !isAtThisMachine(request)) return { code: 'import.closed' };
  return isOfOtherSite(request) ? { code: 'import.other-site' } : undefined;
}

function isAtThisMachine({ headers, socket }: FastifyRequest): boolean {
  if (PROXY_MARKS.some((mark) => headers[mark] !== undefined)) return false;
  return LOOPBACK.test(socket.remoteAddress ?? '') && OWN_NAMES.test(headers.host ?? '');
}
