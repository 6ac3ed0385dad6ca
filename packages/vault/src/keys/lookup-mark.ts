import { createHmac } from 'node:crypto';
import { siteKey, type KeyRing } from './key-ring.ts';

/**
 * A name for something secret by which it is found again and nothing can be told: HMAC-SHA-256 with a key of the site. Who has the
 * database alone cannot try out identity numbers against it.
 *
 * @param what what is marked; marks of two kinds never meet
 */
export function lookupMark(ring: KeyRing, site: number, what: string, said: string): Uint8Array {
  const mark = markUnder(ring, ring.current, site, what, said);
  if (mark === undefined) throw new Error('a ring holds its current key');
  return mark;
}

/** The same under every key of the ring, the newest first: marks made before a rotation are found as well. */
export const lookupMarks = (ring: KeyRing, site: number, what: string, said: string): readonly Uint8Array[] =>
  ring.ids.toReversed().flatMap((id) => markUnder(ring, id, site, what, said) ?? []);

function markUnder(ring: KeyRing, id: string, site: number, what: string, said: string): Uint8Array | undefined {
  const secret = ring.secret(id);
  if (secret === undefined) return undefined;
  const text = JSON.stringify(['gongkai mark 1', what, said]);
  return new Uint8Array(
    createHmac('sha256', siteKey(secret, site, 'mark'))
      .update(text)
      .digest(),
  );
}
