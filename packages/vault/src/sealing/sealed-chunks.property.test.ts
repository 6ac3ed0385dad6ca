import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, noise, piecesOf } from '../testing/bytes.ts';
import { CHUNK, seal, sealedPart, sealedSize, SealBroken, unseal } from './sealed-chunks.ts';
import { newFileKey, type SealedPlace } from './wrapped-key.ts';

const place: SealedPlace = { site: 1, file: 'f1', variant: 'original' };
const key = newFileKey();
const text = noise(CHUNK * 4 + 1);
const HEAD = 4;
const SEALED_CHUNK = CHUNK + 16;

const sealed = (bytes: Uint8Array, at = place) => allOf(seal(piecesOf(bytes), key, at));
const opened = (bytes: Uint8Array, size: number, at = place) => allOf(unseal(piecesOf(bytes), key, at, size));

/** Lengths around the borders of chunks, where counting goes wrong. */
const length = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: CHUNK * 4 }),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -1, max: 1 })).map(([chunks, beside]) => chunks * CHUNK + beside),
);

test('what was sealed opens again, whatever its length and the pieces it comes in', async () => {
  await fc.assert(
    fc.asyncProperty(length, fc.integer({ min: 1, max: 200_000 }), async (size, piece) => {
      const plain = text.subarray(0, size);
      const bytes = await allOf(seal(piecesOf(plain, piece), key, place));
      expect(bytes.length).toBe(sealedSize(size));
      expect((await allOf(unseal(piecesOf(bytes, piece + 7), key, place, size))).equals(plain)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a part opens from the bytes that hold it and no others', async () => {
  const bytes = await sealed(text);
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }), async (from, count) => {
      const part = { from, to: Math.min(text.length, from + count) };
      const span = sealedPart(part, text.length);
      expect(span.to - span.from).toBeLessThanOrEqual(part.to - part.from + 2 * SEALED_CHUNK);
      const got = await allOf(unseal(piecesOf(bytes.subarray(span.from, span.to)), key, place, text.length, part));
      expect(got.equals(text.subarray(part.from, part.to))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('one changed bit anywhere breaks the seal', async () => {
  const size = CHUNK + 100;
  const bytes = await sealed(text.subarray(0, size));
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      await expect(opened(changed, size)).rejects.toThrow(SealBroken);
    }),
    { numRuns: 40 },
  );
});

test('cut off anywhere, the seal is broken', async () => {
  const size = CHUNK * 2 + 100;
  const bytes = await sealed(text.subarray(0, size));
  const cuts = fc.oneof(
    fc.nat(bytes.length - 1),
    fc.constantFrom(0, HEAD, HEAD + SEALED_CHUNK, HEAD + 2 * SEALED_CHUNK, bytes.length - 1),
  );
  await fc.assert(
    fc.asyncProperty(cuts, async (at) => {
      await expect(opened(bytes.subarray(0, at), size)).rejects.toThrow(SealBroken);
    }),
    { numRuns: 40 },
  );
});

const chunkOf = (bytes: Buffer, index: number) =>
  bytes.subarray(HEAD + index * SEALED_CHUNK, Math.min(bytes.length, HEAD + (index + 1) * SEALED_CHUNK));

test.each<[string, (bytes: Buffer) => Buffer]>([
  [
    'two chunks that have changed places',
    (b) => Buffer.concat([b.subarray(0, HEAD), chunkOf(b, 1), chunkOf(b, 0), chunkOf(b, 2)]),
  ],
  ['a chunk that is there twice', (b) => Buffer.concat([b.subarray(0, HEAD), chunkOf(b, 0), chunkOf(b, 0), chunkOf(b, 2)])],
  ['a chunk left out', (b) => Buffer.concat([b.subarray(0, HEAD), chunkOf(b, 0), chunkOf(b, 2)])],
  ['a chunk too many', (b) => Buffer.concat([b, chunkOf(b, 0)])],
  ['one byte too many', (b) => Buffer.concat([b, Buffer.alloc(1)])],
])('%s', async (_why, change) => {
  const size = CHUNK * 2 + 100;
  await expect(opened(change(await sealed(text.subarray(0, size))), size)).rejects.toThrow(SealBroken);
});

test('a shorter size in the database does not hide the end, and a longer one adds none', async () => {
  const bytes = await sealed(text.subarray(0, CHUNK * 2));
  await expect(opened(bytes, CHUNK)).rejects.toThrow(SealBroken);
  await expect(opened(bytes, CHUNK * 3)).rejects.toThrow(SealBroken);
});

test.each<[string, SealedPlace]>([
  ['another site', { ...place, site: 2 }],
  ['another file', { ...place, file: 'f2' }],
  ['the other variant', { ...place, variant: 'stripped' }],
])('sealed for %s it does not open here, though the key is the same', async (_whose, elsewhere) => {
  await expect(opened(await sealed(text.subarray(0, 10), elsewhere), 10)).rejects.toThrow(SealBroken);
});

test('nothing of a chunk is given out before the chunk is proved', async () => {
  const bytes = await sealed(text.subarray(0, CHUNK * 2));
  bytes[HEAD + SEALED_CHUNK + 5]! ^= 1;
  const got: Uint8Array[] = [];
  await expect(async () => {
    for await (const piece of unseal(piecesOf(bytes), key, place, CHUNK * 2)) got.push(piece);
  }).rejects.toThrow(SealBroken);
  expect(Buffer.concat(got).equals(text.subarray(0, CHUNK))).toBe(true);
});
