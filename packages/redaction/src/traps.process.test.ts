import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { look } from './look.ts';
import { make } from './make.ts';
import { PROOFS } from './proof/proof.ts';
import { encodedWord } from './proof/encoded-words.ts';
import {
  boxedPdf,
  croppedPdf,
  hiddenColumnPdf,
  ID,
  jpegWithExif,
  layeredPdf,
  loadedPdf,
  MOBILE,
  NAME,
  plainPdf,
  turnedPdf,
  updatedPdf,
} from './testing/index.ts';
import { hiddenColumnXlsx, printedPdf, revisedDocx } from './testing/office-traps.ts';
import { looked, made, on, proved } from './testing/redacting.ts';
import { choiceOf } from './testing/short-choice.ts';

/** The bytes of a file, and what every stream in it unpacks to. */
function openedBytes(bytes: Uint8Array): readonly Buffer[] {
  const whole = Buffer.from(bytes);
  const opened = [whole];
  for (let at = whole.indexOf('stream\n'); at !== -1; at = whole.indexOf('stream\n', at + 7)) {
    try {
      opened.push(inflateSync(whole.subarray(at + 7)));
    } catch {
      // The end of a stream, or one that is not packed.
    }
  }
  return opened;
}

/** The words that stand somewhere in a file, however written. */
function written(bytes: Uint8Array, words: readonly string[]): readonly string[] {
  const opened = openedBytes(bytes);
  return words.filter((each) =>
    encodedWord(each).some(({ bytes: pattern }) => pattern.length >= 8 && opened.some((one) => one.includes(pattern))),
  );
}

const ALL = [NAME, ID, MOBILE];

/** What it is, the file, words that are masked by hand, what its bytes hold before, and how many characters of it nobody sees. */
const TRAPS: readonly (readonly [string, () => Uint8Array, string, readonly string[], readonly string[], number])[] = [
  ['a plain page', plainPdf, 'pdf', [NAME], ALL, 0],
  ['a page turned by 90°', () => turnedPdf(90), 'pdf', [NAME], ALL, 0],
  ['a page turned by 180°', () => turnedPdf(180), 'pdf', [NAME], ALL, 0],
  ['a page turned by 270°', () => turnedPdf(270), 'pdf', [NAME], ALL, 0],
  ['a cropped page', croppedPdf, 'pdf', [NAME], ALL, 0],
  ['words beneath a black box', boxedPdf, 'pdf', [], ALL, 47],
  ['a form with a layer that is off', layeredPdf, 'pdf', [], ALL, 47],
  ['a hidden column', hiddenColumnPdf, 'pdf', [], ALL, 22],
  ['an earlier version in the file', updatedPdf, 'pdf', [], ALL, 0],
  ['files, notes, title, thumbnail', loadedPdf, 'pdf', [NAME], ALL, 0],
  ['a photograph with Exif', jpegWithExif, 'jpg', [], [ID, MOBILE], 0],
];

test.each(TRAPS)('what is masked is nowhere in the result: %s', async (_what, file, type, words, before, unseen) => {
  const source = file();
  expect(written(source, ALL)).toEqual(before);
  const { suggestions, pages } = await looked(source, type);
  expect(suggestions.map((each) => each.words)).toContain(MOBILE);
  expect(pages.map(({ hidden }) => hidden)).toEqual([unseen]);
  const result = await made(source, type, { words, accepted: suggestions.map(({ id }) => id) });
  expect((await proved(result)).map(({ id, outcome }) => [id, outcome])).toEqual(PROOFS.map((id) => [id, 'clean']));
  expect(written(result.bytes, ALL)).toEqual([]);
});

test('the same source and masks make the same bytes', async () => {
  const [one, two] = [await made(plainPdf(), 'pdf', { words: [NAME] }), await made(plainPdf(), 'pdf', { words: [NAME] })];
  expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
});

test.each([
  ['a deletion and an insertion that are tracked', revisedDocx, 'docx'],
  ['a hidden column', hiddenColumnXlsx, 'xlsx'],
] as const)('a file of an office program holds what nobody sees, and is not masked as it is: %s', async (_what, file, type) => {
  const refused = { ok: false, failure: { code: 'redaction.type', params: { found: type } } };
  expect(await look(file(), { type, on })).toMatchObject(refused);
  expect(await make(file(), { type, on, ...choiceOf({ words: [NAME] }) })).toMatchObject(refused);
});

// What a hidden column leaves in a PDF is among the traps above.
test.skipIf(spawnSync('soffice', ['--version']).error !== undefined)(
  'a Word file with revisions is masked and proved like any other once it is printed to PDF',
  { timeout: 300_000 },
  async () => {
    const printed = await printedPdf(revisedDocx(), 'docx');
    const { suggestions, pages } = await looked(printed, 'pdf');
    expect(pages.map(({ from }) => from)).toEqual(['layer']);
    expect(suggestions.map((each) => each.words)).toEqual([MOBILE, ID]);
    const result = await made(printed, 'pdf', { words: [NAME], accepted: suggestions.map(({ id }) => id) });
    expect((await proved(result)).map(({ id, outcome }) => [id, outcome])).toEqual(PROOFS.map((id) => [id, 'clean']));
    expect(written(result.bytes, ALL)).toEqual([]);
  },
);
