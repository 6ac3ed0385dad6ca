import type { Application } from './application.ts';

type Applicant = Application['applicant'];

/** By what it can be told who asked. */
export type ApplicantDetail = 'name' | 'number' | 'phone' | 'email' | 'address' | 'contactPerson';

const DROPPED = /[\s\p{Pd}()·]/gu;

/** Without spaces, hyphens and differences of width, as somebody might write a number or a name in another way. */
export const bareText = (text: string): string => text.normalize('NFKC').replace(DROPPED, '').toUpperCase();

/** What is given of them, as bare text; a single character is in nearly every text and tells nobody. */
export const applicantDetails = ({ name, identity, phone, email, address, contactPerson }: Applicant) =>
  (
    [
      ['name', name],
      ['number', identity.number],
      ['phone', phone],
      ['email', email],
      ['address', address],
      ['contactPerson', contactPerson],
    ] as const
  ).flatMap(([detail, value = '']) => (bareText(value).length < 2 ? [] : [{ detail, bare: bareText(value) }]));

/** Which details of somebody who asked stand in a text, written however; each once. */
export function applicantDetailsIn(text: string, applicants: readonly Applicant[]): readonly ApplicantDetail[] {
  const said = bareText(text);
  const shown = applicants.flatMap(applicantDetails).filter(({ bare }) => said.includes(bare));
  return [...new Set(shown.map(({ detail }) => detail))];
}
