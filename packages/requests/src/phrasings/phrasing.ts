import type { PlainDate } from '@gongkai/kernel';
import { LETTERS, requiredParts, type LetterCode, type LetterPart } from '@gongkai/law';
import { LOCKED_PARTS } from '../letters/complete-letter.ts';

/** What a unit words itself of its letters, letter by letter and part by part; its stream holds everything that it ever said. */
export type PhrasingEvent = {
  readonly type: 'phrasing.set';
  readonly on: PlainDate;
  readonly body: {
    readonly letter: LetterCode;
    readonly part: LetterPart;
    /** The first day on which letters are drafted with it. */
    readonly from: PlainDate;
    /** `null`: from the day on the unit words it no more. */
    readonly text: string | null;
  };
};

/** As the unit has said it, in the order in which it was said. */
export type Phrasing = PhrasingEvent['body'];

/** The seal is put on by hand in the room that is left for it: its text is on no paper, and words for it would be read by nobody. */
const UNPRINTED: readonly LetterPart[] = ['seal'];

/** The parts of a letter that an office may word for all its letters to come: all that is printed of it but what is locked. */
export const phrasableParts = (code: LetterCode): readonly LetterPart[] =>
  requiredParts(code).filter((part) => !LOCKED_PARTS.includes(part) && !UNPRINTED.includes(part));

/** Parts that say the same in each letter of a unit. All others tell of the case, or what an officer has filled in for it. */
const STANDING_PARTS: readonly LetterPart[] = ['contact'];

/** Must a phrasing of the part hold the original text, because what was filled in for the one letter would be lost without it? */
export const keepsOriginal = (part: LetterPart): boolean => !STANDING_PARTS.includes(part);

/** What may stand in a phrasing for something of the single letter: the part as the system would write it, and what each letter has. */
export const PLACEHOLDERS = {
  original: '原文',
  agency: '机关名称',
  registration: '登记号',
  title: '文书名称',
} as const;
export type Placeholder = keyof typeof PLACEHOLDERS;

export const isLetterCode = (code: string): code is LetterCode => LETTERS.some((each) => each.code === code);
