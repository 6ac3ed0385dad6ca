import type { FastifyRequest } from 'fastify';

/**
 * Whom a request counts for where visitors are limited: its address, as far as trusted proxies tell it; of IPv6 the network of
 * 64 bits, since that is given to one customer. Kept in memory only, and in no log.
 */
export const visitorOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string => (ip.includes(':') ? networkOf(ip) : ip);

/** An address of IPv4 in the notation of IPv6, as sockets that take both tell it. */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

function networkOf(ip: string): string {
  const mapped = MAPPED.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  const [address = ''] = ip.split('%');
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
