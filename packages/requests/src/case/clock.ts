import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  answerDeadline,
  dueOf,
  type AnswerDeadline,
  type Calendar,
  type ClockFact,
  type ClockRefused,
  type Due,
  type DueRefused,
  type LawSettings,
} from '@gongkai/law';
import type { Party, RequestCase } from './request-case.ts';

/** The day of the question and what of the law has to be known for it. */
export type Day = { readonly on: PlainDate; readonly calendar: Calendar; readonly settings: LawSettings };

/**
 * The case in the neutral terms of the clock; empty before it was received. The time of a party that has not spoken ends by itself with
 * its period.
 */
export function clockFacts(request: RequestCase, day: Day): readonly ClockFact[] {
  const { receipt, correction, fee, extension, delay } = request;
  if (!receipt) return [];
  const facts: ClockFact[] = [{ kind: 'received', on: receipt.on }];
  if (correction) facts.push({ kind: 'correctionAsked', on: correction.askedOn });
  if (correction?.receivedOn !== undefined) facts.push({ kind: 'corrected', on: correction.receivedOn });
  // A fee that the unit waives was never asked for, as far as the clock goes; until it does, it was.
  if (fee && (fee.waivedOn === undefined || fee.waivedOn > day.on)) facts.push({ kind: 'feeNotice', on: fee.noticedOn });
  if (fee?.paidOn !== undefined) facts.push({ kind: 'feePaid', on: fee.paidOn });
  if (extension?.toldOn !== undefined)
    facts.push({ kind: 'extended', on: extension.toldOn, days: extension.workingDays, granted: true });
  if (delay) facts.push({ kind: 'delayed', on: delay.on, until: delay.until });
  return [...facts, ...pausesOf(request, day)];
}

const pausesOf = ({ parties }: RequestCase, day: Day): readonly ClockFact[] =>
  [...parties.values()].flatMap((party): readonly ClockFact[] => {
    if (party.askedOn === undefined) return [];
    const to = heardOn(party, day);
    const cause = party.kind === 'thirdParty' ? 'thirdParty' : 'otherAgency';
    return [{ kind: 'paused', cause, from: party.askedOn, ...(to === undefined ? {} : { to }) }];
  });

/** When the answer to the request is due, as far as is known on the day. Refuses where it was not received. */
export const answerDue = (request: RequestCase, day: Day): Result<AnswerDeadline, ClockRefused> =>
  answerDeadline(day.calendar, clockFacts(request, day), day.on, day.settings);

/** The last day on which a correction may be asked for (D3); undefined before the request was received. */
export function noticeDue({ receipt }: RequestCase, { calendar, on, settings }: Day): Result<Due | undefined, DueRefused> {
  return receipt ? dueOf(calendar, { id: 'D3', start: receipt.on, on, settings }) : ok(undefined);
}

/** The last day of the fifteen that a third party or a co-maker has; undefined before the letter has come to it, and for mere help. */
export function partyDue({ kind, reachedOn }: Party, { calendar, on, settings }: Day): Result<Due | undefined, DueRefused> {
  if (reachedOn === undefined || kind === 'otherAgency') return ok(undefined);
  return dueOf(calendar, { id: kind === 'thirdParty' ? 'D8' : 'D9', start: reachedOn, on, settings });
}

/** The last day of a period that is over on the day asked about; undefined while it runs, or where there is none. */
export const lapsedOn = (due: Result<Due | undefined, DueRefused>, { on }: Day): PlainDate | undefined =>
  due.ok && due.value !== undefined && due.value.due < on ? due.value.due : undefined;

/**
 * The day from which nobody waits for the party any more: it has answered, it was released, or its period is over on the day asked
 * about. Undefined: it may still speak.
 */
export function heardOn(party: Party, day: Day): PlainDate | undefined {
  return [party.answered?.on, party.releasedOn, lapsedOn(partyDue(party, day), day)]
    .filter((each) => each !== undefined)
    .toSorted()[0];
}

/** Parties that were asked and may still speak. */
export const openParties = (request: RequestCase, day: Day): readonly Party[] =>
  [...request.parties.values()].filter((party) => party.askedOn !== undefined && heardOn(party, day) === undefined);

/** The last day to pay, from receiving the notice; undefined before that, and where nothing is asked. */
export function feeDue({ fee }: RequestCase, { calendar, on, settings }: Day): Result<Due | undefined, DueRefused> {
  if (fee?.reachedOn === undefined) return ok(undefined);
  return dueOf(calendar, { id: 'D12', start: fee.reachedOn, on, settings });
}
