import type { FastifyRequest } from 'fastify';
import type { Failure } from '@gongkai/kernel';
import type { HttpSettings } from './http-settings.ts';
import { isOfOtherSite } from './other-site.ts';
import { isAtThisMachine } from './this-machine.ts';

export type ImportForbidden = Failure<'import.closed' | 'import.other-site'>;

/**
 * Why a request may not bring a report into the archive; undefined where it may. A page of another site can have the browser
 * of somebody who may send a form here, so its requests are refused, too.
 */
export function importForbidden(request: FastifyRequest, imports: HttpSettings['imports']): ImportForbidden | undefined {
  if (imports === 'closed') return { code: 'import.closed' };
  if (imports === 'loopback' && !isAtThisMachine(request)) return { code: 'import.closed' };
  return isOfOtherSite(request) ? { code: 'import.other-site' } : undefined;
}
