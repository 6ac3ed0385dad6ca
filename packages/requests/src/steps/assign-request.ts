import { ok } from '@gongkai/kernel';
import type { SealedRef, StaffRef, UnitRef } from '../case/refs.ts';
import { art, notGoingOn, notOpen, refuse, type Desk, type Step } from './desk.ts';

/** To a handler, or from one to another. */
export function assignRequest({ request, day }: Desk, to: { readonly unit: UnitRef; readonly handler: StaffRef }): Step {
  return notGoingOn(request, day.on) ?? ok([{ type: 'request.assigned', on: day.on, body: to }]);
}

/** 转办: the handler passes it on to a colleague who may handle it where it lies, with the reason. */
export function passOnRequest({ request, day, by }: Desk, to: StaffRef, reason: SealedRef): Step {
  const { assigned } = request;
  const refused = notGoingOn(request, day.on) ?? notHandler(assigned, by);
  if (refused) return refused;
  if (!assigned || to === by) return refuse('request.passed-to-self', art(45));
  return ok([{ type: 'request.assigned', on: day.on, body: { unit: assigned.unit, handler: to, reason } }]);
}

/** 签收: the handler has it. Nobody signs for another. */
export function acceptRequest({ request, day, by }: Desk): Step {
  const refused = notGoingOn(request, day.on) ?? notHandler(request.assigned, by);
  if (refused) return refused;
  const accepted = request.assigned?.acceptedOn;
  return accepted === undefined
    ? ok([{ type: 'request.accepted', on: day.on, body: {} }])
    : refuse('request.already-accepted', art(45), { on: accepted });
}

/** Back to whoever assigns, with the reason. */
export function sendBackRequest({ request, day, by }: Desk, reason: SealedRef): Step {
  return (
    notGoingOn(request, day.on) ??
    notHandler(request.assigned, by) ??
    ok([{ type: 'request.sentBack', on: day.on, body: { reason } }])
  );
}

/**
 * Something to remember. Nobody outside sees it. Before the receipt, too: by what the unit tried in order to reach the applicant it may be
 * closed (art. 31).
 */
export function noteRequest({ request, day }: Desk, text: SealedRef): Step {
  const { receipt, endedOn } = request;
  if (endedOn !== undefined) return refuse('request.ended', art(31), { on: endedOn });
  const refused = receipt && notOpen(request, day.on);
  return refused ?? ok([{ type: 'request.noted', on: day.on, body: { kind: 'note', text } }]);
}

function notHandler(assigned: Desk['request']['assigned'], by: StaffRef) {
  if (!assigned) return refuse('request.not-assigned', art(45));
  return assigned.handler === by ? undefined : refuse('request.not-yours', art(45));
}
