import { createHash } from 'node:crypto';
import type { SiteId } from '../../archive/site.ts';
import { canonicalJson } from '../event-hash.ts';

/** The end of a stream as a seal takes it in. */
export type SealEntry = { readonly stream: string; readonly seq: number; readonly hash: Buffer };

export type HashedSeal = {
  readonly site: SiteId;
  readonly number: number;
  readonly sealedAt: Date;
  /** Hash of the seal before; undefined for the first. */
  readonly previous: Buffer | undefined;
  /** In the order of the streams' names. */
  readonly entries: readonly SealEntry[];
};

/** SHA-256 over the seal before and the ends of the streams; the form is named, so that another may come. */
export function sealHash({ site, number, sealedAt, previous, entries }: HashedSeal): Buffer {
  const said = {
    form: 'gongkai.seal.1',
    site,
    number,
    sealed: sealedAt.toISOString(),
    previous: previous?.toString('hex') ?? null,
    entries: entries.map(({ stream, seq, hash }) => [stream, seq, hash.toString('hex')]),
  };
  return createHash('sha256').update(canonicalJson(said)).digest();
}
