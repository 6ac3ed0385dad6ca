import { letterRow, type LetterPart } from '@gongkai/law';
import { applicantDetailsIn, type ApplicantDetail } from '../application/applicant-details.ts';
import type { Application } from '../application/application.ts';
import type { LetterContent } from './complete-letter.ts';

export type ApplicantShown = { readonly part: LetterPart; readonly field: ApplicantDetail };

/**
 * Where a letter to a third party or another agency tells who asked: nobody needs to know that to say what he thinks of the
 * information (条例 art. 32 asks for his opinion on that alone). Letters to the applicant himself show him, and give nothing.
 */
export function applicantShownIn(letter: LetterContent, applicant: Application['applicant']): readonly ApplicantShown[] {
  const { to } = letterRow(letter.code);
  if (to === 'applicant') return [];
  return letter.parts.flatMap(({ part, text }) => applicantDetailsIn(text, [applicant]).map((field) => ({ part, field })));
}
