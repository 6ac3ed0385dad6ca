import type { FastifyRequest } from 'fastify';
import { signInKey, type Visitor } from '@gongkai/flows';
import { deviceMark } from '../session-cookie.ts';

/** From where a request comes, for the list of sessions and for counting attempts at a name. */
export const visitorFor = (request: FastifyRequest, site: number, signInName: string): Visitor => ({
  address: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
  device: deviceMark(request, site, signInKey(signInName)),
});
