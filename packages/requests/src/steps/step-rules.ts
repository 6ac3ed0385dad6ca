import { workingDayPeriod, type Route } from '@gongkai/law';
import { factsOf } from '../assistant/case-facts.ts';
import { answerDue, heardOn, noticeDue } from '../case/clock.ts';
import type { LetterStep } from '../letters/letter-step.ts';
import { isAnswer } from '../letters/letter-step.ts';
import { notDisclosure, rectificationRefused } from '../rectification/decide-rectification.ts';
import { discloses, ruledOut } from './decide-outcome.ts';
import { art, notGoingOn, notOpen, refuse, type Desk, type Refused } from './desk.ts';

/**
 * Why a letter may not be sent on a day; undefined where it may. Asked when it is drafted, so that nobody works in vain, and again when it
 * leaves, for the days in between count.
 */
export function stepRefused(desk: Desk, step: LetterStep): Refused | undefined {
  const { request, day } = desk;
  if (isAnswer(step)) return answerRefused(desk, step);
  switch (step.code) {
    case 'L02':
      return confirmationRefused(desk);
    case 'L01':
      return request.receipt ? undefined : refuse('request.not-received', art(31));
    case 'L34':
      return rectificationRefused(desk, step.result);
    case 'L10':
      return notDisclosure(request) ?? overrideRefused(desk, step.party);
    default:
      return notGoingOn(request, day.on) ?? notDisclosure(request) ?? procedureRefused(desk, step);
  }
}

/** 确认函: it says on which day both sides confirmed, which is the day of receipt, and so follows the confirmation (art. 31(2)(3)). */
function confirmationRefused({ request: { receipt, route, letters } }: Desk): Refused | undefined {
  if (!receipt) return refuse('request.not-received', art(31));
  if (!CONFIRMED_ROUTES.includes(route)) return refuse('confirmation.not-needed', art(31), { route });
  const sent = [...letters.values()].find(({ step, dispatched }) => step.code === 'L02' && dispatched);
  return sent?.dispatched ? refuse('confirmation.second', art(31), { on: sent.dispatched.on }) : undefined;
}

const CONFIRMED_ROUTES: readonly Route[] = ['ordinaryPost', 'web', 'fax'];

type ProcedureStep = Exclude<LetterStep, { readonly code: 'L01' | 'L02' | 'L10' | 'L34' }>;

function procedureRefused(desk: Desk, step: ProcedureStep): Refused | undefined {
  const { request, day } = desk;
  switch (step.code) {
    case 'L03':
      return correctionRefused(desk, step.until);
    case 'L04':
      if (request.reasons) return refuse('reasons.second', art(35), { on: request.reasons.askedOn });
      return step.until > day.on ? undefined : refuse('reasons.period-past', art(35), { until: step.until });
    case 'L05':
      return extensionRefused(desk, step.workingDays);
    case 'L06':
    case 'L08':
    case 'L09':
      return consultationRefused(desk, step.code, step.party);
    case 'L11':
      if (request.fee) return refuse('fee.second', art(42), { on: request.fee.noticedOn });
      return insidePeriod(desk, 'fee.after-due', art(42));
    case 'L12':
      if (request.delay) return refuse('delay.second', art(35), { until: request.delay.until });
      if (request.reasons?.reasonable !== true) return refuse('reasons.not-reasonable', art(35));
      if (step.until <= day.on) return refuse('delay.day-past', art(35), { until: step.until });
      return insidePeriod(desk, 'delay.after-due', art(35));
    case 'L07':
      return [...request.parties.values()].some(({ askedOn }) => askedOn !== undefined)
        ? undefined
        : refuse('party.not-asked', art(33, { paragraph: 3 }));
    default:
      return undefined;
  }
}

