import { ok } from '@gongkai/kernel';
import { DELIVERY_WAYS, type DeliveryWay, type LetterId, type SealedRef } from '../case/refs.ts';
import { sendingsOf } from '../letters/arrival.ts';
import { approvalOf } from '../letters/approval.data.ts';
import { decidedSince, lettersTurn } from './approve-letter.ts';
import { art, refuse, type Desk, type Refused, type Step } from './desk.ts';
import { stepRefused } from './step-rules.ts';

/** How a letter goes; `reason`: why not as the applicant chose, sealed. */
export type Sending = { readonly way: DeliveryWay; readonly proof?: string; readonly reason?: SealedRef };

/** The letter leaves, and its step is taken: the rules are asked once more, for the days since the signature count. */
export function dispatchLetter(desk: Desk, id: LetterId, how: Sending): Step {
  const letter = lettersTurn(desk, id);
  if (!('step' in letter)) return letter;
  const { signer, cites } = approvalOf(letter.step.code);
  if (!letter.signed && signer !== 'none') return refuse('letter.not-signed', cites);
  if (letter.number === undefined) return refuse('letter.no-number', art(45));
  if (how.way === 'publicNotice') return refuse('letter.notice-last', art(45));
  return (
    sendingRefused(how) ??
    decidedSince(desk, letter) ??
    stepRefused(desk, letter.step) ??
    ok([{ type: 'letter.dispatched', on: desk.day.on, body: { letter: id, ...how } }])
  );
}

/**
 * Ways that leave a proof, and when: the number of a registered letter is on the slip of the counter and follows it to the door; a signature, the
 * receipt of a mail server and the report of a fax machine are there when it has come. Ordinary letters prove nothing, and what is put up online
 * proves itself.
 */
const PROOFS: Readonly<Record<DeliveryWay, 'onDispatch' | 'onDelivery' | 'none'>> = {
  registeredPost: 'onDispatch',
  pickup: 'onDelivery',
  served: 'onDelivery',
  email: 'onDelivery',
  fax: 'onDelivery',
  post: 'none',
  online: 'none',
  publicNotice: 'none',
};

/** Ways that are proved from the day on which the letter leaves: without its number a registered letter is an ordinary one. */
export const WAYS_PROVED_AT_ONCE: readonly DeliveryWay[] = DELIVERY_WAYS.filter((way) => PROOFS[way] === 'onDispatch');

/** Must what proves the delivery be said when it is entered? Letters that left before their number was asked for still owe it. */
export const needsProof = ({ way, proof }: { readonly way: DeliveryWay; readonly proof?: string }): boolean =>
  PROOFS[way] === 'onDelivery' || (PROOFS[way] === 'onDispatch' && proof === undefined);

/** Why a letter may not leave so: what proves it is missing, or is nothing that could be kept. */
export function sendingRefused({ way, proof }: Sending): Refused | undefined {
  if (proof !== undefined && !isProof(proof)) return refuse('letter.proof-unusable', art(45));
  return proof === undefined && WAYS_PROVED_AT_ONCE.includes(way) ? refuse('letter.proof-missing', art(45)) : undefined;
}

/** A number of the post or of a mail server. The ledger never forgets, so that nothing that names a person may stand here. */
export const isProof = (text: string): boolean => /^[\w.:@<>-]{1,80}$/.test(text) && !/^[^@]+@[^@]+$/.test(text);

/** It has come to whom it was sent, and what proves it. */
export function recordDelivery({ request, day }: Desk, id: LetterId, proof?: string): Step {
  const letter = request.letters.get(id);
  if (!letter) return refuse('letter.unknown', art(45));
  if (!letter.dispatched) return refuse('letter.not-dispatched', art(45));
  if (proof !== undefined && !isProof(proof)) return refuse('letter.proof-unusable', art(45));
  if (letter.deliveredOn !== undefined) return refuse('letter.delivered', art(45), { on: letter.deliveredOn });
  const last = sendingsOf(letter).at(-1) ?? letter.dispatched;
  if (last.returned) return refuse('letter.already-returned', art(45), { on: last.returned.on });
  if (proof === undefined && needsProof(last)) return refuse('letter.proof-missing', art(45));
  if (day.on < last.on) return refuse('request.day-before', art(45), { on: day.on, received: last.on });
  return ok([{ type: 'letter.delivered', on: day.on, body: { letter: id, ...(proof === undefined ? {} : { proof }) } }]);
}
