import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { SiteId } from '../archive/site.ts';
import type { LedgerEvent } from './stream-kinds.ts';

export type HashedEvent = LedgerEvent & {
  readonly site: SiteId;
  readonly stream: string;
  readonly seq: number;
  readonly actor: string;
  readonly recordedAt: Date;
  /** Hash of the event before; undefined for the first. */
  readonly previous: Uint8Array | undefined;
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** JSON in the one form of RFC 8785: members in order, numbers as ECMAScript writes them, nothing between. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('no JSON');
  return text;
}

/** SHA-256 over everything that an event says and the hash of the one before it; the form is named, so that another may come. */
export function eventHash({ site, stream, seq, type, on, recordedAt, actor, body, previous }: HashedEvent): Buffer {
  const said = {
    form: 'gongkai.event.1',
    site,
    stream,
    seq,
    type,
    on,
    recorded: recordedAt.toISOString(),
    actor,
    body,
    previous: previous === undefined ? null : hex(previous),
  };
  return createHash('sha256').update(canonicalJson(said)).digest();
}
