import type { Part } from '@gongkai/vault';

/**
 * The part that a Range header asks for (RFC 9110, 14.2): one range of bytes. Undefined for the whole – also where several are asked for,
 * or in a way that nobody knows – and `none` where the file has no such bytes.
 */
export function byteRange(header: string | undefined, size: number): Part | 'none' | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replace(/\s/g, '') ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first === '') {
    const count = Math.min(Number(last), size);
    return count === 0 ? 'none' : { from: size - count, to: size };
  }
  const from = Number(first);
  const to = last === '' ? size : Math.min(size, Number(last) + 1);
  if (last !== '' && Number(last) < from) return undefined;
  return from >= size ? 'none' : { from, to };
}
