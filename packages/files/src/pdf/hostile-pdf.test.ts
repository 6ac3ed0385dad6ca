import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NAMED_FONT, packedStream, pdfOf, type PdfPage } from '../../fixtures/pdf-writer.ts';
import { pdfDocument } from './pdf-document.ts';

const MEGABYTE = 1024 * 1024;
const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures', name)));
const bomb = (megabytes: number, dictionary = '', layers = 1) =>
  packedStream(Buffer.alloc(megabytes * MEGABYTE, 'q Q '), dictionary, layers);
const empty: PdfPage = { content: '' };
const picture = '/Type/XObject/Subtype/Image/Width 2480/Height 3508/BitsPerComponent 8/ColorSpace/DeviceRGB';

test.each([
  ['no PDF behind the header', new TextEncoder().encode('%PDF-1.7\nrubbish'), 'file.broken'],
  [
    'a page tree that contains itself',
    new TextEncoder().encode(
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj trailer<</Root 1 0 R>>',
    ),
    'file.broken',
  ],
  ['a password', fixture('locked.pdf'), 'file.encrypted'],
  ['a page without text', pdfOf([empty]), 'file.scanned'],
  [
    'pictures of pages',
    pdfOf([{ content: 'q 595 0 0 842 0 0 cm /I Do Q', resources: '/XObject<</I 103 0 R>>' }], { 103: bomb(25, picture) }),
    'file.scanned',
  ],
  ['page operators that unpack beyond all measure', pdfOf([{ content: 'q Q '.repeat(10 * MEGABYTE) }]), 'file.zip-bomb'],
  ['a stream packed twice over', pdfOf([empty], { 103: bomb(64, '', 2) }), 'file.zip-bomb'],
  ['a picture larger than any', pdfOf([empty], { 103: bomb(220, picture) }), 'file.zip-bomb'],
  [
    'a filter whose growth cannot be tried',
    pdfOf([empty], {
      103: Buffer.concat([Buffer.from('<</Filter/LZWDecode>>stream\n'), Buffer.alloc(40_000), Buffer.from('\nendstream')]),
    }),
    'file.zip-bomb',
  ],
  ['more pages than any report', pdfOf(Array.from({ length: 501 }, () => empty)), 'file.too-big-inside'],
])('%s', async (_why, bytes, code) => {
  expect(await pdfDocument(bytes)).toMatchObject({ ok: false, failure: { code } });
});

test('a form that shows itself ends', async () => {
  const form = packedStream(Buffer.from('/X Do'), '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 103 0 R>>>>');
  const bytes = pdfOf([{ content: '/X Do', resources: '/XObject<</X 103 0 R>>' }], { ...NAMED_FONT, 103: form });
  expect(await pdfDocument(bytes)).toMatchObject({ ok: false });
});

test('saved states that are never taken back end', async () => {
  expect(await pdfDocument(pdfOf([{ content: 'q '.repeat(3000) }]))).toMatchObject({ failure: { code: 'file.scanned' } });
});

test('a report cut off in the middle is read as far as it goes or refused, and the bytes given stay as they are', async () => {
  const bytes = fixture('ruled-2021.pdf');
  const half = bytes.slice(0, bytes.length >> 1);
  const before = half.slice();
  await pdfDocument(half);
  expect(half).toEqual(before);
});
