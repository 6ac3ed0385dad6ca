import type { SiteUnit } from '@gongkai/flows';
import type { LetterCode, LetterPart } from '@gongkai/law';
import { phrasedParts, type PartTexts } from '@gongkai/requests';
import { letterTexts, SAMPLE_LETTERS, type LetterFacts } from '@gongkai/wording/letters';
import { contactOf } from '../requests/letters/behind-letter.ts';

/** What the registration number of the example is; the request is made up, the unit is not. */
const REGISTRATION = SAMPLE_LETTERS.L01.registration;

/** An example of the letter as the system would write it for the unit. */
export const exampleLetter = (code: LetterCode, { name, described }: Pick<SiteUnit, 'name' | 'described'>): PartTexts => {
  const facts = { ...SAMPLE_LETTERS[code], unit: { name, contact: contactOf(described) } };
  return letterTexts(code, facts as LetterFacts<typeof code>);
};

/** The example with a part as a phrasing would have it. */
export const phrasedLetter = (code: LetterCode, example: PartTexts, part: LetterPart, text: string): PartTexts =>
  phrasedParts(code, example, { [part]: text }, { registration: REGISTRATION });

/** A part of the example as a phrasing would have it. */
export const phrasedExample = (code: LetterCode, example: PartTexts, part: LetterPart, text: string): string =>
  phrasedLetter(code, example, part, text)[part] ?? '';
