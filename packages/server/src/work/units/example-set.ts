import type { PhrasingCheck } from '@gongkai/flows';
import { fail, ok } from '@gongkai/kernel';
import { LAW_DEFAULTS, letterRow, type LetterCode } from '@gongkai/law';
import { letterPdf, letterSheet, type GlyphMissing } from '@gongkai/papers';
import { laidOutParts } from '@gongkai/requests';
import { letterTexts, SAMPLE_LETTERS, type LetterFacts } from '@gongkai/wording/letters';
import { phrasedLetter } from './example-letter.ts';

/**
 * Sets the example of the letter with the text as PDF, to see that the fonts have all of its characters. It is the letter of a made-up
 * unit: one with a rare character in its own name may word its letters like any other.
 */
export const exampleSet: PhrasingCheck<GlyphMissing> = async ({ letter: code, part, text }) => {
  const example = letterTexts(code, SAMPLE_LETTERS[code] as LetterFacts<LetterCode>);
  const facts = phrasedLetter(code, example, part, text);
  const { title } = letterRow(code);
  const made = await letterPdf(letterSheet({ code, title, parts: laidOutParts(code, facts, {}, LAW_DEFAULTS) }));
  // Where nothing can be set at all, no letter of the unit waits for a PDF.
  return !made.ok && made.failure.code === 'paper.glyph-missing' ? fail(made.failure) : ok(undefined);
};
