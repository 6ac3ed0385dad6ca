import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { KEY_BYTES, siteKey, type KeyRing } from '../keys/key-ring.ts';

/** Which bytes a key belongs to. Bound into everything that is encrypted: what is moved elsewhere does not open there. */
export type SealedPlace = {
  readonly site: number;
  readonly file: string;
  /** A file has up to two: as it came, and without its metadata. A record is kept in a row of the database. */
  readonly variant: Variant | 'record';
};

export type Variant = 'original' | 'stripped';

/** A file's key, encrypted with the key of its site: this is what the database keeps. */
export type WrappedKey = { readonly keyId: string; readonly wrapped: Uint8Array };

export type UnwrapRefused = Failure<'vault.key-unknown' | 'vault.key-wrong'>;

const NONCE = 12;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

const boundTo = ({ site, file, variant }: SealedPlace, keyId: string): Buffer =>
  Buffer.from(JSON.stringify(['gongkai key 1', site, file, variant, keyId]));

/** A new key for a file; never used for a second one, nor for the same file written again. */
export const newFileKey = (): Uint8Array => new Uint8Array(randomBytes(KEY_BYTES));

/** Wraps a file's key with the current key of its site. */
export function wrapKey(ring: KeyRing, place: SealedPlace, key: Uint8Array): WrappedKey {
  const secret = ring.secret(ring.current);
  if (secret === undefined) throw new Error('a ring holds its current key');
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, siteKey(secret, place.site, 'wrap'), nonce);
  cipher.setAAD(boundTo(place, ring.current));
  const body = Buffer.concat([cipher.update(key), cipher.final()]);
  return { keyId: ring.current, wrapped: new Uint8Array(Buffer.concat([nonce, body, cipher.getAuthTag()])) };
}

/** The file's key. Refuses where the ring lacks the key it was wrapped with, or where that is another one under the same id. */
export function unwrapKey(ring: KeyRing, place: SealedPlace, { keyId, wrapped }: WrappedKey): Result<Uint8Array, UnwrapRefused> {
  const secret = ring.secret(keyId);
  if (secret === undefined) return fail({ code: 'vault.key-unknown', params: { key: keyId } });
  const wrong = fail<UnwrapRefused>({ code: 'vault.key-wrong', params: { key: keyId, file: place.file } });
  if (wrapped.length !== NONCE + KEY_BYTES + TAG) return wrong;
  const decipher = createDecipheriv(CIPHER, siteKey(secret, place.site, 'wrap'), wrapped.subarray(0, NONCE));
  decipher.setAAD(boundTo(place, keyId));
  decipher.setAuthTag(wrapped.subarray(NONCE + KEY_BYTES));
  try {
    return ok(new Uint8Array(Buffer.concat([decipher.update(wrapped.subarray(NONCE, NONCE + KEY_BYTES)), decipher.final()])));
  } catch {
    return wrong;
  }
}
