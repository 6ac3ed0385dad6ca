import type { LetterWriter } from '@gongkai/flows';
import { isAnswer } from '@gongkai/requests';
import { DRAFT_DATE, letterTexts, type LetterFacts } from '@gongkai/wording/letters';
import { answerFacts } from './answer-facts.ts';
import type { Behind } from './behind-letter.ts';
import { readSaid } from './said.ts';
import { stepFacts } from './step-facts.ts';

/**
 * Writes a letter from the ground of the register and what the officer has filled in.
 *
 * @param opinionAt whole address of the page on which a party answers by its code; absent: the letter names none
 */
export const letterWriter =
  (given: Readonly<Record<string, string>>, opinionAt?: string): LetterWriter =>
  (ground) => {
    const behind: Behind = { ground, said: readSaid(given), opinionAt };
    const { step } = ground;
    const facts = isAnswer(step) ? answerFacts(behind, step) : stepFacts(behind);
    return { ...letterTexts(step.code, facts as LetterFacts<typeof step.code>), date: DRAFT_DATE };
  };
