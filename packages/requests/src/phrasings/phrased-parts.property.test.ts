import { LETTER_PARTS, LETTERS, requiredParts, type LetterPart } from '@gongkai/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeLetter, LOCKED_PARTS, type PartTexts } from '../letters/complete-letter.ts';
import { phrasedParts } from './phrased-parts.ts';
import { keepsOriginal, phrasableParts } from './phrasing.ts';
import { phrasingOfPart } from './set-phrasing.ts';

const SAID = { registration: '沭教依申请〔2026〕3号' };
const pieces = fc.constantFrom(
  '【原文】',
  '【机关名称】',
  '【登记号】',
  '【文书名称】',
  '【申请人】',
  '【',
  '】',
  '请注意。',
  '$&',
  '\n',
  ' ',
);
/** Anything that could stand in a row of the database, refused texts among it. */
const anyText = fc.array(pieces, { maxLength: 8 }).map((found) => found.join(''));
const anyPhrasings: fc.Arbitrary<PartTexts> = fc.dictionary(fc.constantFrom(...LETTER_PARTS), anyText);
/** What people write into a part has brackets, too. */
const written = fc
  .array(fc.constantFrom('申请内容', '【登记号】', '【原文】', '$1', '\n', '。'), { maxLength: 6 })
  .map((found) => `写${found.join('')}`);

const CODES = LETTERS.map(({ code }) => [code] as const);

describe.each(CODES)('%s', (code) => {
  const required = requiredParts(code);
  const facts = fc.record(Object.fromEntries(required.map((part) => [part, written]))) as fc.Arbitrary<PartTexts>;

  test('locked parts, and parts that it has not, come out as they went in, whatever is said of them', () => {
    const others = LETTER_PARTS.filter((part) => LOCKED_PARTS.includes(part) || !required.includes(part));
    fc.assert(
      fc.property(facts, anyPhrasings, (before, phrasings) => {
        const after = phrasedParts(code, before, phrasings, SAID);
        for (const part of others) expect(after[part]).toBe(before[part]);
        expect(completeLetter(code, after, {})).not.toMatchObject({ failure: { code: 'letter.part-changed' } });
      }),
      { numRuns: 30 },
    );
  });

  test('without any of its parts it does not come to be, whatever is said around nothing', () => {
    fc.assert(
      fc.property(facts, anyPhrasings, anyText, fc.constantFrom(' ', '\u200B'), (before, phrasings, around, blank) => {
        for (const gone of required) {
          const said = { ...phrasings, [gone]: `${around}【原文】请注意。` };
          const made = completeLetter(code, phrasedParts(code, { ...before, [gone]: blank }, said, SAID), {});
          expect(!made.ok && made.failure.code === 'letter.part-missing' && made.failure.parts).toContain(gone);
        }
      }),
      { numRuns: 10 },
    );
  });

  test.each(phrasableParts(code).map((part) => [part] as const))(
    '%s: what may be kept of it stands in the letter',
    (part: LetterPart) => {
      fc.assert(
        fc.property(facts, anyText, written, (before, text, byHand) => {
          const usable = phrasingOfPart({ letter: code, part, text });
          if (!usable.ok) return;
          const after = phrasedParts(code, before, { [part]: usable.value.text }, SAID);
          const inLetter = (texts: PartTexts) => {
            const made = completeLetter(code, after, texts);
            return made.ok ? made.value.parts.find((each) => each.part === part)?.text : made.failure.code;
          };
          // Written out piece by piece: what is filled in is taken for no template again.
          const { agency = '', title = '' } = before;
          const values: Readonly<Record<string, string>> = {
            原文: (before[part] ?? '').trim(),
            机关名称: agency,
            登记号: SAID.registration,
            文书名称: title,
          };
          const expected = usable.value.text.split(/[【】]/).map((piece, at) => (at % 2 === 1 ? values[piece] : piece));
          expect(inLetter({})).toBe(expected.join('').trim());
          if (keepsOriginal(part)) expect(inLetter({})).toContain((before[part] ?? '').trim());
          expect(inLetter({ [part]: byHand })).toBe(byHand.trim());
        }),
        { numRuns: 30 },
      );
    },
  );
});
