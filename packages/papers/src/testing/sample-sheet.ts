import type { LetterCode } from '@gongkai/law';
import { completeLetter, type LetterContent } from '@gongkai/requests';
import { letterTexts, type LetterFacts } from '@gongkai/wording/letters';
import { SAMPLE_LETTERS } from '@gongkai/wording/testing';
import { letterSheet, type LetterSheet } from '../letter/letter-sheet.ts';

/** The letter of the facts. Throws where it lacks a part. */
export function completed<Code extends LetterCode>(code: Code, facts: LetterFacts<Code>): LetterContent {
  const letter = completeLetter(code, letterTexts(code, facts), {});
  if (!letter.ok) throw new Error(letter.failure.parts.join(' '));
  return letter.value;
}

export const sampleSheet = (code: LetterCode, annexes: readonly string[] = []): LetterSheet =>
  letterSheet(completed(code, SAMPLE_LETTERS[code]), annexes);
