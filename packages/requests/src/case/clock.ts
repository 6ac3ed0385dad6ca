import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  answerDeadline,
  dueOf,
  receiptDate,
  workingDayAfter,
  workingDaysBetween,
  type AnswerDeadline,
  type ClockFact,
  type ClockRefused,
  type Due,
  type DueRefused,
} from '@gongkai/law';
import { arrivedOn } from '../letters/arrival.ts';
import type { Day } from './day.ts';
import type { LetterId } from './refs.ts';
import type { Party, RequestCase } from './request-case.ts';

/**
 * The case in the neutral terms of the clock; empty before it was received. The time of a party that has not spoken ends by itself with
 * its period.
 */
export function clockFacts(request: RequestCase, day: Day): readonly ClockFact[] {
  const { receipt, correction, fee, extension, delay } = request;
  if (!receipt) return [];
  const facts: ClockFact[] = [receivedFact(request, receipt.on)];
  if (correction) facts.push({ kind: 'correctionAsked', on: correction.askedOn });
  if (correction?.receivedOn !== undefined) facts.push({ kind: 'corrected', on: correction.receivedOn });
  // A fee that the unit waives was never asked for, as far as the clock goes; until it does, it was.
  if (fee && (fee.waivedOn === undefined || fee.waivedOn > day.on)) facts.push({ kind: 'feeNotice', on: fee.noticedOn });
  if (fee?.paidOn !== undefined) facts.push({ kind: 'feePaid', on: fee.paidOn });
  if (extension?.toldOn !== undefined)
    facts.push({ kind: 'extended', on: extension.toldOn, days: extension.workingDays, granted: true });
  for (const { by } of request.setAside)
    facts.push({ kind: 'orderedAnew', on: by.on, ...(by.until === undefined ? {} : { until: by.until }) });
  if (delay) facts.push({ kind: 'delayed', on: delay.on, until: delay.until });
  const [uncorrected, unpaid] = [lapsedOn(correctUntil(request, day), day), lapsedOn(payUntil(request, day), day)];
  if (uncorrected !== undefined) facts.push({ kind: 'correctionLapsed', on: uncorrected });
  if (unpaid !== undefined) facts.push({ kind: 'feeLapsed', on: unpaid });
  const { withdrawnOn } = request;
  if (withdrawnOn !== undefined && withdrawnOn >= receipt.on) facts.push({ kind: 'withdrawn', on: withdrawnOn });
  return [...facts, ...pausesOf(request, day)];
}

/** An ordinary letter that was confirmed later than it came is received late, and the clock says so (art. 31(2)). */
function receivedFact({ route, days, nature }: RequestCase, on: PlainDate): ClockFact {
  const receipt = receiptDate(route, { ...days, confirmedOn: on });
  const late = receipt.ok && receipt.value.confirmedLate && days.arrivedOn !== undefined;
  return {
    kind: 'received',
    on,
    ...(late && days.arrivedOn !== undefined ? { arrivedOn: days.arrivedOn } : {}),
    ...(nature === 'rectification' ? { rectification: true } : {}),
  };
}

const pausesOf = (request: RequestCase, day: Day): readonly ClockFact[] =>
  [...request.parties.values()].flatMap((party): readonly ClockFact[] => {
    if (party.askedOn === undefined) return [];
    const to = heardOn(request, party, day);
    const cause = party.kind === 'thirdParty' ? 'thirdParty' : 'otherAgency';
    return [{ kind: 'paused', cause, from: party.askedOn, ...(to === undefined ? {} : { to }) }];
  });

/** When the answer to the request is due, as far as is known on the day. Refuses where it was not received. */
export const answerDue = (request: RequestCase, day: Day): Result<AnswerDeadline, ClockRefused> =>
  answerDeadline(day.calendar, clockFacts(request, day), day.on, day.settings);

