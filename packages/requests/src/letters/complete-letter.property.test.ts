import { LETTER_PARTS, LETTERS, requiredParts, type LetterPart } from '@gongkai/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeLetter, LOCKED_PARTS } from './complete-letter.ts';

const all = (code: (typeof LETTERS)[number]['code']) =>
  Object.fromEntries(requiredParts(code).map((part) => [part, `${part} of ${code}`]));

/** What an office words as it likes; everything else is the register's, the law's or the calendar's. */
const OFFICES: readonly LetterPart[] = [
  'contact',
  'seal',
  'reasons',
  'points',
  'guidance',
  'extensionReason',
  'informationSummary',
  'replyForm',
  'matter',
  'disclosedContent',
  'paymentMethod',
  'delayReason',
  'supply',
  'supplyForm',
  'address',
  'given',
  'withheld',
  'responsibleBody',
  'queryRoute',
  'correctionResult',
];

test('facts, article, remedy, days and number are locked, and what an office words is not', () =>
  expect(LETTER_PARTS.filter((part) => !LOCKED_PARTS.includes(part)).toSorted()).toEqual(OFFICES.toSorted()));

describe.each(LETTERS.map(({ code }) => [code] as const))('%s', (code) => {
  const required = requiredParts(code);

  test('complete, it holds every part once, and what the register says cannot be worded otherwise', () => {
    const letter = completeLetter(code, all(code), {});
    if (!letter.ok) throw new Error(letter.failure.params?.['parts'] as string);
    expect(letter.value.parts.map(({ part }) => part).toSorted()).toEqual([...required].toSorted());
    expect(
      letter.value.parts
        .filter(({ locked }) => locked)
        .map(({ part }) => part)
        .toSorted(),
    ).toEqual(required.filter((part) => LOCKED_PARTS.includes(part)).toSorted());
  });

  test('what the office words otherwise stands so, and what it adds stays', () => {
    for (const part of OFFICES) {
      const letter = completeLetter(code, all(code), { [part]: ` 本机关的文字：${part} ` });
      expect(letter.ok && letter.value.parts.find((each) => each.part === part)).toEqual({
        part,
        text: `本机关的文字：${part}`,
        locked: false,
      });
    }
  });

  test('what the office leaves with nothing to read is missing, and nothing to read is no addition', () => {
    const [asked] = OFFICES.filter((part) => required.includes(part));
    const [other] = OFFICES.filter((part) => !required.includes(part));
    for (const unseen of ['\u200B', ' \u2060', '\uFEFF\u00AD\n']) {
      if (asked)
        expect(completeLetter(code, all(code), { [asked]: unseen })).toMatchObject({
          failure: { code: 'letter.part-missing', parts: [asked] },
        });
      if (other) expect(completeLetter(code, all(code), { [other]: unseen })).toEqual(completeLetter(code, all(code), {}));
    }
  });

  test('without any of its parts it does not come to be, and all that is missing is named', () => {
    fc.assert(
      fc.property(
        fc.subarray([...required], { minLength: 1 }),
        fc.constantFrom('', ' ', '\n\t ', '\u200B', ' \u2060\u00AD'),
        (gone, blank) => {
          const facts = { ...all(code), ...Object.fromEntries(gone.map((part) => [part, blank])) };
          expect(completeLetter(code, facts, {})).toMatchObject({
            ok: false,
            failure: { code: 'letter.part-missing', parts: required.filter((part) => gone.includes(part)) },
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a locked part that was changed, or that its facts do not have, is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCKED_PARTS), (part: LetterPart) => {
        expect(completeLetter(code, all(code), { [part]: '改过的内容' })).toMatchObject({
          failure: { code: 'letter.part-changed', parts: [part] },
        });
      }),
      { numRuns: LOCKED_PARTS.length },
    );
  });
});
