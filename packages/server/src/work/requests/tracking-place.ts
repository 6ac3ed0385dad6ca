import type { FastifyRequest } from 'fastify';
import { renderSVG } from 'uqr';

/** Where a code is typed in, and a picture of the address. The address alone: whoever photographs the receipt gets no code from it. */
export function trackingPlace({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): {
  readonly trackAt: string;
  readonly qr: string;
} {
  const trackAt = `${protocol}://${host}/track`;
  return { trackAt, qr: renderSVG(trackAt) };
}
