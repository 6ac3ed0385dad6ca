import type { PlainDate } from '@gongkai/kernel';
import { letterDate } from '../numbers/document-number.ts';
import type { LetterContent, PartTexts } from './complete-letter.ts';

/** A draft as it is kept: the letter, and what it was made of, so that it can be taken up again. */
export type LetterDraft = LetterContent & {
  /** What the officer filled in for it, by field. */
  readonly said?: Readonly<Record<string, string>>;
  /** Parts that he worded himself. */
  readonly texts?: PartTexts;
};

/**
 * The letter as it leaves: what was signed, with its document number and the day of the signature, which is the date of a document
 * (GB/T 9704-2012, 成文日期), and the titles and digests of what is enclosed. Nothing else of it is made anew, so that no later name of the unit or wording gets into it.
 */
export const finalLetter = (
  { code, title, parts }: LetterContent,
  { number, on, annexes = [] }: { readonly number: string; readonly on: PlainDate; readonly annexes?: LetterContent['annexes'] },
): LetterContent => ({
  code,
  title,
  parts: parts.map((each) =>
    each.part === 'number' ? { ...each, text: number } : each.part === 'date' ? { ...each, text: letterDate(on) } : each,
  ),
  ...(annexes.length === 0 ? {} : { annexes }),
});
