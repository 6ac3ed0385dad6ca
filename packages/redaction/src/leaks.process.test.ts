import { crc32 } from 'node:zlib';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { noise } from '@gongkai/vault/testing';
import { isClean } from './certificate.ts';
import { look } from './look.ts';
import { make, type Made } from './make.ts';
import type { ProofId } from './proof/proof.ts';
import { LIMITS_OF, run } from './process/run.ts';
import { writePdf } from './result/write-pdf.ts';
import { accepted, made, on, proved } from './testing/redacting.ts';
import { choiceOf, ID, jpegWithExif, MOBILE, NAME, plainPdf, shown, writtenPdf } from './testing/index.ts';

const leaks = async (of: Made, name = '公开件-0001.pdf'): Promise<readonly ProofId[]> =>
  (await proved(of, { name })).filter(({ outcome }) => outcome === 'leak').map(({ id }) => id);

let clean: Made;
beforeAll(async () => {
  clean = await accepted(plainPdf(), 'pdf', [NAME]);
});

const changed = async (change: (document: PDFDocument) => void | Promise<void>): Promise<Made> => {
  const document = await PDFDocument.load(clean.bytes, { updateMetadata: false });
  await change(document);
  return { ...clean, bytes: await document.save({ useObjectStreams: false }) };
};

const PLANTED: readonly (readonly [string, () => Made | Promise<Made>, readonly ProofId[]])[] = [
  [
    'words behind the end',
    () => ({ ...clean, bytes: new Uint8Array(Buffer.concat([clean.bytes, Buffer.from(ID)])) }),
    ['structure', 'bytes', 'dots', 'recognised'],
  ],
  [
    'an earlier version before a later one',
    () => ({ ...clean, bytes: new Uint8Array(Buffer.concat([plainPdf(), clean.bytes])) }),
    ['structure', 'dots', 'recognised'],
  ],
  ['a title', () => changed((document) => document.setTitle(MOBILE)), ['structure', 'metadata', 'bytes']],
  [
    'a text layer that nobody sees',
    () =>
      changed(async (document) => {
        const font = await document.embedFont(StandardFonts.Helvetica);
        document.getPage(0).drawText(ID, { font, size: 8, opacity: 0 });
      }),
    ['structure', 'text'],
  ],
  ['a file in the file', () => changed((document) => document.attach(Buffer.from(ID), 'a.txt')), ['structure', 'carried']],
  ['a script', () => changed((document) => document.addJavaScript('a', 'app.alert(1)')), ['structure', 'carried']],
  [
    'a box that is laid over and not burnt in',
    async () => ({ ...clean, bytes: (await made(plainPdf(), 'pdf', { drawn: [BESIDE] })).bytes }),
    ['dots', 'recognised'],
  ],
  [
    'one dot of a mask',
    async () => {
      const bytes = new Uint8Array(clean.pages.flatMap(({ width, height }) => [width * height])[0] ?? 0);
      const [page] = clean.pages;
      const [mask] = page?.masks ?? [];
      if (page === undefined || mask === undefined) throw new Error('nothing masked');
      bytes[(mask.y + mask.height - 1) * page.width + mask.x + mask.width - 1] = 1;
      const raster = { width: page.width, height: page.height, channels: 1, bytes } as const;
      return { ...clean, bytes: await writePdf([{ raster, width: 595, height: 842 }]) };
    },
    ['dots'],
  ],
];

/** A corner of the page where nothing stands. */
const BESIDE = { page: 1, x: 10, y: 10, width: 20, height: 20 };

