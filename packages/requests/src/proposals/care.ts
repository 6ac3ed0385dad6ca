import { detectPersonalData } from '@gongkai/law';
import type { PlainDate } from '@gongkai/kernel';
import type { RequestCase } from '../case/request-case.ts';

/**
 * What asks for care before everybody reads what one applicant was given: it was withheld (arts. 14–16), given in part (art. 37), a third party was asked
 * about it (arts. 15, 32), something was burnt out of it, or the application itself tells of people.
 */
export const CARES = ['withheld', 'partial', 'thirdParty', 'redacted', 'personal'] as const;
export type Care = (typeof CARES)[number];

/**
 * What of an answered request asks for care, in the order of `CARES`; empty: nothing is known that does.
 *
 * @param asked the words of the application; absent where it was erased
 */
export function careOf(
  { answer, parties, copies, letters }: Pick<RequestCase, 'answer' | 'parties' | 'copies' | 'letters'>,
  asked: string | undefined,
  on: PlainDate,
): readonly Care[] {
  const outcome = answer?.outcome ?? '';
  const enclosed = answer === undefined ? [] : (letters.get(answer.letter)?.copies ?? []);
  const found: Readonly<Record<Care, boolean>> = {
    withheld: outcome.startsWith('denied.'),
    partial: outcome === 'partial',
    thirdParty: [...parties.values()].some(({ kind, askedOn }) => kind === 'thirdParty' && askedOn !== undefined),
    redacted: copies.some(({ copy }) => enclosed.includes(copy)),
    personal: asked !== undefined && detectPersonalData(asked, { on }).some(({ reason }) => reason !== 'privacy.masked'),
  };
  return CARES.filter((care) => found[care]);
}

/** Of several requests: what any of them asks for. */
export const careOfAll = (each: readonly (readonly Care[])[]): readonly Care[] =>
  CARES.filter((care) => each.some((found) => found.includes(care)));
