import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { SealedPlace } from './wrapped-key.ts';

/** Bytes of plain text in every chunk but the last. */
export const CHUNK = 64 * 1024;
const TAG = 16;
/** Stands before the chunks: what this is, and its version. */
const HEAD = Buffer.from('GKV\u0001', 'latin1');
const CIPHER = 'aes-256-gcm';

/** The bytes in the store are not those that were sealed for this place. Nothing a caller does can mend it, so that it is thrown. */
export class SealBroken extends Error {
  readonly place: SealedPlace;

  constructor(place: SealedPlace) {
    super(`the sealed bytes of ${place.site}/${place.file}/${place.variant} are not those that were kept`);
    this.name = 'SealBroken';
    this.place = place;
  }
}

/** Chunks that a plain text of `size` bytes has; an empty one has one empty chunk. */
const chunksOf = (size: number): number => Math.max(1, Math.ceil(size / CHUNK));

/** Bytes that `size` bytes of plain text take when sealed. */
export const sealedSize = (size: number): number => HEAD.length + size + chunksOf(size) * TAG;

/**
 * The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015; as in age and Tink): the nonce is the number of the chunk and
 * whether it is the last, so that chunks cannot be left out, turned round or cut off. The key is the file's own and seals one text
 * only, so that a nonce never returns. The place is bound in as well: sealed bytes of another file do not open.
 */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 3);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

const boundTo = ({ site, file, variant }: SealedPlace, index: number): Buffer =>
  Buffer.from(JSON.stringify(['gongkai chunk 1', site, file, variant, index]));

/** Seals what comes, chunk after chunk, in flat memory. */
export async function* seal(
  plain: AsyncIterable<Uint8Array>,
  key: Uint8Array,
  place: SealedPlace,
): AsyncGenerator<Uint8Array, void, void> {
  yield HEAD;
  const sealed = (index: number, bytes: Uint8Array, last: boolean): Uint8Array => {
    const cipher = createCipheriv(CIPHER, key, nonceOf(index, last));
    cipher.setAAD(boundTo(place, index));
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  };
  let index = 0;
  for await (const { bytes, last } of inPieces(plain, CHUNK)) {
    yield sealed(index, bytes, last);
    index += 1;
  }
}

/** The part of a plain text that is wanted: from a byte on, up to and without another. */
export type Part = { readonly from: number; readonly to: number };

/** Which bytes of the sealed text hold that part of a plain text of `size` bytes; `from` and `to` as in `Part`. */
export function sealedPart({ from, to }: Part, size: number): Part {
  const [first, after] = chunkSpan({ from, to }, size);
  return { from: HEAD.length + first * (CHUNK + TAG), to: Math.min(sealedSize(size), HEAD.length + after * (CHUNK + TAG)) };
}

const chunkSpan = ({ from, to }: Part, size: number): readonly [number, number] => {
  const first = Math.min(Math.floor(from / CHUNK), chunksOf(size) - 1);
  return [first, Math.max(first + 1, Math.ceil(Math.min(to, size) / CHUNK))];
};

/**
 * Opens sealed bytes. Every chunk is proved before a byte of it is given out.
 *
 * @param source for the whole the whole object; for a part the bytes that `sealedPart` names
 * @param size bytes of the whole plain text, as the database has it
 * @throws SealBroken at the first byte that is missing, changed, moved or too many
 */
export async function* unseal(
  source: AsyncIterable<Uint8Array>,
  key: Uint8Array,
  place: SealedPlace,
  size: number,
  part?: Part,
): AsyncGenerator<Uint8Array, void, void> {
  const [first, after] = part === undefined ? [0, chunksOf(size)] : chunkSpan(part, size);
  let index = first;
  for await (const { bytes } of inPieces(part === undefined ? withoutHead(source, place) : source, CHUNK + TAG)) {
    if (index >= after) throw new SealBroken(place);
    const opened = openChunk(bytes, index, index === chunksOf(size) - 1, key, place);
    const at = index * CHUNK;
    index += 1;
    if (part === undefined) yield opened;
    else yield opened.subarray(Math.max(0, part.from - at), Math.max(0, Math.min(opened.length, part.to - at)));
  }
  if (index !== after) throw new SealBroken(place);
}

function openChunk(sealed: Uint8Array, index: number, last: boolean, key: Uint8Array, place: SealedPlace): Uint8Array {
  if (sealed.length < TAG) throw new SealBroken(place);
  const decipher = createDecipheriv(CIPHER, key, nonceOf(index, last));
  decipher.setAAD(boundTo(place, index));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG)), decipher.final()]);
  } catch {
    throw new SealBroken(place);
  }
}

async function* withoutHead(source: AsyncIterable<Uint8Array>, place: SealedPlace): AsyncGenerator<Uint8Array, void, void> {
  let head = Buffer.alloc(0);
  let done = false;
  for await (const bytes of source) {
    if (done) {
      yield bytes;
      continue;
    }
    head = Buffer.concat([head, bytes]);
    if (head.length < HEAD.length) continue;
    if (!head.subarray(0, HEAD.length).equals(HEAD)) throw new SealBroken(place);
    done = true;
    if (head.length > HEAD.length) yield head.subarray(HEAD.length);
  }
  if (!done) throw new SealBroken(place);
}

/** Cuts a stream into pieces of one length and says which is the last; an empty stream is one empty piece. */
async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly last: boolean }, void, void> {
  let piece = Buffer.allocUnsafe(length);
  let filled = 0;
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length;) {
      // Only now is it known that the full piece was not the last one.
      if (filled === length) {
        yield { bytes: piece, last: false };
        piece = Buffer.allocUnsafe(length);
        filled = 0;
      }
      const taken = Math.min(length - filled, bytes.length - at);
      piece.set(bytes.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
    }
  }
  yield { bytes: piece.subarray(0, filled), last: true };
}
