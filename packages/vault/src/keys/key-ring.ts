import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

/** Bytes of every key: AES-256. */
export const KEY_BYTES = 32;

/** The secrets from which the keys of the sites are derived; the last is the one that new files are wrapped with. */
export type KeyRing = {
  readonly current: string;
  readonly ids: readonly string[];
  /** The secret of an id, or undefined where the ring does not hold it. */
  readonly secret: (id: string) => Uint8Array | undefined;
};

export type KeyTextRefused = Failure<'vault.keys-malformed'>;

const LINE = /^([a-z0-9][a-z0-9.-]{0,39})\s+([A-Za-z0-9+/]{43}=)$/;

/**
 * A ring from its text: one key a line, an id and 32 bytes in base64 between them a blank; the last line is the current key.
 * Empty lines and lines that begin with `#` are passed over. What is wrong is said by the number of its line, never by the line.
 */
export function parseKeyRing(text: string): Result<KeyRing, KeyTextRefused> {
  const secrets = new Map<string, Uint8Array>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const [, id, secret] = LINE.exec(trimmed) ?? [];
    if (id === undefined || secret === undefined || secrets.has(id))
      return fail({ code: 'vault.keys-malformed', params: { line: index + 1 } });
    secrets.set(id, Buffer.from(secret, 'base64'));
  }
  const ids = [...secrets.keys()];
  const current = ids.at(-1);
  if (current === undefined) return fail({ code: 'vault.keys-malformed', params: { line: 0 } });
  return ok({ current, ids, secret: (id) => secrets.get(id) });
}

/** A line of the text of a ring. */
export const keyLine = (id: string, secret: Uint8Array): string => `${id} ${Buffer.from(secret).toString('base64')}`;

/** What a derived key is for; one is never used for two things. */
export type KeyUse = 'wrap' | 'link' | 'mark';

/** The key of a site for one use (HKDF-SHA-256, RFC 5869), so that a key of one site opens nothing of another. */
export function siteKey(secret: Uint8Array, site: number, use: KeyUse): KeyObject {
  const derived = DERIVED.get(secret) ?? new Map<string, KeyObject>();
  DERIVED.set(secret, derived);
  const info = `gongkai vault 1 site ${site} ${use}`;
  const known = derived.get(info);
  if (known) return known;
  const key = createSecretKey(new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), info, KEY_BYTES)));
  derived.set(info, key);
  return key;
}

/** Every request asks for some of them, and each costs more than what is done with it. They go when the ring goes. */
const DERIVED = new WeakMap<Uint8Array, Map<string, KeyObject>>();
