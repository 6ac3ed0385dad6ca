import type { FastifyRequest } from 'fastify';

/** Whether a page of another site had the browser send this request; its cookies and rights are not that page's. */
export function isOfOtherSite(request: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': from } = request.headers;
  // Browsers that say where a request comes from say it of every one to this machine or over TLS.
  if (from !== undefined) return from !== 'same-origin' && from !== 'none';
  if (origin === undefined) return false;
  return URL.parse(origin)?.host.toLowerCase() !== request.host.toLowerCase();
}
