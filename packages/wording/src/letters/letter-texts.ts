import type { LetterCode } from '@gongkai/law';
import type { PartTexts } from '@gongkai/requests';
import { ANSWER_LETTERS } from './answer-letters.ts';
import { everyLetter } from './every-letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { STEP_LETTERS } from './step-letters.ts';

const WRITERS: { readonly [Code in LetterCode]: (facts: LetterFacts<Code>) => PartTexts } = {
  ...STEP_LETTERS,
  ...ANSWER_LETTERS,
};

/**
 * The facts of a letter as Chinese text, part by part: the `facts` of `completeLetter`, which lets an office word anew what is not
 * locked. Paragraphs of a part stand on lines of their own.
 *
 * A part whose facts are not there is empty (no review body, no reason, no number), so that the letter cannot be completed without it.
 */
export const letterTexts = <Code extends LetterCode>(code: Code, facts: LetterFacts<Code>): PartTexts => ({
  ...everyLetter(code, facts),
  ...WRITERS[code](facts),
});