/** The last day on which a correction may be asked for (D3); undefined before the request was received, and where a record is to be rectified. */
export function noticeDue(
  { receipt, nature }: RequestCase,
  { calendar, on, settings }: Day,
): Result<Due | undefined, DueRefused> {
  return receipt && nature === 'disclosure' ? dueOf(calendar, { id: 'D3', start: receipt.on, on, settings }) : ok(undefined);
}

/** The last day of the fifteen that a third party or a co-maker has; undefined before the letter has come to it, and for mere help. */
export function partyDue(request: RequestCase, party: Party, day: Day): Result<Due | undefined, DueRefused> {
  const { kind, reachedOn, letter } = party;
  const start = [reachedOn, arrivalOf(request, letter, day)].filter((on) => on !== undefined).toSorted()[0];
  if (start === undefined || kind === 'otherAgency') return ok(undefined);
  const { calendar, on, settings } = day;
  return dueOf(calendar, { id: kind === 'thirdParty' ? 'D8' : 'D9', start, on, settings });
}

const arrivalOf = ({ letters }: RequestCase, id: LetterId | undefined, day: Day): PlainDate | undefined => {
  const letter = id === undefined ? undefined : letters.get(id);
  return letter && arrivedOn(letter, day);
};

/** The day, if it is over on the day asked about; undefined while it runs, or where there is none. */
export const lapsedOn = (last: PlainDate | undefined, { on }: Day): PlainDate | undefined =>
  last !== undefined && last < on ? last : undefined;

const dueDay = (due: Result<Due | undefined, DueRefused>): PlainDate | undefined => (due.ok ? due.value?.due : undefined);

/**
 * The day from which nobody waits for the party any more: it has answered, it was released, or its period is over on the day asked
 * about. Undefined: it may still speak.
 */
export function heardOn(request: RequestCase, party: Party, day: Day): PlainDate | undefined {
  return [party.answered?.on, party.releasedOn, lapsedOn(dueDay(partyDue(request, party, day)), day)]
    .filter((each) => each !== undefined)
    .toSorted()[0];
}

/** Parties that were asked and may still speak. */
export const openParties = (request: RequestCase, day: Day): readonly Party[] =>
  [...request.parties.values()].filter((party) => party.askedOn !== undefined && heardOn(request, party, day) === undefined);

/** The last day to pay, from receiving the notice; undefined before that, and where nothing is asked. */
export function feeDue(request: RequestCase, day: Day): Result<Due | undefined, DueRefused> {
  const start = arrivalOf(request, request.fee?.letter, day);
  if (start === undefined) return ok(undefined);
  return dueOf(day.calendar, { id: 'D12', start, on: day.on, settings: day.settings });
}

const payUntil = (request: RequestCase, day: Day): PlainDate | undefined => dueDay(feeDue(request, day));

type Notice = { readonly letter: LetterId; readonly askedOn: PlainDate; readonly until: PlainDate };

/**
 * The last day of a notice that names one: whoever got it later than it left has as many working days from its coming as the notice gave
 * from its leaving, and never less than the day that it names. Undefined where nothing says that it has come.
 */
function untilOf(request: RequestCase, { letter, askedOn, until }: Notice, day: Day): PlainDate | undefined {
  const came = arrivalOf(request, letter, day);
  if (came === undefined) return undefined;
  const given = workingDaysBetween(day.calendar, askedOn, until);
  const counted = given < 1 ? undefined : workingDayAfter(day.calendar, came, given);
  const last = counted?.ok === true ? counted.value.due : came;
  return last > until ? last : until;
}

/** The last day to correct (D4), counted from the coming of the notice; undefined where none was sent, or nothing says that it has come. */
export const correctUntil = (request: RequestCase, day: Day): PlainDate | undefined =>
  request.correction && untilOf(request, request.correction, day);

/** The same for the reasons of so many requests (art. 35). */
export const reasonsUntil = (request: RequestCase, day: Day): PlainDate | undefined =>
  request.reasons && untilOf(request, request.reasons, day);