describe('a planted leak is found', () => {
  test('in none where there is none', async () => {
    expect(await leaks(clean)).toEqual([]);
  });

  test.each(PLANTED)('%s', async (_what, plant, expected) => {
    const found = await leaks(await plant());
    for (const id of expected) expect(found).toContain(id);
  });

  test('a masked word in the name of the file, and the name of the source', async () => {
    expect(await leaks(clean, `${NAME}的材料.pdf`)).toEqual(['name']);
    expect(await leaks(clean, '调查报告（公开）.pdf')).toEqual(['name']);
  });

  test('a masked name that is still to be seen on another page, unless it may stay', async () => {
    const pages = [
      { content: shown(`户主${NAME}，住青山镇，共三口人，本年度补偿面积见附表`, 60, 600) },
      { content: shown(`${NAME}同志`, 60, 300) },
    ];
    const twice = writtenPdf({ pages });
    // The name is the third to sixth character of a line of 14 points.
    const drawn = [{ page: 1, x: 88, y: 596, width: 56, height: 16 }];
    const once = await made(twice, 'pdf', { drawn });
    expect(once.secrets).toEqual([NAME]);
    expect(once.left).toEqual([{ page: 2, words: NAME }]);
    expect(await leaks(once)).toEqual(['recognised', 'elsewhere']);
    const said = await made(twice, 'pdf', { drawn, mayStay: [NAME] });
    expect(await proved(said, { mayStay: [NAME] })).not.toContainEqual(expect.objectContaining({ outcome: 'leak' }));
    expect((await made(twice, 'pdf', { words: [NAME] })).left).toEqual([]);
  });

  test('text in a chunk of a picture, and bytes behind its dots', async () => {
    const picture = await accepted(jpegWithExif(), 'jpg');
    expect(await leaks(picture)).toEqual([]);
    const end = picture.bytes.length - 12;
    const withText = Buffer.concat([
      picture.bytes.subarray(0, end),
      chunk('tEXt', `Comment\0${ID}`),
      picture.bytes.subarray(end),
    ]);
    expect(await leaks({ ...picture, bytes: new Uint8Array(withText) })).toEqual(expect.arrayContaining(['structure', 'bytes']));
    const behind = Buffer.concat([picture.bytes.subarray(0, end), chunk('IDAT', ID), picture.bytes.subarray(end)]);
    expect(await leaks({ ...picture, bytes: new Uint8Array(behind) })).toEqual(expect.arrayContaining(['structure', 'bytes']));
  });
});

function chunk(name: string, text: string): Buffer {
  const body = Buffer.from(`${name}${text}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

describe('what cannot be redacted is refused', () => {
  test.each([
    ['a Word file, whose revisions its pages may not show', 'docx', noise(200), 'redaction.type'],
    ['an Excel file, whose hidden columns nobody sees', 'xlsx', noise(200), 'redaction.type'],
    ['noise', 'pdf', noise(2000), 'redaction.broken'],
    ['a picture that is none', 'jpg', noise(2000), 'redaction.broken'],
  ])('%s', async (_what, type, bytes, code) => {
    expect(await look(bytes, { type, on })).toMatchObject({ ok: false, failure: { code } });
  });

  test.each([
    ['what was suggested and not decided', {}, 'redaction.undecided'],
    ['a region on a page that is not there', { drawn: [{ ...BESIDE, page: 2 }] }, 'redaction.region-outside'],
    ['a region beside the page', { drawn: [{ ...BESIDE, x: 700 }] }, 'redaction.region-outside'],
    ['a word that stands everywhere', { words: ['的'] }, 'redaction.word-too-short'],
    ['nothing at all', { rejected: ['1-1-P01', '1-2-P04'] }, 'redaction.nothing-masked'],
  ])('%s', async (_what, choice, code) => {
    const ask = { type: 'pdf', on, ...choiceOf(choice) };
    expect(await make(plainPdf(), ask)).toMatchObject({ failure: { code } });
  });
});

describe('in a process of its own', () => {
  test('a file is looked at, drawn, made and proved', async () => {
    const source = plainPdf();
    const seen = await run('look', source, { type: 'pdf', on });
    const suggestions = seen.ok && seen.value.ok ? seen.value.value.suggestions : [];
    expect(suggestions.map(({ detector }) => detector)).toEqual(['P01', 'P04']);
    const picture = await run('picture', source, { type: 'pdf', page: 1 });
    expect(picture.ok && picture.value.ok && Buffer.from(picture.value.value ?? []).toString('latin1', 1, 4)).toBe('PNG');
    const choice = choiceOf({ words: [NAME], accepted: suggestions.map(({ id }) => id) });
    const copy = await run('make', source, { type: 'pdf', on, ...choice });
    if (!copy.ok || !copy.value.ok) throw new Error('not made');
    const { bytes, ...rest } = copy.value.value;
    const proofs = await run('prove', bytes, { ...rest, mayStay: [], name: '公开件.pdf', sourceName: '调查报告.pdf' });
    expect(proofs.ok && isClean(proofs.value)).toBe(true);
  });

  test('a file that takes too long, without taking the program with it', async () => {
    const done = await run('look', plainPdf(), { type: 'pdf', on }, { ...LIMITS_OF.look, seconds: 0.01 });
    expect(done).toMatchObject({ ok: false, failure: { code: 'redaction.too-slow' } });
  });
});
