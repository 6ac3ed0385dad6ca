import { fail, ok, type PlainDate } from '@gongkai/kernel';
import { receiptDate, type ReceiptFacts, type Route } from '@gongkai/law';
import type { ApplicantType, Supply } from '../application/applicant.ts';
import type { ApplicationLack } from '../application/application.ts';
import type { SealedRef, UnitRef } from '../case/refs.ts';
import type { RequestEvent } from '../case/request-event.ts';
import type { Nature } from '../rectification/rectification.ts';
import type { Topic } from '../topics/topic.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';

export type Submission = {
  readonly unit: UnitRef;
  /** Absent: it asks for information. */
  readonly nature?: Extract<Nature, 'rectification'>;
  readonly route: Route;
  readonly days: ReceiptFacts;
  readonly applicantType: ApplicantType;
  readonly application: SealedRef;
  readonly supply: Supply;
  /** What the paper left out; absent where it is whole. */
  readonly lacks?: readonly ApplicationLack[];
  /** What its words say it is about. */
  readonly topic?: Topic;
};

/**
 * A request comes in by any route. Where the route's own day of receipt is known it is registered at once; the web, fax and ordinary
 * letters wait for the mutual confirmation (art. 31(2)(3)).
 *
 * @param number the registration number that it gets where it is registered
 */
export function submitRequest(submission: Submission, number: string, on: PlainDate): Step {
  const { days, ...rest } = submission;
  const submitted: RequestEvent = { type: 'request.submitted', on, body: { ...rest, days } };
  const receipt = receiptDate(submission.route, days);
  if (receipt.ok) {
    if (receipt.value.on > on) return refuse('request.day-before', receipt.value.cites, { on, received: receipt.value.on });
    return ok([submitted, received(number, receipt.value, on)]);
  }
  const awaited = receipt.failure.code === 'receipt.fact-missing' && receipt.failure.params?.['fact'] === 'confirmedOn';
  return awaited ? ok([submitted]) : fail(receipt.failure);
}

/** Unit and applicant have confirmed with each other: that day the request is received. */
export function confirmRequest({ request, day }: Desk, number: string): Step {
  if (request.receipt) return refuse('request.already-received', art(31), { on: request.receipt.on });
  if (request.endedOn !== undefined) return refuse('request.ended', art(31), { on: request.endedOn });
  if (request.withdrawnOn !== undefined) return refuse('request.withdrawn', art(31), { on: request.withdrawnOn });
  if (day.on < request.submittedOn) return refuse('request.day-before', art(31), { on: day.on, received: request.submittedOn });
  const receipt = receiptDate(request.route, { ...request.days, confirmedOn: day.on });
  if (!receipt.ok) return receipt;
  return ok([{ type: 'request.confirmed', on: day.on, body: {} }, received(number, receipt.value, day.on)]);
}

const received = (
  number: string,
  { on: receivedOn, cites }: { readonly on: PlainDate; readonly cites: string },
  on: PlainDate,
): RequestEvent => ({ type: 'request.received', on, body: { number, receivedOn, cites } });
