import { expect, test } from 'vitest';
import { zipOf, type ZipPart } from '../testing/zip-writer.ts';
import { LIMITS } from '../limits.ts';
import { unpackEntry } from './unpack-entry.ts';
import { zipEntries } from './zip-directory.ts';

const codeOf = (parts: readonly ZipPart[]) => {
  const entries = zipEntries(zipOf(parts));
  return entries.ok ? 'ok' : entries.failure.code;
};
const blank = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

test.each<[string, readonly ZipPart[], string]>([
  ['an ordinary container', [{ name: 'a/b.xml', bytes: 'x' }], 'ok'],
  ['small files may pack very well', [{ name: 'a', bytes: blank(1) }], 'ok'],
  ['one entry that grows a thousandfold', [{ name: 'a', bytes: blank(16) }], 'file.zip-bomb'],
  [
    'many entries that declare more than all may unpack to',
    Array.from({ length: 80 }, (_, index) => ({ name: `${index}`, bytes: 'x'.repeat(40_000), declared: 3 * 1024 * 1024 })),
    'file.zip-bomb',
  ],
  [
    'more entries than any document',
    Array.from({ length: 4001 }, (_, index) => ({ name: `${index}`, bytes: '' })),
    'file.zip-bomb',
  ],
  ['a path upwards', [{ name: '../../etc/passwd', bytes: 'x' }], 'file.broken'],
  ['a path upwards in the middle', [{ name: 'word/../../x', bytes: 'x' }], 'file.broken'],
  ['an absolute path', [{ name: '/etc/passwd', bytes: 'x' }], 'file.broken'],
  ['an absolute Windows path', [{ name: 'C:\\x', bytes: 'x' }], 'file.broken'],
  ['a name with two dots that leads nowhere', [{ name: 'word/..x', bytes: 'x' }], 'ok'],
  [
    'entries that share their bytes, as overlapping bombs do',
    [
      { name: 'a', bytes: 'x'.repeat(100) },
      { name: 'b', bytes: 'x'.repeat(100), shares: true },
    ],
    'file.broken',
  ],
])('%s', (_why, parts, code) => {
  expect(codeOf(parts)).toBe(code);
});

test('a container that is cut off is broken', () => {
  expect(zipEntries(zipOf([{ name: 'a', bytes: 'x' }]).slice(0, -10))).toMatchObject({ failure: { code: 'file.broken' } });
});

const unpacked = (part: ZipPart) => {
  const bytes = zipOf([part]);
  const entries = zipEntries(bytes);
  return entries.ok ? unpackEntry(bytes, entries.value[0]!) : entries;
};

test('gives back what was packed', () => {
  expect(unpacked({ name: 'a', bytes: '政府信息公开' })).toEqual({ ok: true, value: Buffer.from('政府信息公开') });
});

test('an entry that holds more than it declares is stopped where its declaration ends', () => {
  expect(unpacked({ name: 'a', bytes: blank(8), declared: 1000 })).toMatchObject({ failure: { code: 'file.zip-bomb' } });
});

test('an entry that is larger than any part of a document is not unpacked', () => {
  // Repeated farther apart than deflate looks back: it does not pack.
  const piece = Buffer.from(Array.from({ length: 65_536 }, (_, index) => Math.imul(index, 0x9e3779b1) >>> 24));
  const noise = Buffer.alloc(LIMITS.part + 1, piece);
  expect(unpacked({ name: 'a', bytes: noise })).toMatchObject({ failure: { code: 'file.zip-bomb' } });
});

test('an entry with a password says so', () => {
  expect(unpacked({ name: 'a', bytes: 'x', encrypted: true })).toEqual({ ok: false, failure: { code: 'file.encrypted' } });
});
