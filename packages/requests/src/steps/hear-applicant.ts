import { ok } from '@gongkai/kernel';
import type { ApplicationLack } from '../application/application.ts';
import type { SealedRef } from '../case/refs.ts';
import type { Topic } from '../topics/topic.ts';
import { art, notGoingOn, refuse, type Desk, type Step } from './desk.ts';

/** What answers something cannot have come before that left. */
const early = (on: string, asked: string, cites: string) => refuse('request.day-before', cites, { on, received: asked });

/**
 * The corrected text has come; the period of the answer begins anew (art. 30). Late ones are taken where the request has not been given
 * up yet: good reason excuses lateness, and the unit has not closed it.
 *
 * @param lacks what the application still lacks: it is noted, and not asked for again
 */
export function receiveCorrection(
  { request, day }: Desk,
  application: SealedRef,
  { lacks = [], topic }: { readonly lacks?: readonly ApplicationLack[]; readonly topic?: Topic } = {},
): Step {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  const { correction } = request;
  if (!correction) return refuse('correction.not-asked', art(30));
  if (correction.receivedOn !== undefined) return refuse('correction.second', art(30), { on: correction.receivedOn });
  if (day.on < correction.askedOn) return early(day.on, correction.askedOn, art(30));
  const body = { application, ...(lacks.length === 0 ? {} : { lacks }), ...(topic === undefined ? {} : { topic }) };
  return ok([{ type: 'correction.received', on: day.on, body }]);
}

/** The reasons for so many requests (art. 35). */
export function receiveReasons({ request, day }: Desk, statement: SealedRef): Step {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  const { reasons } = request;
  if (!reasons) return refuse('reasons.not-asked', art(35));
  if (reasons.receivedOn !== undefined) return refuse('reasons.second', art(35), { on: reasons.receivedOn });
  if (day.on < reasons.askedOn) return early(day.on, reasons.askedOn, art(35));
  return ok([{ type: 'reasons.received', on: day.on, body: { statement } }]);
}

/** Whether the reasons are reasonable; without them there is nothing to judge. */
export function judgeReasons({ request, day }: Desk, reasonable: boolean): Step {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  const { reasons } = request;
  if (!reasons) return refuse('reasons.not-asked', art(35));
  if (reasons.receivedOn === undefined) return refuse('reasons.not-given', art(35), { until: reasons.until });
  // The applicant has it in writing that they are reasonable.
  if (request.delay) return refuse('delay.second', art(35), { until: request.delay.until });
  return ok([{ type: 'reasons.judged', on: day.on, body: { reasonable } }]);
}

/**
 * The applicant gives the request up, which may be done until it is answered. By himself he does so with his code; where an officer
 * enters it, the applicant's own words have to be there, for nobody closes a request by saying that another gave it up.
 */
export function withdrawRequest({ request, day, by }: Desk, statement?: SealedRef): Step {
  const { answer, archivedOn, withdrawnOn } = request;
  if (archivedOn !== undefined) return refuse('request.archived', art(45), { on: archivedOn });
  if (answer) return refuse('request.answered', art(33, { paragraph: 2 }), { on: answer.on });
  if (request.endedOn !== undefined) return refuse('request.ended', art(31), { on: request.endedOn });
  if (withdrawnOn !== undefined) return refuse('request.withdrawn', art(33, { paragraph: 2 }), { on: withdrawnOn });
  if (day.on < request.submittedOn) return early(day.on, request.submittedOn, art(29));
  if (statement === undefined && by !== 'public') return refuse('request.statement-missing', art(45));
  return ok([{ type: 'request.withdrawn', on: day.on, body: statement === undefined ? {} : { statement } }]);
}

/** Numbers of 财政票据, with or without the code before them. */
const RECEIPT = /^[0-9A-Za-z][0-9A-Za-z/-]{3,39}$/;

/** The fee is in. It is the whole amount or nothing, and goes to the treasury against its receipt (财政票据). */
export function receiveFee(
  { request, day }: Desk,
  { amount, receipt }: { readonly amount: number; readonly receipt: string },
): Step {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  const { fee } = request;
  if (!fee) return refuse('fee.none', art(42));
  if (fee.paidOn !== undefined || fee.waivedOn !== undefined) return refuse('fee.settled', art(42));
  if (day.on < fee.noticedOn) return early(day.on, fee.noticedOn, art(42));
  if (amount !== fee.amount) return refuse('fee.amount-wrong', art(42), { amount, asked: fee.amount });
  if (!RECEIPT.test(receipt)) return refuse('fee.receipt-unusable', art(42));
  return ok([{ type: 'fee.paid', on: day.on, body: { amount, receipt } }]);
}

/** The unit goes on without the fee: charging is allowed, not commanded (art. 42). */
export function waiveFee({ request, day }: Desk): Step {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  const { fee } = request;
  if (!fee) return refuse('fee.none', art(42));
  if (fee.paidOn !== undefined || fee.waivedOn !== undefined) return refuse('fee.settled', art(42));
  return ok([{ type: 'fee.waived', on: day.on, body: {} }]);
}
