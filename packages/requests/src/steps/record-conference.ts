import { ok, type PlainDate } from '@gongkai/kernel';
import type { ConferenceId, SealedRef } from '../case/refs.ts';
import { art, refuse, type Desk, type Refused, type Step } from './desk.ts';

/** A conference as an entry names it: its day, and where what was said is sealed. */
export type HeldConference = { readonly conference: ConferenceId; readonly heldOn: PlainDate; readonly record: SealedRef };

/**
 * 疑难会商: what a conference on a hard case came to. Before the receipt and after the answer, too: an answer that is attacked is conferred
 * on as well. Nobody outside sees it. The day of the conference is said by whoever writes it down; no period hangs on it.
 */
export function recordConference(desk: Desk, held: HeldConference): Step {
  return notConferred(desk, held.heldOn) ?? ok([{ type: 'conference.recorded', on: desk.day.on, body: held }]);
}

/** Written down anew, with the reason; what stood there before stays in the history. */
export function correctConference(desk: Desk, held: HeldConference, reason: SealedRef): Step {
  if (!desk.request.conferences.has(held.conference)) return refuse('conference.unknown', art(45));
  return notConferred(desk, held.heldOn) ?? ok([{ type: 'conference.corrected', on: desk.day.on, body: { ...held, reason } }]);
}

function notConferred({ request, day }: Desk, heldOn: PlainDate): Refused | undefined {
  const { archivedOn, endedOn, submittedOn } = request;
  if (archivedOn !== undefined) return refuse('request.archived', art(45), { on: archivedOn });
  if (endedOn !== undefined) return refuse('request.ended', art(31), { on: endedOn });
  if (heldOn > day.on) return refuse('conference.day-to-come', art(45), { on: heldOn, today: day.on });
  return heldOn < submittedOn ? refuse('request.day-before', art(45), { on: heldOn, received: submittedOn }) : undefined;
}
