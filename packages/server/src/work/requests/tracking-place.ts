import type { FastifyRequest } from 'fastify';
import { renderSVG } from 'uqr';

/** Where a code is typed in, and a picture of the address. The address alone: whoever photographs the receipt gets no code from it. */
export function trackingPlace({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): {
  readonly trackAt: string;
  readonly qr: string;
} {
  const trackAt = `${protocol}://${host}/track`;
  return { trackAt, qr: pictureOf(trackAt) };
}

/** Where a party that is asked answers by the code of its letter. */
export const opinionPlace = ({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string =>
  `${protocol}://${host}/opinion`;

/** A government has one address or two; the name of the host is what a visitor says it is. */
const MOST_KEPT = 8;
const PICTURES = new Map<string, string>();

/** Drawn once: finding the best of the eight patterns costs more than all else of a receipt. */
function pictureOf(address: string): string {
  const kept = PICTURES.get(address);
  if (kept !== undefined) return kept;
  const drawn = renderSVG(address);
  if (PICTURES.size >= MOST_KEPT) PICTURES.clear();
  PICTURES.set(address, drawn);
  return drawn;
}
