import { letterRow } from '@gongkai/law';
import { asksOpinion, type CaseLetter, type RequestCase } from '@gongkai/requests';
import { namesOfStreams, siteName, type Tx } from '@gongkai/store';
import { queueMessage } from '../messages/queue-message.ts';
import type { Acting } from '../people/acting.ts';

/** Whole addresses of the public pages on which a letter is read, or answered; absent: nobody is told of them. */
export type LetterPlaces = { readonly trackAt: string; readonly opinionAt: string };

type Left = {
  readonly id: string;
  readonly letterId: string;
  readonly request: RequestCase;
  readonly letter: CaseLetter;
  readonly email: string;
};

/**
 * Tells whom a letter goes to by another way that it is there to be read or answered on the net: the number and the page, and nothing of anybody. Once a letter, in the
 * transaction in which it leaves; an address that no mail could reach is no reason to keep the letter back.
 */
export async function tellOnline(
  tx: Tx,
  { site, actor, now, today }: Acting,
  { trackAt, opinionAt }: LetterPlaces,
  { id, letterId, request, letter, email }: Left,
): Promise<void> {
  const { unit, receipt } = request;
  const { step, number = '' } = letter;
  const isAsked = asksOpinion(step);
  if (!isAsked && letterRow(step.code).to !== 'applicant') return;
  const government = await siteName(tx, site);
  const names = await namesOfStreams(tx, site, [`unit/${unit}`], today);
  const from = { government, unit: names.get(`unit/${unit}`) ?? unit };
  await queueMessage(tx, {
    site,
    outlet: 'email',
    unit,
    recipient: email,
    notice: isAsked
      ? { template: 'opinion.asked', fields: { ...from, number, address: opinionAt } }
      : { template: 'letter.online', fields: { ...from, number: receipt?.number ?? '', address: trackAt } },
    key: `online/${id}/${letterId}`,
    actor,
    now,
  });
}
