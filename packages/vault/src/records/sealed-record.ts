import { createHash, randomBytes } from 'node:crypto';
import { ok, type Result } from '@gongkai/kernel';
import type { KeysRefused } from '../keys/key-source.ts';
import { seal, SealBroken, unseal } from '../sealing/sealed-chunks.ts';
import { newFileKey, unwrapKey, wrapKey, type SealedPlace, type UnwrapRefused, type WrappedKey } from '../sealing/wrapped-key.ts';
import type { Vault } from '../vault.ts';

/** Which record; bound into its bytes, so that those of another do not open here. */
export type RecordPlace = { readonly site: number; readonly record: string };

/** A text as a row of the database keeps it. */
export type SealedRecord = WrappedKey & {
  readonly sealed: Uint8Array;
  /** Bytes of what was sealed. */
  readonly size: number;
  /** Over salt and text: whoever has only the digest cannot find a telephone number by trying all there are. */
  readonly sha256: string;
};

const SALT = 32;

const placeOf = ({ site, record }: RecordPlace): SealedPlace => ({ site, file: record, variant: 'record' });
const digestOf = (salted: Uint8Array): string => createHash('sha256').update(salted).digest('hex');

/** Seals a text with a new key of its own, which is wrapped with the key of the site. */
export async function sealRecord(vault: Pick<Vault, 'ring'>, place: RecordPlace, text: string): Promise<SealedRecord> {
  const key = newFileKey();
  const salted = Buffer.concat([randomBytes(SALT), Buffer.from(text, 'utf8')]);
  const sealed = await joined(seal(once(salted), key, placeOf(place)));
  return { ...wrapKey(vault.ring(), placeOf(place), key), sealed, size: salted.length, sha256: digestOf(salted) };
}

/**
 * The text of a record. Keys that another program has added are read where they are met.
 *
 * @throws SealBroken where the bytes are not those that were sealed for this record, or not those of the digest
 */
export async function openRecord(
  vault: Pick<Vault, 'ring' | 'readKeys'>,
  place: RecordPlace,
  record: SealedRecord,
): Promise<Result<string, UnwrapRefused | KeysRefused>> {
  let key = unwrapKey(vault.ring(), placeOf(place), record);
  if (!key.ok && key.failure.code === 'vault.key-unknown') {
    const again = await vault.readKeys();
    if (!again.ok) return again;
    key = unwrapKey(again.value, placeOf(place), record);
  }
  if (!key.ok) return key;
  const salted = await joined(unseal(once(record.sealed), key.value, placeOf(place), record.size));
  if (digestOf(salted) !== record.sha256) throw new SealBroken(placeOf(place));
  return ok(salted.subarray(SALT).toString('utf8'));
}

/** Sealing takes a stream; a record is one piece. */
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  yield await Promise.resolve(bytes);
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  // A piece may be a view of a buffer that is used again.
  for await (const piece of pieces) all.push(Uint8Array.from(piece));
  return Buffer.concat(all);
}
