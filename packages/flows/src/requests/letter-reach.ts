import { ok, type Result } from '@gongkai/kernel';
import { letterRow } from '@gongkai/law';
import type { CaseLetter, Reach, RequestCase } from '@gongkai/requests';
import type { Tx } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { openApplication } from './kept-application.ts';
import type { PartyContact } from './name-party.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';

/** Where whoever a letter goes to can be reached. */
export type LetterReach = { readonly email?: string; readonly phone?: string; readonly address?: string };

/** Of the applicant as the application was corrected last, of a party as it was named; nothing of a letter that stays in the house. */
export async function letterReach(
  tx: Tx,
  deps: Pick<RequestDeps, 'vault'>,
  { site }: Pick<Acting, 'site'>,
  id: string,
  request: RequestCase,
  { step }: CaseLetter,
): Promise<Result<LetterReach, RequestRefused>> {
  if ('party' in step) {
    const party = request.parties.get(step.party);
    if (!party) return ok({});
    const opened = await openSealedText(tx, deps, site, id, party.contact.record);
    return opened.ok ? ok(JSON.parse(opened.value.text) as PartyContact) : opened;
  }
  if (letterRow(step.code).to !== 'applicant') return ok({});
  const kept = await openApplication(tx, deps, site, id, request);
  return kept.ok ? ok(kept.value.application.applicant) : kept;
}

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** What of it is known, without saying it. */
export const reachOf = ({ email, phone, address }: LetterReach): Reach => ({
  email: isSaid(email),
  phone: isSaid(phone),
  address: isSaid(address),
});
