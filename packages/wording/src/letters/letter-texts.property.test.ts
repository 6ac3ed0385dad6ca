import { LETTERS, requiredParts } from '@gongkai/law';
import { completeLetter, keepsOriginal, phrasableParts } from '@gongkai/requests';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedLetter } from '../testing/generated-letters.ts';
import { SAMPLE_LETTERS } from './sample-letters.ts';
import type { LetterFacts } from './letter-facts.ts';
import { LETTER_HEADS } from './letter-titles.data.ts';
import { letterTexts } from './letter-texts.ts';

const CODES = LETTERS.map(({ code }) => code);
const BROKEN = /undefined|NaN|null|\[object|。。|；。|：。|，。/;

describe.each(CODES.map((code) => [code] as const))('%s', (code) => {
  test('the sample is complete, and no sentence of it is broken', () => {
    const letter = completeLetter(code, letterTexts(code, SAMPLE_LETTERS[code]), {});
    if (!letter.ok) throw new Error(String(letter.failure.params?.['parts']));
    for (const { part, text } of letter.value.parts) expect(`${part}: ${text}`).not.toMatch(BROKEN);
    expect(letter.value.parts.find(({ part }) => part === 'title')?.text).toBe(LETTER_HEADS[code]);
  });

  test('whatever its facts are, it lacks no part', () => {
    fc.assert(
      fc.property(generatedLetter(code), (facts) => {
        const letter = completeLetter(code, letterTexts(code, facts), {});
        if (!letter.ok) throw new Error(String(letter.failure.params?.['parts']));
        for (const { text } of letter.value.parts) expect(text).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 60 },
    );
  });

  test('of whatever case, without any of its parts it does not come to be, and all that is missing is named', () => {
    const required = requiredParts(code);
    fc.assert(
      fc.property(
        generatedLetter(code),
        fc.subarray([...required], { minLength: 1 }),
        fc.constantFrom(undefined, '', ' \n　'),
        (facts, gone, blank) => {
          const texts = Object.entries(letterTexts(code, facts)).filter(([part]) => !gone.some((each) => each === part));
          const blanks = blank === undefined ? {} : Object.fromEntries(gone.map((part) => [part, blank]));
          expect(completeLetter(code, { ...Object.fromEntries(texts), ...blanks }, {})).toMatchObject({
            ok: false,
            failure: { code: 'letter.part-missing', parts: required.filter((part) => gone.includes(part)) },
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('only what says nothing of the case may be worded without the text of the system', () => {
    const standing = phrasableParts(code).filter((part) => !keepsOriginal(part));
    const { unit } = SAMPLE_LETTERS[code];
    fc.assert(
      fc.property(generatedLetter(code), (facts) => {
        const [sample, other] = [letterTexts(code, SAMPLE_LETTERS[code]), letterTexts(code, { ...facts, unit })];
        for (const part of standing) expect(other[part]).toBe(sample[part]);
      }),
      { numRuns: 20 },
    );
    expect(standing).toEqual(['contact']);
  });

  test('without number, contact or name of the unit it cannot be completed', () => {
    const { number, ...unnumbered } = SAMPLE_LETTERS[code];
    const facts = { ...unnumbered, unit: { name: ' ', contact: {} } } as unknown as LetterFacts<typeof code>;
    expect(number).toBeDefined();
    expect(completeLetter(code, letterTexts(code, facts), {})).toMatchObject({
      failure: { code: 'letter.part-missing', parts: ['letterhead', 'number', 'contact', 'agency'] },
    });
  });
});

test('what was asked is quoted as it was written', () => {
  const asking = ['L03', 'L05', 'L07', 'L12', 'L20', 'L23', 'L24', 'L35'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...asking), fc.string({ minLength: 1 }), (code, request) => {
      const { request: text } = letterTexts(code, { ...SAMPLE_LETTERS[code], request });
      expect(text).toContain(request.trim());
      if (request.trim() === '') expect(text ?? '').not.toContain('“');
    }),
  );
});
