import type { PlainDate } from '@gongkai/kernel';
import { correctUntil, feeDue, heardOn, lapsedOn, noticeDue, reasonsUntil } from '../case/clock.ts';
import type { Day } from '../case/day.ts';
import type { RequestCase } from '../case/request-case.ts';

/** What the history of a request says to the questions, so that no officer is asked what the system knows. */
export type CaseFacts = {
  readonly withdrawn: boolean;
  /** Answered together with another. */
  readonly merged: boolean;
  /** `tooLate`: never asked, and the seven working days are over. */
  readonly correction: 'never' | 'tooLate' | 'waiting' | 'corrected' | 'lapsed';
  readonly reasons: 'never' | 'waiting' | 'given' | 'reasonable' | 'unreasonable';
  readonly fee: 'never' | 'waiting' | 'settled' | 'lapsed';
  /** Nothing was found, and the search is on record. */
  readonly searched: boolean;
  /** `against`: one objects, or let its time pass, which is no consent (art. 32). */
  readonly thirdParties: 'none' | 'waiting' | 'agree' | 'against';
  readonly coMakers: 'none' | 'waiting' | 'agree' | 'against';
};

export function factsOf(request: RequestCase, day: Day): CaseFacts {
  return {
    withdrawn: request.withdrawnOn !== undefined,
    merged: request.mergedInto !== undefined,
    correction: correctionOf(request, day),
    reasons: reasonsOf(request, day),
    fee: feeOf(request, day),
    searched: request.search?.found === false,
    thirdParties: partiesOf(request, 'thirdParty', day),
    coMakers: partiesOf(request, 'coMaker', day),
  };
}

/** Asked before an answer that was set aside: nobody is given up, or refused, for that silence any more. */
const isOverruled = ({ setAside }: RequestCase, askedOn: PlainDate): boolean => setAside.some(({ by }) => by.on >= askedOn);

function correctionOf(request: RequestCase, day: Day): CaseFacts['correction'] {
  const { correction } = request;
  const due = noticeDue(request, day);
  if (!correction) return due.ok && lapsedOn(due.value?.due, day) !== undefined ? 'tooLate' : 'never';
  if (correction.receivedOn !== undefined) return 'corrected';
  if (isOverruled(request, correction.askedOn)) return 'tooLate';
  return lapsedOn(correctUntil(request, day), day) === undefined ? 'waiting' : 'lapsed';
}

/** Who gives no reasons in the time that was set has none (art. 35). */
function reasonsOf(request: RequestCase, day: Day): CaseFacts['reasons'] {
  const { reasons } = request;
  if (!reasons) return 'never';
  if (reasons.reasonable !== undefined) return reasons.reasonable ? 'reasonable' : 'unreasonable';
  if (reasons.receivedOn !== undefined) return 'given';
  if (isOverruled(request, reasons.askedOn)) return 'never';
  return lapsedOn(reasonsUntil(request, day), day) === undefined ? 'waiting' : 'unreasonable';
}

function feeOf(request: RequestCase, day: Day): CaseFacts['fee'] {
  const { fee } = request;
  if (!fee) return 'never';
  if (fee.paidOn !== undefined || fee.waivedOn !== undefined || isOverruled(request, fee.noticedOn)) return 'settled';
  const due = feeDue(request, day);
  return due.ok && lapsedOn(due.value?.due, day) !== undefined ? 'lapsed' : 'waiting';
}

function partiesOf(request: RequestCase, kind: 'thirdParty' | 'coMaker', day: Day): CaseFacts['thirdParties'] {
  // Named and not asked is waited for, too, until the letter has left or the party is let go.
  const asked = [...request.parties.values()].filter(
    (party) => party.kind === kind && (party.askedOn !== undefined || party.releasedOn === undefined),
  );
  if (asked.length === 0) return 'none';
  if (asked.some((party) => heardOn(request, party, day) === undefined)) return 'waiting';
  // A co-maker that says nothing agrees (art. 34); a third party that says nothing does not (art. 32).
  const agrees = kind === 'coMaker' ? ['agrees', undefined] : ['agrees'];
  return asked.every(({ answered }) => agrees.includes(answered?.opinion)) ? 'agree' : 'against';
}
