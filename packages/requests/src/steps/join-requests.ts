import { ok } from '@gongkai/kernel';
import type { RequestCase } from '../case/request-case.ts';
import type { RequestId, SealedRef } from '../case/refs.ts';
import type { RequestEvent } from '../case/request-event.ts';
import { notDisclosure } from '../rectification/decide-rectification.ts';
import type { Topic } from '../topics/topic.ts';
import { art, notGoingOn, refuse, type Desk, type Step } from './desk.ts';

/**
 * 并案: this request is answered together with another of the same applicant at the same unit, and is closed in form (`other.misc`, L35), so
 * that each is counted once. The other one must be open itself and joined to none, or nobody would answer in the end.
 */
export function mergeRequest({ request, day }: Desk, into: { readonly id: RequestId; readonly request: RequestCase }): Step {
  const refused = notGoingOn(request, day.on) ?? notDisclosure(request);
  if (refused) return refused;
  if (request.mergedInto !== undefined) return refuse('merge.second', art(45));
  const { unit, receipt, answer, withdrawnOn, mergedInto, archivedOn } = into.request;
  const other = notDisclosure(into.request);
  if (other) return other;
  if (unit !== request.unit) return refuse('merge.other-unit', art(45));
  if (!receipt || answer || archivedOn !== undefined || withdrawnOn !== undefined || mergedInto !== undefined)
    return refuse('merge.not-open', art(45));
  return ok([{ type: 'request.merged', on: day.on, body: { into: into.id } }]);
}

/** One matter of a request, on its own (一事一申请). */
export type SplitOff = {
  readonly id: RequestId;
  readonly application: SealedRef;
  readonly number: string;
  readonly topic?: Topic;
};

export type Split = {
  /** What the request itself still asks for. */
  readonly remaining: SealedRef;
  /** What that is about. */
  readonly topic?: Topic;
  readonly parts: readonly SplitOff[];
};

/**
 * Takes matters out of a request that asks for several, each as a request of its own that names the first, received on the same day
 * (fee rules, art. 4(1): smallest reasonable units). Only before anything was asked or told but the receipt: the periods of the parts could not be
 * told from one another afterwards [house rule].
 *
 * @returns the event of the request itself, and the histories of the new ones
 */
export function splitRequest(
  { request, day }: Desk,
  id: RequestId,
  { remaining, topic, parts }: Split,
): { readonly step: Step; readonly made: readonly (readonly RequestEvent[])[] } {
  const refused = splitRefused({ request, day }, parts.length);
  if (refused) return { step: refused, made: [] };
  const { unit, route, days, applicantType, supply, receipt } = request;
  if (!receipt) return { step: refuse('request.not-received', art(31)), made: [] };
  const { on } = day;
  const made = parts.map(({ application, number, topic: about }): readonly RequestEvent[] => [
    {
      type: 'request.submitted',
      on,
      body: { unit, route, days, applicantType, application, supply, splitFrom: id, ...(about ? { topic: about } : {}) },
    },
    { type: 'request.received', on, body: { number, receivedOn: receipt.on, cites: receipt.cites } },
  ]);
  const into = parts.map((part) => part.id);
  return { step: ok([{ type: 'request.split', on, body: { into, application: remaining, ...(topic ? { topic } : {}) } }]), made };
}

/** Why it cannot be split today, before anything is drawn or sealed for it. */
export function splitRefused({ request, day }: Pick<Desk, 'request' | 'day'>, parts: number) {
  const refused = notGoingOn(request, day.on) ?? notDisclosure(request);
  if (refused) return refused;
  if (parts < 1 || parts > MOST_PARTS) return refuse('split.parts-wrong', art(45), { most: MOST_PARTS });
  const told = [...request.letters.values()].find(
    ({ step, dispatched }) => dispatched && step.code !== 'L01' && step.code !== 'L02',
  );
  return told?.dispatched ? refuse('split.too-late', art(45), { on: told.dispatched.on }) : undefined;
}

const MOST_PARTS = 100;

/** A request of the same applicant that asks for nearly the same: a fact of the case, whatever is made of it. */
export function likenRequest({ request, day }: Desk, earlier: RequestId, likeness: number): Step {
  const refused = notGoingOn(request, day.on) ?? notDisclosure(request);
  if (refused) return refused;
  if (request.alike.some((each) => each.request === earlier)) return refuse('repeat.known', art(36, { item: 6 }));
  return ok([{ type: 'request.likened', on: day.on, body: { earlier, percent: Math.round(likeness * 100) } }]);
}