/** Once, for everything, within seven working days, with a day that leaves time (art. 30). */
function correctionRefused({ request, day }: Desk, until: string): Refused | undefined {
  const { correction } = request;
  if (correction) return refuse('correction.second', art(30), { on: correction.askedOn });
  const due = noticeDue(request, day);
  if (!due.ok) return due;
  if (due.value !== undefined && day.on > due.value.due)
    return refuse('correction.too-late', art(30), { on: day.on, due: due.value.due });
  return until > day.on ? undefined : refuse('correction.period-past', art(30), { until });
}

function extensionRefused({ request, day }: Desk, workingDays: number): Refused | undefined {
  const cites = art(33, { paragraph: 2 });
  const { extension } = request;
  if (extension?.toldOn !== undefined) return refuse('extension.second', cites, { on: extension.toldOn });
  if (!extension) return refuse('extension.not-approved', cites);
  const most = workingDayPeriod('D7', day.on)?.count ?? 0;
  if (workingDays > most) return refuse('extension.too-long', cites, { days: workingDays, most });
  if (workingDays !== extension.workingDays) return refuse('extension.not-approved', cites, { days: extension.workingDays });
  const due = answerDue(request, day);
  if (!due.ok) return due;
  return day.on > due.value.due ? refuse('extension.after-due', cites, { on: day.on, due: due.value.due }) : undefined;
}

const PARTY_OF = { L06: 'thirdParty', L08: 'coMaker', L09: 'otherAgency', L10: 'thirdParty' } as const;

function consultationRefused({ request }: Desk, code: 'L06' | 'L08' | 'L09', id: string): Refused | undefined {
  const cites = code === 'L06' ? art(32) : art(34);
  const party = request.parties.get(id);
  if (!party) return refuse('party.unknown', cites);
  if (party.kind !== PARTY_OF[code]) return refuse('party.wrong-kind', cites, { kind: party.kind });
  return party.askedOn === undefined ? undefined : refuse('party.already-asked', cites, { on: party.askedOn });
}

/** To a third party whose objection did not prevail: only one that was asked, and did not agree. */
function overrideRefused({ request, day }: Desk, id: string): Refused | undefined {
  const party = request.parties.get(id);
  if (!request.receipt) return refuse('request.not-received', art(31));
  if (!party) return refuse('party.unknown', art(32));
  if (party.kind !== 'thirdParty') return refuse('party.wrong-kind', art(32), { kind: party.kind });
  if (party.askedOn === undefined) return refuse('party.not-asked', art(32));
  if (party.answered?.opinion === 'agrees') return refuse('party.no-objection', art(32));
  if (heardOn(request, party, day) === undefined) return refuse('party.may-speak', art(32), { kind: party.kind });
  if (!discloses(request.decision)) return refuse('answer.not-decided', art(32));
  return day.on < party.askedOn ? refuse('request.day-before', art(32), { on: day.on, received: party.askedOn }) : undefined;
}

/** A fee is asked for inside the period of the answer (D11); and what is late already is not made timely by a later day (art. 35). */
function insidePeriod({ request, day }: Desk, code: 'fee.after-due' | 'delay.after-due', cites: string): Refused | undefined {
  const due = answerDue(request, day);
  if (!due.ok) return due;
  return day.on > due.value.due ? refuse(code, cites, { on: day.on, due: due.value.due }) : undefined;
}

/** An answer says what was decided, and nothing that the history has ruled out since. Late ones leave: late is better than never. */
function answerRefused(desk: Desk, step: Extract<LetterStep, { readonly outcome: unknown }>): Refused | undefined {
  const { request, day } = desk;
  const refused = notOpen(request, day.on);
  if (refused) return refused;
  const { decision } = request;
  if (!decision) return refuse('answer.not-decided', art(36));
  const same =
    decision.outcome === step.outcome &&
    decision.basis === step.basis &&
    decision.grounds.length === step.grounds.length &&
    decision.grounds.every((each) => step.grounds.includes(each));
  if (!same) return refuse('answer.other-outcome', art(36), { decided: decision.outcome, letter: step.outcome });
  return ruledOut(desk, factsOf(request, day), decision);
}
