import type { PlainDate } from '@gongkai/kernel';
import { letterDate } from '../numbers/document-number.ts';
import type { LetterContent } from './complete-letter.ts';

/**
 * The letter as it leaves: what was signed, with its document number and the day of the signature, which is the date of a document
 * (GB/T 9704-2012, 成文日期). Nothing else of it is made anew, so that no later name of the unit or wording gets into it.
 */
export const finalLetter = (
  signed: LetterContent,
  { number, on }: { readonly number: string; readonly on: PlainDate },
): LetterContent => ({
  ...signed,
  parts: signed.parts.map((each) =>
    each.part === 'number' ? { ...each, text: number } : each.part === 'date' ? { ...each, text: letterDate(on) } : each,
  ),
});
