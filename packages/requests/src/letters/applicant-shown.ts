import { letterRow, type LetterPart } from '@gongkai/law';
import type { Application } from '../application/application.ts';
import type { LetterContent } from './complete-letter.ts';

type ApplicantField = 'name' | 'number' | 'phone' | 'email' | 'address' | 'contactPerson';
export type ApplicantShown = { readonly part: LetterPart; readonly field: ApplicantField };

/** Without spaces, hyphens and differences of width, as somebody might write a number or a name in another way. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}()·]/gu, '')
    .toUpperCase();

/**
 * Where a letter to a third party or another agency tells who asked: nobody needs to know that to say what he thinks of the
 * information (条例 art. 32 asks for his opinion on that alone). Letters to the applicant himself show him, and give nothing.
 */
export function applicantShownIn(letter: LetterContent, applicant: Application['applicant']): readonly ApplicantShown[] {
  const { to } = letterRow(letter.code);
  if (to === 'applicant') return [];
  const { name, identity, phone, email, address, contactPerson } = applicant;
  const fields: readonly (readonly [ApplicantField, string | undefined])[] = [
    ['name', name],
    ['number', identity.number],
    ['phone', phone],
    ['email', email],
    ['address', address],
    ['contactPerson', contactPerson],
  ];
  return letter.parts.flatMap(({ part, text }) => {
    const said = bare(text);
    return fields.flatMap(([field, value]) => {
      const secret = bare(value ?? '');
      return secret.length > 1 && said.includes(secret) ? [{ part, field }] : [];
    });
  });
}
